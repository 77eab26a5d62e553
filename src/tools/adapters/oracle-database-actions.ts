import type { Tool } from '../tool.ts';

/** Listed only for selection and search: its addresses name the page and the user, no table. */
export const oracleDatabaseActions: Tool = {
  id: 'oracle-database-actions',
  name: 'Oracle Database Actions',
  serviceTypes: ['Oracle'],
  hosts: ['https://*.oraclecloudapps.com/*'],
  recognise: () => [],
};
