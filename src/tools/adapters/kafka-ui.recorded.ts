import type { Recorded } from '../recorded.ts';

/** Addresses after the routes of Kafbat UI and of Provectus’ Kafka UI (src/lib/paths.ts), and from links to both; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'topic',
    'http://localhost:8080/ui/clusters/local/all-topics/orders',
    [{ kind: 'topic', tool: 'kafka-ui', id: 'orders', name: 'orders' }],
  ],
  [
    'messages of a topic with dots, behind a prefix',
    'https://data.example.com/kafka/ui/clusters/local/all-topics/shop.orders.v1/messages?limit=100&mode=LATEST',
    { kind: 'topic', id: 'shop.orders.v1' },
  ],
  ['settings, a cluster with a space', 'https://kafka.example.com/ui/clusters/team%20a/all-topics/orders/settings', { id: 'orders' }],
  [
    'topic by the older word',
    'https://kafka.example.com/ui/clusters/local/topics/orders/consumer-groups',
    [{ kind: 'topic', tool: 'kafka-ui', id: 'orders', name: 'orders' }],
  ],
  ['statistics of a topic', 'https://kafka.example.com/ui/clusters/local/all-topics/orders/statistics', { id: 'orders' }],
  ['connectors of a topic', 'https://kafka.example.com/ui/clusters/local/all-topics/orders/connectors', { kind: 'topic', id: 'orders' }],
  ['schema, being edited', 'https://kafka.example.com/ui/clusters/local/schemas/orders-value/edit', { kind: 'topic', id: 'orders' }],
  [
    'topics of a connector',
    'https://kafka.example.com/ui/clusters/local/connects/first/connectors/orders-sink/topics',
    { kind: 'pipeline', id: 'orders-sink' },
  ],
  [
    'topic that is gone: what the address says',
    { url: 'https://kafka.example.com/ui/clusters/local/all-topics/nothere', title: 'UI for Apache Kafka' },
    { kind: 'topic', id: 'nothere' },
  ],
  ['new topic by the older word', 'https://kafka.example.com/ui/clusters/local/topics/create_new', null],
  ['a cluster’s own table', 'https://kafka.example.com/ui/clusters/local/ksqldb/tables', null],
  ['schema of a topic’s values', 'https://kafka.example.com/ui/clusters/local/schemas/orders-value', { kind: 'topic', id: 'orders' }],
  ['schema of a topic’s keys, compared', 'https://kafka.example.com/ui/clusters/local/schemas/orders-key/compare', { id: 'orders' }],
  [
    'connector',
    'https://kafka.example.com/ui/clusters/local/connects/first/connectors/orders-sink',
    [{ kind: 'pipeline', tool: 'kafka-ui', id: 'orders-sink', name: 'orders-sink' }],
  ],
  [
    'tasks of a connector with a space in its name',
    'https://kafka.example.com/ui/clusters/local/connects/first/connectors/orders%20sink/tasks',
    { kind: 'pipeline', id: 'orders sink' },
  ],
  ['schema of a record', 'https://kafka.example.com/ui/clusters/local/schemas/com.example.Order', null],
  ['new schema', 'https://kafka.example.com/ui/clusters/local/schemas/create-new', null],
  ['topics', 'https://kafka.example.com/ui/clusters/local/all-topics?perPage=25', null],
  ['new topic', 'https://kafka.example.com/ui/clusters/local/all-topics/create-new-topic', null],
  ['copy of a topic', 'https://kafka.example.com/ui/clusters/local/all-topics/copy?name=orders', null],
  ['consumer group', 'https://kafka.example.com/ui/clusters/local/consumer-groups/billing', null],
  ['connectors', 'https://kafka.example.com/ui/clusters/local/kafka-connect/connectors', null],
  ['brokers', 'https://kafka.example.com/ui/clusters/local/brokers', null],
  ['home', 'https://kafka.example.com/ui', null],
];
