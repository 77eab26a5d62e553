import { consoleHosts } from '../addresses/aws-console.ts';
import type { Tool } from '../tool.ts';

/** On the list so that selection and search are offered: no address of its editor names a table. */
export const awsAthena: Tool = {
  id: 'aws-athena',
  name: 'Amazon Athena',
  serviceTypes: ['Athena'],
  hosts: consoleHosts('athena'),
  recognise: () => [],
};
