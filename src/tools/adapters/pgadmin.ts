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
    // Each query tool's frame names its database in its address.
    reads: { frame: 'iframe[src*="/sqleditor/panel/"] @src' },
    setting({ url, text: { frame = '' } }) {
      const database = URL.canParse(frame, url) ? new URL(frame, url).searchParams.get('database_name') : null;
      return { dialect: 'postgres', within: database ? [database, ''] : [] };
    },
    ofService: true,
  },
  recognise: () => [],
};
