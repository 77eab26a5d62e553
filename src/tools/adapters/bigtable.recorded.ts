import type { Recorded } from '../recorded.ts';

const BIGTABLE = 'https://console.cloud.google.com/bigtable';
const events = {
  kind: 'table',
  tool: 'bigtable',
  url: `${BIGTABLE}/instances/metrics/tables/events/overview?project=acme-prod`,
  path: ['acme-prod', 'metrics', 'events'],
  name: 'events',
} as const;
const metrics = { kind: 'databaseSchema', tool: 'bigtable', path: ['acme-prod', 'metrics'], name: 'metrics' } as const;

/** Addresses from links to the Google Cloud console in public repositories, and the one that ingestion stores; projects and names replaced. */
export const recorded: readonly Recorded[] = [
  ['table', `${BIGTABLE}/instances/metrics/tables/events/overview?project=acme-prod`, [events]],
  ['table, another tab and account', `${BIGTABLE}/instances/metrics/tables/events/monitoring?authuser=1&project=acme-prod`, [events]],
  [
    'table without a project: no address',
    `${BIGTABLE}/instances/metrics/tables/events/overview`,
    [{ kind: 'table', tool: 'bigtable', path: ['metrics', 'events'], name: 'events' }],
  ],
  [
    'table in the console of a federated identity: stored on the usual host',
    'https://console.cloud.google/bigtable/instances/metrics/tables/events/overview?project=acme-prod',
    [events],
  ],
  ['instance', `${BIGTABLE}/instances/metrics/overview?project=acme-prod`, [metrics]],
  ['tables of an instance', `${BIGTABLE}/instances/metrics/tables?project=acme-prod`, [metrics]],
  ['instance without a project: by name', `${BIGTABLE}/instances/metrics`, { kind: 'databaseSchema', path: ['metrics'], name: 'metrics' }],
  ['list of instances', `${BIGTABLE}/instances?project=acme-prod`, null],
  ['new instance', `${BIGTABLE}/create-instance?project=acme-prod`, null],
  ['another host', 'https://console.example.com/bigtable/instances/metrics/tables/events/overview?project=acme-prod', null],
];
