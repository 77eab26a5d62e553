import type { Tool } from '../tool.ts';

/** Has one address for everything. Its tree shows what is open, and the user can select it there. */
export const pgadmin: Tool = {
  id: 'pgadmin',
  name: 'pgAdmin',
  serviceTypes: ['Postgres'],
  hosts: [],
  looksLike: ['script[src*="/js/generated/pgadmin_commons.js"]'],
  recognise: () => [],
};
