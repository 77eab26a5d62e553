import { consoleHosts } from '../addresses/aws-console.ts';
import type { Tool } from '../tool.ts';

/** Listed only for selection and search: no address of its editor names a table. */
export const awsAthena: Tool = {
  id: 'aws-athena',
  name: 'Amazon Athena',
  serviceTypes: ['Athena'],
  hosts: consoleHosts('athena'),
  recognise: () => [],
};
