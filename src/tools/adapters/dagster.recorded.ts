import type { Recorded } from '../recorded.ts';

/**
 * Addresses from Dagster 1.13.28, clicked through and after its routes (ContentRoot, WorkspaceRoot), from older releases’ routes, and from
 * links to Dagster+. Hosts and names replaced.
 */
export const recorded: readonly Recorded[] = [
  [
    'job',
    'http://localhost:3000/locations/defs.py/jobs/daily_orders',
    [
      {
        kind: 'pipeline',
        tool: 'dagster',
        name: 'daily_orders',
        url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/',
        spellings: ['http://localhost:3000/locations/defs.py/jobs/daily_orders'],
      },
    ],
  ],
  [
    'job in a deployment of Dagster+',
    'https://acme.dagster.cloud/prod/locations/analytics_code/jobs/nightly_etl/runs?cursor=3',
    { kind: 'pipeline', name: 'nightly_etl', url: 'https://acme.dagster.cloud/prod/locations/analytics_code/jobs/nightly_etl/' },
  ],
  [
    'job, the repository before the location',
    'https://flow.example.com/locations/__repository__@defs.py/jobs/daily_orders/',
    { kind: 'pipeline', url: 'https://flow.example.com/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'job of a repository with a name, its runs open',
    'http://localhost:3000/locations/my_repo@loc/jobs/daily_orders/runs',
    { kind: 'pipeline', name: 'daily_orders', url: 'http://localhost:3000/locations/loc/jobs/daily_orders/' },
  ],
  [
    'job in a location whose name has the sign behind a repository',
    'http://localhost:3000/locations/my_repo@team@loc/jobs/daily_orders',
    { url: 'http://localhost:3000/locations/team@loc/jobs/daily_orders/' },
  ],
  [
    'op of a job',
    'http://localhost:3000/locations/defs.py/jobs/daily_orders/op1',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'job narrowed to some of its ops',
    'http://localhost:3000/locations/defs.py/jobs/daily_orders~*load',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'job as it was at a snapshot, narrowed, an op open',
    'http://localhost:3000/locations/defs.py/jobs/daily_orders@0a1b2c~load%2B/load',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'location with a space, behind a prefix',
    'https://data.example.com/tools/dagster/locations/team%20a/jobs/daily',
    {
      url: 'https://data.example.com/tools/dagster/locations/team a/jobs/daily/',
      spellings: [
        'https://data.example.com/tools/dagster/locations/team a/jobs/daily',
        'https://data.example.com/tools/dagster/locations/team%20a/jobs/daily/',
        'https://data.example.com/tools/dagster/locations/team%20a/jobs/daily',
      ],
    },
  ],
  ['asset', 'http://localhost:3000/assets/orders', [{ kind: 'table', tool: 'dagster', name: 'orders' }]],
  [
    'asset with a longer key, its definition open',
    { url: 'http://localhost:3000/assets/marts/big_orders?view=definition', title: 'Assets | marts / big_orders' },
    [{ kind: 'table', tool: 'dagster', name: 'big_orders' }],
  ],
  ['asset with a slash in its key', 'https://acme.dagster.cloud/prod/assets/lake/2024%2Forders/', { kind: 'table', name: '2024/orders' }],
  ['asset of which a part is called assets', 'https://flow.example.com/assets/assets/orders', { name: 'orders' }],
  [
    'job by the word for one that may be a pipeline',
    'http://localhost:3000/locations/defs.py/pipeline_or_job/daily_orders',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'job before 1.0',
    'http://localhost:3000/workspace/my_repo@defs.py/jobs/daily_orders/overview',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  [
    'pipeline before 0.13',
    'http://localhost:3000/workspace/my_repo@defs.py/pipelines/daily_orders/',
    { name: 'daily_orders', url: 'http://localhost:3000/locations/defs.py/jobs/daily_orders/' },
  ],
  ['job wherever it is', 'http://localhost:3000/guess/daily_orders', [{ kind: 'pipeline', tool: 'dagster', name: 'daily_orders' }]],
  [
    'job as it was at a run',
    'http://localhost:3000/snapshots/daily_orders@0a1b2c3d/',
    [{ kind: 'pipeline', tool: 'dagster', name: 'daily_orders' }],
  ],
  [
    'asset before 1.0, its lineage open',
    'http://localhost:3000/instance/assets/marts/orders?view=lineage',
    [{ kind: 'table', tool: 'dagster', name: 'orders' }],
  ],
  [
    'job that is gone: what the address says',
    'http://localhost:3000/locations/defs.py/jobs/nothere',
    { name: 'nothere', url: 'http://localhost:3000/locations/defs.py/jobs/nothere/' },
  ],
  ['assets of a location', 'http://localhost:3000/locations/defs.py/assets', null],
  ['graph of a location', 'http://localhost:3000/locations/defs.py/graphs/load_orders', null],
  ['sensor', 'http://localhost:3000/locations/defs.py/sensors/on_file', null],
  ['group of assets in all locations', 'http://localhost:3000/asset-groups/?groups=marts', null],
  ['code locations', 'http://localhost:3000/deployment/locations', null],
  ['folder of assets', { url: 'http://localhost:3000/assets/marts?view=folder', title: 'Assets | marts' }, null],
  ['folder of assets in a folder', 'http://localhost:3000/assets/lake/raw?view=folder', null],
  [
    'asset that is gone: a name to offer',
    { url: 'http://localhost:3000/assets/marts/nothere', title: 'Assets | marts / nothere' },
    [{ kind: 'table', tool: 'dagster', name: 'nothere' }],
  ],
  ['list of assets', 'https://flow.example.com/assets', null],
  ['list of assets, slash at the end', 'https://flow.example.com/assets/', null],
  ['group of assets', 'https://flow.example.com/locations/defs.py/asset-groups/marts', null],
  ['jobs of a location', 'https://flow.example.com/locations/defs.py/jobs', null],
  ['run', 'https://flow.example.com/runs/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['overview', 'https://acme.dagster.cloud/prod/overview', null],
];
