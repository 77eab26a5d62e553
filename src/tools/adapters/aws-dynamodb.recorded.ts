import type { Recorded } from '../recorded.ts';

const HOME = 'https://eu-west-1.console.aws.amazon.com/dynamodbv2/home?region=eu-west-1';
const orders = {
  kind: 'table',
  tool: 'aws-dynamodb',
  url: `${HOME}#table?name=shop.orders`,
  path: ['default', 'default', 'shop.orders'],
  name: 'shop.orders',
  sharedUrl: true,
} as const;

/**
 * Addresses from links to the AWS console in public repositories; the first form is also what ingestion stores (openmetadata-ingestion
 * 2.0.7.0, run). Names replaced.
 */
export const recorded: readonly Recorded[] = [
  ['table', `${HOME}#table?name=shop.orders`, [orders]],
  ['table, another tab', `${HOME}#table?initialTagKey=&name=shop.orders&tab=monitoring`, [orders]],
  ['items', `${HOME}#item-explorer?initialTagKey=&maximize=true&table=shop.orders`, [orders]],
  ['items of a scan', `${HOME}#item-explorer?operation=SCAN&table=shop.orders`, [orders]],
  ['one item: the table alone', `${HOME}#edit-item?itemMode=2&pk=12&route=ROUTE_ITEM_EXPLORER&sk=&table=shop.orders`, [orders]],
  [
    'table on the bare host, no region',
    'https://console.aws.amazon.com/dynamodbv2/home?#item-explorer?initialTagKey=&maximize=true&table=shop.orders',
    [{ kind: 'table', tool: 'aws-dynamodb', path: ['default', 'default', 'shop.orders'], name: 'shop.orders', sharedUrl: true }],
  ],
  ['older console', 'https://eu-west-1.console.aws.amazon.com/dynamodb/home?region=eu-west-1#tables:selected=shop.orders', [orders]],
  ['older console, a tab', 'https://console.aws.amazon.com/dynamodb/home?region=eu-west-1#tables:selected=shop.orders;tab=items', [orders]],
  ['new item', `${HOME}#edit-item?itemMode=1&route=ROUTE_ITEM_EXPLORER&table=shop.orders`, [orders]],
  [
    'table in the US government’s console, stored on the other host',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/dynamodbv2/home?region=us-gov-west-1#table?name=orders',
    { url: 'https://us-gov-west-1.console.aws.amazon.com/dynamodbv2/home?region=us-gov-west-1#table?name=orders', name: 'orders' },
  ],
  [
    'table in China, stored on the other host',
    'https://cn-north-1.console.amazonaws.cn/dynamodbv2/home?region=cn-north-1#table?name=orders',
    { url: 'https://cn-north-1.console.aws.amazon.com/dynamodbv2/home?region=cn-north-1#table?name=orders' },
  ],
  [
    'table in one of several sessions, whose host is unverified',
    'https://123456789012-ab12cd34.eu-west-1.console.aws.amazon.com/dynamodbv2/home?region=eu-west-1#table?name=shop.orders',
    [orders],
  ],
  ['list of tables', `${HOME}#tables`, null],
  ['older list', 'https://console.aws.amazon.com/dynamodb/home?region=us-east-1#tables:', null],
  ['items, no table chosen', `${HOME}#item-explorer`, null],
  ['dashboard', `${HOME}#dashboard`, null],
  ['another host', 'https://console.example.com/dynamodbv2/home?region=eu-west-1#table?name=shop.orders', null],
];
