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
  [
    'topic in the console for federated identities, stored on the usual one',
    'https://console.cloud.google/cloudpubsub/topic/detail/orders?project=acme-prod',
    [{ kind: 'topic', tool: 'pub-sub', id: 'orders', name: 'orders', url: `${PUB_SUB}/topic/detail/orders?project=acme-prod` }],
  ],
  [
    'topic, chosen through its organization',
    `${PUB_SUB}/topic/detail/orders?folder=&organizationId=&project=acme-prod`,
    { id: 'orders', url: `${PUB_SUB}/topic/detail/orders?project=acme-prod` },
  ],
  ['subscription', `${PUB_SUB}/subscription/detail/orders-sub?project=acme-prod`, null],
  ['new topic', `${PUB_SUB}/topic/create?project=acme-prod`, null],
  ['list of topics of old', `${PUB_SUB}/topicList?project=acme-prod`, null],
  ['another host', 'https://console.example.com/cloudpubsub/topic/detail/orders?project=acme-prod', null],
  ['list of topics', `${PUB_SUB}/topic/list?project=acme-prod`, null],
];
