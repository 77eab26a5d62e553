import type { Recorded } from '../recorded.ts';

/** Addresses after the routes of Redpanda Console; hosts and names replaced. */
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
    [{ kind: 'topic', tool: 'redpanda-console', id: 'orders', name: 'orders', unverified: true }],
  ],
  ['topics', 'https://kafka.example.com/topics', null],
  ['topics, slash at the end', 'https://kafka.example.com/topics/', null],
  ['schema of a record', 'https://kafka.example.com/schema-registry/com.example.Order', null],
  ['schemas', 'https://kafka.example.com/schema-registry', null],
  ['consumer group', 'https://kafka.example.com/groups/billing/', null],
  ['brokers', 'https://kafka.example.com/brokers', null],
];
