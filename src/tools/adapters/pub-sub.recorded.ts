import type { Recorded } from '../recorded.ts';

const PUB_SUB = 'https://console.cloud.google.com/cloudpubsub';

/** Addresses in the form that ingestion stores, and others of the same console; projects and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'topic',
    `${PUB_SUB}/topic/detail/orders?project=acme-prod`,
    [{ kind: 'topic', tool: 'pub-sub', id: 'orders', name: 'orders', url: `${PUB_SUB}/topic/detail/orders?project=acme-prod` }],
  ],
  [
    'topic, a tab, another account',
    `${PUB_SUB}/topic/detail/orders.v1?authuser=1&project=acme-prod&tab=messages`,
    { kind: 'topic', id: 'orders.v1', url: `${PUB_SUB}/topic/detail/orders.v1?project=acme-prod` },
  ],
  [
    'topic without a project: no address',
    `${PUB_SUB}/topic/detail/orders`,
    [{ kind: 'topic', tool: 'pub-sub', id: 'orders', name: 'orders' }],
  ],
  ['subscription', `${PUB_SUB}/subscription/detail/orders-sub?project=acme-prod`, null],
  ['list of topics', `${PUB_SUB}/topic/list?project=acme-prod`, null],
];
