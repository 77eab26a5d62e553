import type { Recorded } from '../recorded.ts';

const CONSOLE = 'https://console.cloud.google.com/bigquery';
const orders = {
  kind: 'table',
  tool: 'bigquery',
  url: `${CONSOLE}?project=acme-prod&ws=!1m5!1m4!4m3!1sacme-prod!2ssales!3sorders`,
  path: ['acme-prod', 'sales', 'orders'],
  name: 'orders',
} as const;
const sales = {
  kind: 'databaseSchema',
  tool: 'bigquery',
  url: `${CONSOLE}?project=acme-prod&ws=!1m4!1m3!3m2!1sacme-prod!2ssales`,
  path: ['acme-prod', 'sales'],
  name: 'sales',
} as const;

/** Addresses from links to the console; projects and names replaced. The kinds of `ws` are in bigquery-workspace.test.ts. */
export const recorded: readonly Recorded[] = [
  ['table in the workspace', `${CONSOLE}?project=acme-prod&ws=!1m5!1m4!4m3!1sacme-prod!2ssales!3sorders`, [orders]],
  [
    'table, encoded, other project pays',
    `${CONSOLE}?hl=zh-tw&project=payer&ws=%211m5%211m4%214m3%211sacme-prod%212ssales%213sorders`,
    [orders],
  ],
  ['table, encoded twice', `${CONSOLE}?ws=%25211m5%25211m4%25214m3%25211sacme-prod%25212ssales%25213sorders`, [orders]],
  [
    'table in the console for federated identities, stored on the usual one',
    'https://console.cloud.google/bigquery?project=acme-prod&ws=!1m5!1m4!4m3!1sacme-prod!2ssales!3sorders',
    [orders],
  ],
  [
    'dataset by p and d in the console for federated identities',
    'https://console.cloud.google/bigquery?p=acme-prod&d=sales&page=dataset',
    [sales],
  ],
  [
    'table in a sovereign cloud',
    'https://console.cloud.berlin-build0.goog/bigquery?ws=!1m5!1m4!4m3!1seu0:acme-prod!2ssales!3sorders',
    { path: ['eu0:acme-prod', 'sales', 'orders'] },
  ],
  ['dataset in the workspace', `${CONSOLE}?authuser=1&project=payer&ws=!1m4!1m3!3m2!1sacme-prod!2ssales`, [sales]],
  ['table by p, d and t', `${CONSOLE}?p=acme-prod&d=sales&t=orders&page=table&project=payer`, [orders]],
  ['table by p, d and t, in another order, slash', `${CONSOLE}/?pli=1&p=acme-prod&page=table&project=acme-prod&d=sales&t=orders`, [orders]],
  ['table without p', `${CONSOLE}?project=acme-prod&d=sales&t=orders`, [orders]],
  ['link pasted through HTML', `${CONSOLE}?p=acme-prod&%3Bd=sales&%3Bt=orders&%3Bpage=table`, [orders]],
  ['link pasted through HTML, name kept', `${CONSOLE}?p=acme-prod&amp;d=sales&amp;t=orders`, [orders]],
  ['dataset by p and d', `${CONSOLE}?p=acme-prod&d=sales&page=dataset&project=payer`, [sales]],
  ['dataset by p and d, no page', `${CONSOLE}?p=acme-prod&d=sales`, [sales]],
  [
    'routine',
    `${CONSOLE}?ws=!1m5!1m4!6m3!1sacme-prod!2ssales!3sload_orders`,
    { kind: 'storedProcedure', path: ['acme-prod', 'sales', 'load_orders'] },
  ],
  [
    'routine by p, d and r',
    `${CONSOLE}?p=acme-prod&d=sales&r=load_orders&page=routine`,
    {
      kind: 'storedProcedure',
      url: `${CONSOLE}?project=acme-prod&ws=!1m5!1m4!6m3!1sacme-prod!2ssales!3sload_orders`,
    },
  ],
  ['several tabs: the last first', `${CONSOLE}?ws=!1m9!1m3!3m2!1sacme-prod!2ssales!1m4!4m3!1sacme-prod!2ssales!3sorders`, [orders, sales]],
  [
    'several tabs, one of them named by p, d and t',
    `${CONSOLE}?p=acme-prod&d=sales&t=orders&page=table&ws=!1m10!1m4!4m3!1sacme-prod!2ssales!3sorders!1m4!4m3!1sother!2sd!3st`,
    [
      { kind: 'table', url: orders.url },
      { kind: 'table', path: ['other', 'd', 't'] },
    ],
  ],
  [
    'a link to a dataset among tabs',
    `${CONSOLE}?p=acme-prod&d=sales&page=dataset&ws=!1m5!1m4!4m3!1sacme-prod!2ssales!3sorders`,
    [sales, orders],
  ],
  [
    'one day of a table split by date: perhaps as the family',
    `${CONSOLE}?p=acme-prod&d=web&t=events_20240101&page=table`,
    [
      { kind: 'table', path: ['acme-prod', 'web', 'events_20240101'], name: 'events_20240101' },
      { kind: 'table', path: ['acme-prod', 'web', 'events'], name: 'events', unverified: true },
    ],
  ],
  [
    'all days of a table split by date: the family is another table',
    `${CONSOLE}?p=acme-prod&d=web&t=events_*&page=table`,
    [{ name: 'events_*' }, { name: 'events', unverified: true }],
  ],
  [
    'the part of a table for one day: also as the table',
    `${CONSOLE}?p=acme-prod&d=web&t=events$20240131&page=table`,
    [{ name: 'events$20240131' }, { name: 'events' }],
  ],
  ['digits that are no day', `${CONSOLE}?p=acme-prod&d=sales&t=customer_99999999`, [{ name: 'customer_99999999' }]],
  ['a day without its mark', `${CONSOLE}?p=acme-prod&d=sales&t=orders20240101`, [{ name: 'orders20240101' }]],
  [
    'project of a domain',
    `${CONSOLE}?p=example.com:warehouse&d=sales&t=orders&page=table`,
    { path: ['example.com:warehouse', 'sales', 'orders'] },
  ],
  ['name with a space', `${CONSOLE}?ws=!1m5!1m4!4m3!1sacme-prod!2ssales!3sbig%20orders`, { name: 'big orders' }],
  ['old interface', 'https://bigquery.cloud.google.com/table/acme-prod:sales.orders', [orders]],
  [
    'old interface, project of a domain, a tab',
    'https://bigquery.cloud.google.com/table/example.com:wh:sales.orders?tab=preview',
    { path: ['example.com:wh', 'sales', 'orders'] },
  ],
  ['old interface, dataset', 'https://bigquery.cloud.google.com/dataset/acme-prod:sales', [sales]],
  ['nothing open', `${CONSOLE}?project=acme-prod&ws=!1m0`, null],
  ['only the project that pays', `${CONSOLE}?project=acme-prod`, null],
  ['a job', `${CONSOLE}?project=acme-prod&ws=!1m5!1m4!1m3!1sacme-prod!2sbquxjob_1a2b_18c!3sEU`, null],
  ['a saved query', `${CONSOLE}?project=acme-prod&ws=!1m7!1m6!12m5!1m3!1sacme-prod!2seu!3s0a1b-2c3d!2e1!14e2`, null],
  ['a model', `${CONSOLE}?p=acme-prod&d=sales&m=forecast&page=model`, null],
  ['results in the old interface', 'https://bigquery.cloud.google.com/results/acme-prod:bquijob_1a2b', null],
  // The address that Airflow's provider for Google links to.
  [
    'table in the console’s own catalog',
    'https://console.cloud.google.com/dataplex/dp-entries/projects/acme-prod/locations/us/entryGroups/@bigquery/entries/bigquery.googleapis.com%2Fprojects%2Facme-prod%2Fdatasets%2Fsales%2Ftables%2Forders?project=acme-prod',
    [orders],
  ],
  [
    'dataset in the console’s own catalog',
    'https://console.cloud.google.com/dataplex/dp-entries/projects/1/locations/eu/entryGroups/@bigquery/entries/bigquery.googleapis.com%2Fprojects%2Facme-prod%2Fdatasets%2Fsales',
    [sales],
  ],
  [
    'another system’s entry in the console’s own catalog',
    'https://console.cloud.google.com/dataplex/dp-entries/projects/1/locations/eu/entryGroups/@pubsub/entries/pubsub.googleapis.com%2Fprojects%2Facme-prod%2Ftopics%2Forders',
    null,
  ],
  ['transfers', `${CONSOLE}/transfers?project=acme-prod`, null],
  ['listings of other organizations', `${CONSOLE}/analytics-hub/exchanges/projects/1/locations/us/dataExchanges/sales`, null],
  ['Dataform', `${CONSOLE}/dataform?project=acme-prod`, null],
  ['another product', 'https://console.cloud.google.com/storage/browser/acme?project=acme-prod', null],
  ['another host', 'https://console.example.com/bigquery?p=acme-prod&d=sales&t=orders', null],
];
