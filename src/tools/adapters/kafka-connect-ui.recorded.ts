import type { Recorded } from '../recorded.ts';

const UI = 'http://localhost:3030/kafka-connect-ui/#/cluster/fast-data-dev';

/** Addresses after the routes of Lenses’ Kafka Connect UI, and from links in public repositories; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['connector', `${UI}/connector/orders-sink`, [{ kind: 'pipeline', tool: 'kafka-connect-ui', id: 'orders-sink', name: 'orders-sink' }]],
  [
    'connector whose name has a space, no prefix',
    'https://connect.example.com/#/cluster/prod/connector/orders%20sink',
    { kind: 'pipeline', id: 'orders sink' },
  ],
  ['cluster', UI, null],
  ['choice of a new connector', `${UI}/select-connector`, null],
  ['new connector', `${UI}/create-connector/io.confluent.connect.jdbc.JdbcSourceConnector`, null],
  ['configurations', `${UI}/export-configs`, null],
];
