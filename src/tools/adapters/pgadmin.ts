import type { Tool } from '../tool.ts';

/** Has one address for everything. What is open is in its tree, where a person can select it. */
export const pgadmin: Tool = {
  id: 'pgadmin',
  name: 'pgAdmin',
  serviceTypes: ['Postgres'],
  hosts: [],
  looksLike: ['script[src*="/js/generated/pgadmin_commons.js"]'],
  recognise: () => [],
};
