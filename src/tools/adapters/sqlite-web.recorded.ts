import type { Recorded } from '../recorded.ts';

const SITE = 'http://localhost:8080';
const TITLE = 'SQLite Web: shop.db';

const orders = { kind: 'table', tool: 'sqlite-web', name: 'orders', path: ['main', 'orders'], sharedName: true } as const;

/** Addresses and titles as seen in sqlite-web 0.8.2; hosts and names replaced. Every page has the title of its file, also one of no table. */
export const recorded: readonly Recorded[] = [
  ['structure of a table', { url: `${SITE}/orders/`, title: TITLE }, [orders, { ...orders, path: ['default', 'main', 'orders'] }]],
  ['rows of a table, sorted', { url: `${SITE}/orders/content/?page=1&ordering=-id`, title: TITLE }, orders],
  ['query on a table', { url: `${SITE}/orders/query/?sql=select%201`, title: TITLE }, orders],
  ['import into a table', { url: `${SITE}/orders/import/`, title: TITLE }, orders],
  ['new index of a table', { url: `${SITE}/orders/add-index/`, title: TITLE }, orders],
  ['a row', { url: `${SITE}/orders/row/WzFd/`, title: TITLE }, orders],
  ['a row to change', { url: `${SITE}/orders/update/WzFd/`, title: TITLE }, orders],
  ['view with a space', `${SITE}/v%20orders/content/`, { name: 'v orders', path: ['main', 'v orders'] }],
  ['name with a question mark', `${SITE}/q%3Fx/`, { path: ['main', 'q?x'] }],
  ['name with a percent sign', `${SITE}/percent%2520/`, { path: ['main', 'percent%20'] }],
  ['name with a plus sign', `${SITE}/plus+sign/`, { path: ['main', 'plus+sign'] }],
  ['name with a semicolon', `${SITE}/semi;colon/content/`, { path: ['main', 'semi;colon'] }],
  ['name with a dot', `${SITE}/dot.name/content/`, { path: ['main', 'dot.name'] }],
  ['name in another script', `${SITE}/%C3%9Cn%C3%AFcode%20%E8%A1%A8/`, { path: ['main', 'Ünïcode 表'] }],
  ['rows of a table called query', `${SITE}/query/content/`, { path: ['main', 'query'] }],
  ['below a prefix', 'https://data.example.com/tools/sqlite/orders/', { path: ['main', 'orders'] }],
  ['rows below a prefix', 'https://data.example.com/tools/sqlite/orders/content/', { path: ['main', 'orders'] }],
  ['list of tables', { url: `${SITE}/`, title: TITLE }, null],
  ['query on no table, also the link to a table called query', { url: `${SITE}/query/`, title: TITLE }, null],
  ['query with its text', { url: `${SITE}/query/?sql=select+1`, title: TITLE }, null],
  ['file to download', `${SITE}/download/`, null],
  ['choice of a file', `${SITE}/select-dataset/?name=second%20db.db`, null],
];
