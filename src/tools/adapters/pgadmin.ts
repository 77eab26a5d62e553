import type { Tool } from '../tool.ts';

/** One address for everything; what is open is in its tree, where a person selects it. */
export const pgadmin: Tool = {
  id: 'pgadmin',
  name: 'pgAdmin',
  serviceTypes: ['Postgres'],
  hosts: [],
  looksLike: ['script[src*="/js/generated/pgadmin_commons.js"]'],
  recognise: () => [],
};
