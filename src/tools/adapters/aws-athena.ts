import { consoleHosts } from '../addresses/aws-console.ts';
import type { Tool } from '../tool.ts';

/** No address of its editor names a table. */
export const awsAthena: Tool = {
  id: 'aws-athena',
  name: 'Amazon Athena',
  serviceTypes: ['Athena'],
  hosts: consoleHosts('athena'),
  query: {
    at: ({ hash }) => /^#\/?query/.test(hash),
    editors: ['.ace_editor', '.monaco-editor'],
    setting: () => ({ dialect: 'athena', within: [] }),
    ofService: true,
  },
  recognise: () => [],
};
