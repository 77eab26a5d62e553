import type { Recorded } from '../recorded.ts';

/** Addresses after AKHQ’s own routes; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['topic', 'http://localhost:8080/ui/local/topic/orders', [{ kind: 'topic', tool: 'akhq', id: 'orders', name: 'orders' }]],
  [
    'data of a topic with dots, behind a context path',
    'https://data.example.com/akhq/ui/team-a/topic/shop.orders.v1/data?sort=Oldest&partition=All',
    { kind: 'topic', id: 'shop.orders.v1' },
  ],
  ['partitions', 'https://kafka.example.com/ui/local/topic/orders/partitions', { id: 'orders' }],
  ['topic whose name begins like the form', 'https://kafka.example.com/ui/local/topic/create-orders/data', { id: 'create-orders' }],
  ['schema of a topic’s values', 'https://kafka.example.com/ui/local/schema/details/orders-value/update', { kind: 'topic', id: 'orders' }],
  [
    'connector',
    'https://kafka.example.com/ui/local/connect/first/definition/orders-sink/tasks',
    [{ kind: 'pipeline', tool: 'akhq', id: 'orders-sink', name: 'orders-sink' }],
  ],
  ['connector without a tab', 'https://kafka.example.com/ui/local/connect/first/definition/orders-source', { id: 'orders-source' }],
  ['schema of a record', 'https://kafka.example.com/ui/local/schema/details/com.example.Order', null],
  ['new topic', 'https://kafka.example.com/ui/local/topic/create', null],
  ['topics', 'https://kafka.example.com/ui/local/topic', null],
  ['schemas', 'https://kafka.example.com/ui/local/schema', null],
  ['consumer group', 'https://kafka.example.com/ui/local/group/billing', null],
  ['live tail', 'https://kafka.example.com/ui/local/tail?topicId=orders', null],
];
