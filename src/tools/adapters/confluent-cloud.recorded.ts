import type { Recorded } from '../recorded.ts';

/** Addresses from links to Confluent Cloud; numbers and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'topic',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/orders/overview',
    [{ kind: 'topic', tool: 'confluent-cloud', id: 'orders', name: 'orders' }],
  ],
  [
    'messages of a topic',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/shop.orders/message-viewer?offset=3',
    { kind: 'topic', id: 'shop.orders' },
  ],
  [
    'schema of a topic’s values',
    'https://confluent.cloud/environments/env-a1/schema-registry/schemas/orders-value',
    { kind: 'topic', id: 'orders' },
  ],
  [
    'connector that reads',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/connectors/sources/orders-source',
    [{ kind: 'pipeline', tool: 'confluent-cloud', id: 'orders-source', name: 'orders-source' }],
  ],
  [
    'settings of a connector that writes, its name with a space',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/connectors/sinks/orders%20sink/settings',
    { kind: 'pipeline', id: 'orders sink' },
  ],
  ['topics', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics', null],
  ['connectors', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/connectors', null],
  ['schema of a record', 'https://confluent.cloud/environments/env-a1/schema-registry/schemas/com.example.Order', null],
  ['cluster', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/overview', null],
  ['home', 'https://confluent.cloud/home', null],
];
