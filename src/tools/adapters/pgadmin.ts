import type { Tool } from '../tool.ts';

/** Has one address for everything. Its tree shows what is open, and the user can select it there. Its query tool stands in a frame. */
export const pgadmin: Tool = {
  id: 'pgadmin',
  name: 'pgAdmin',
  serviceTypes: ['Postgres'],
  hosts: [],
  looksLike: ['script[src*="/js/generated/pgadmin_commons.js"]'],
  query: {
    at: () => true,
    editors: ['#id-query .cm-editor', '.cm-editor'],
    setting: () => ({ dialect: 'postgres', within: [] }),
    ofService: true,
  },
  recognise: () => [],
};
