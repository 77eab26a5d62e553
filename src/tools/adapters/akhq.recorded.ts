import type { Recorded } from '../recorded.ts';

/** Addresses after AKHQ’s own routes (client/src/utils/Routes.js); hosts and names replaced. */
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
  ['message to a topic', 'https://kafka.example.com/ui/local/topic/orders/produce', { kind: 'topic', id: 'orders' }],
  ['schema of a topic’s keys', 'https://kafka.example.com/ui/local/schema/details/orders-key/versions', { kind: 'topic', id: 'orders' }],
  [
    'topic that is gone: what the address says',
    { url: 'https://kafka.example.com/ui/local/topic/nothere/data', title: 'AKHQ' },
    { kind: 'topic', id: 'nothere' },
  ],
  ['page that there is not', 'https://kafka.example.com/ui/page-not-found', null],
  ['new connector', 'https://kafka.example.com/ui/local/connect/first/create', null],
  ['new schema', 'https://kafka.example.com/ui/local/schema/create', null],
  ['schema of a record', 'https://kafka.example.com/ui/local/schema/details/com.example.Order', null],
  ['new topic', 'https://kafka.example.com/ui/local/topic/create', null],
  ['topics', 'https://kafka.example.com/ui/local/topic', null],
  ['schemas', 'https://kafka.example.com/ui/local/schema', null],
  ['consumer group', 'https://kafka.example.com/ui/local/group/billing', null],
  ['live tail', 'https://kafka.example.com/ui/local/tail?topicId=orders', null],
];
