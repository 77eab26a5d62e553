import { sqlInCell } from '../sql-in-cell.ts';
import type { Tool } from '../tool.ts';

/** A notebook's address names a file. Its tables are in its cells. */
export const jupyterlab: Tool = {
  id: 'jupyterlab',
  name: 'Jupyter',
  serviceTypes: [],
  hosts: [],
  looksLike: ['script#jupyter-config-data'],
  query: {
    at: ({ pathname }) => pathname.endsWith('.ipynb'),
    // The cell that is chosen; the second is of Notebook 6.
    editors: ['.jp-Notebook .jp-Cell.jp-mod-active .cm-editor', '.cell.selected .CodeMirror'],
    sqlIn: sqlInCell,
    setting: () => ({ dialect: null, within: [] }),
  },
  recognise: () => [],
};
