import { consoleHosts } from '../addresses/aws-console.ts';
import type { Tool } from '../tool.ts';

/** Listed only for selection and search: no address of its query editor names a table. */
export const awsRedshift: Tool = {
  id: 'aws-redshift',
  name: 'Amazon Redshift',
  serviceTypes: ['Redshift'],
  hosts: ['sqlworkbench', 'redshiftv2'].flatMap(consoleHosts),
  recognise: () => [],
};
