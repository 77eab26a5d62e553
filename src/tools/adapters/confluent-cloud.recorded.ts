import type { Recorded } from '../recorded.ts';

/** Addresses from links to Confluent Cloud and from Confluent's extension for VS Code; numbers and names replaced. */
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
    'data contract of a topic’s values, as the registry is called now',
    'https://confluent.cloud/environments/env-a1/stream-governance/schema-registry/data-contracts/orders-value?utm_source=vscode',
    [{ kind: 'topic', tool: 'confluent-cloud', id: 'orders', name: 'orders' }],
  ],
  [
    'topic in the cloud of the US government',
    'https://confluentgov.com/environments/env-a1/clusters/lkc-b2/topics/orders/overview',
    { kind: 'topic', id: 'orders' },
  ],
  [
    'schema on the page of a topic',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/orders/schema/value',
    { kind: 'topic', id: 'orders' },
  ],
  // The address that Confluent's data mesh demonstration links to.
  [
    'topic in the lineage of its stream',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/stream-lineage/stream/topic-orders/n/topic-orders/overview',
    [{ kind: 'topic', tool: 'confluent-cloud', id: 'orders', name: 'orders' }],
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
  [
    'data contract of a record',
    'https://confluent.cloud/environments/env-a1/stream-governance/schema-registry/data-contracts/com.example.Order',
    null,
  ],
  ['data contracts', 'https://confluent.cloud/environments/env-a1/stream-governance/schema-registry/data-contracts', null],
  [
    'consumers of a group, of any topic',
    'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/clients/consumer-lag/orders-app',
    null,
  ],
  ['lineage of a cluster', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/stream-lineage', null],
  ['cluster', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/overview', null],
  ['home', 'https://confluent.cloud/home', null],
];
