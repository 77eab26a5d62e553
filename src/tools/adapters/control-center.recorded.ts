import type { Recorded } from '../recorded.ts';

const CLUSTER = 'http://localhost:9021/clusters/MkU3OEVBNTcwNTJENDM2Qk/management';

/** Addresses from links to Confluent Control Center in public repositories; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'messages of a topic',
    `${CLUSTER}/topics/shop.orders/message-viewer`,
    [{ kind: 'topic', tool: 'control-center', id: 'shop.orders', name: 'shop.orders' }],
  ],
  ['schema of a topic', `${CLUSTER}/topics/orders/schema/value`, { kind: 'topic', id: 'orders' }],
  ['settings of a topic', `${CLUSTER}/topics/orders/settings`, { kind: 'topic', id: 'orders' }],
  [
    'connector, unverified',
    `${CLUSTER}/connect/connect-default/connectors/orders-sink`,
    [{ kind: 'pipeline', tool: 'control-center', id: 'orders-sink', name: 'orders-sink', unverified: true }],
  ],
  [
    'tasks of a connector, unverified',
    `${CLUSTER}/connect/connect-default/connectors/orders-sink/tasks`,
    { kind: 'pipeline', id: 'orders-sink', unverified: true },
  ],
  ['topics', `${CLUSTER}/topics`, null],
  ['connectors', `${CLUSTER}/connect/connect-default/connectors`, null],
  ['editor of ksqlDB', 'http://localhost:9021/clusters/MkU3OEVBNTcwNTJENDM2Qk/ksql/ksqldb1/editor', null],
  ['clusters', 'http://localhost:9021/clusters', null],
];
