import type { Recorded } from '../recorded.ts';

/** Addresses after the routes of Redpanda Console, before and since 3.0 (frontend/src/routes); hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['topic', 'http://localhost:8080/topics/orders', [{ kind: 'topic', tool: 'redpanda-console', id: 'orders', name: 'orders' }]],
  [
    'messages of a topic with dots, behind a prefix',
    'https://data.example.com/console/topics/shop.orders.v1?p=-1&s=50&o=-1#messages',
    { kind: 'topic', id: 'shop.orders.v1' },
  ],
  ['a topic’s page below it', 'https://kafka.example.com/topics/orders/produce-record', { id: 'orders' }],
  [
    'schema of a topic’s values',
    'https://kafka.example.com/schema-registry/orders-value',
    [{ kind: 'topic', tool: 'redpanda-console', id: 'orders', name: 'orders' }],
  ],
  [
    'schema, newer form',
    'https://kafka.example.com/schema-registry/subjects/orders-value?version=latest',
    [{ kind: 'topic', tool: 'redpanda-console', id: 'orders', name: 'orders' }],
  ],
  ['new version of a schema', 'https://kafka.example.com/schema-registry/subjects/orders-key/add-version', { kind: 'topic', id: 'orders' }],
  [
    'topic in Redpanda Cloud',
    'https://cloud.redpanda.com/clusters/cq0abc12d3ef/topics/orders#messages',
    [{ kind: 'topic', tool: 'redpanda-console', id: 'orders', name: 'orders' }],
  ],
  [
    'connector',
    'https://kafka.example.com/connect-clusters/first/orders-sink',
    [{ kind: 'pipeline', tool: 'redpanda-console', id: 'orders-sink', name: 'orders-sink' }],
  ],
  ['connector behind a prefix', 'https://data.example.com/console/connect-clusters/first/orders%20source/', { id: 'orders source' }],
  [
    'topic that is gone: what the address says',
    { url: 'http://localhost:8080/topics/nothere', title: 'Redpanda Console' },
    { kind: 'topic', id: 'nothere' },
  ],
  ['new connector', 'https://kafka.example.com/connect-clusters/first/create-connector', null],
  ['connectors', 'https://kafka.example.com/connect-clusters/first', null],
  ['pipeline of Redpanda Connect', 'https://kafka.example.com/rp-connect/cq0abc12d3ef', null],
  ['new schema', 'https://kafka.example.com/schema-registry/create', null],
  ['topics', 'https://kafka.example.com/topics', null],
  ['topics, slash at the end', 'https://kafka.example.com/topics/', null],
  ['schema of a record', 'https://kafka.example.com/schema-registry/com.example.Order', null],
  ['schemas', 'https://kafka.example.com/schema-registry', null],
  ['consumer group', 'https://kafka.example.com/groups/billing/', null],
  ['brokers', 'https://kafka.example.com/brokers', null],
];
