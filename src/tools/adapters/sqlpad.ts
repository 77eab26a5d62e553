import type { Tool } from '../tool.ts';

/** A query's address is 16 random characters. Its tables are in its text, where the user can select them. */
export const sqlpad: Tool = {
  id: 'sqlpad',
  name: 'SQLPad',
  serviceTypes: [],
  hosts: [],
  looksLike: ['link[href$="/javascripts/vendor/tauCharts/tauCharts.min.css"]'],
  query: {
    at: (url) => /\/queries\/[^/]+\/?$/.test(url.pathname),
    editors: ['.ace_editor', '.monaco-editor', '.cm-editor'],
    setting: () => ({ dialect: null, within: [] }),
  },
  recognise: () => [],
};
