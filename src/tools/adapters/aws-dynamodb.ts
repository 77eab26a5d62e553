import { accountOf } from '../addresses/aws-account.ts';
import { consoleHosts, isConsole, regionOf } from '../addresses/aws-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { decoded, insideHash } from '../route.ts';
import type { Tool } from '../tool.ts';

export const awsDynamodb: Tool = {
  id: 'aws-dynamodb',
  name: 'Amazon DynamoDB',
  serviceTypes: ['DynamoDB'],
  hosts: [...consoleHosts('dynamodbv2'), ...consoleHosts('dynamodb')],

  tenant: accountOf,

  recognise({ url }) {
    const inside = isConsole(url) && insideHash(url);
    const name = inside && tableOf(inside);
    if (!name) return [];
    const region = regionOf(url);
    const address = region ? storedAs(`https://${region}.console.aws.amazon.com/dynamodbv2/home?region=${region}#table?name=${name}`) : {};
    // The address names no account.
    return [{ kind: 'table', tool: 'aws-dynamodb', ...address, path: ['default', 'default', name], name, sharedUrl: true }];
  },
};

/** The table's page, the pages of its items, and the older console's `tables:selected={name};tab=items`. */
function tableOf({ pathname, searchParams }: URL): string | null {
  if (pathname === '/table') return searchParams.get('name');
  if (/^\/(?:item-explorer|edit-item)$/.test(pathname)) return searchParams.get('table');
  return decoded(/^\/tables:selected=([^;]+)/.exec(pathname)?.[1] ?? '');
}
