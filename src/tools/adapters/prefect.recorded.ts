import type { Recorded } from '../recorded.ts';

/** Addresses and titles from Prefect 3.9 and from links to Prefect Cloud; hosts, ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'flow, with its name in the title',
    { url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', title: 'Flow: orders-flow • Prefect Server' },
    [
      {
        kind: 'pipeline',
        tool: 'prefect',
        name: 'orders-flow',
        url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
      },
    ],
  ],
  [
    'flow before its title has come',
    {
      url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?tab=Deployments',
      title: 'Flows • Prefect Server',
    },
    [{ kind: 'pipeline', tool: 'prefect', url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b' }],
  ],
  [
    'flow in a workspace of Prefect Cloud',
    'https://app.prefect.cloud/account/3f510000-0000-4000-8000-000000000001/workspace/da5f0000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?entity_id=1',
    {
      url: 'https://app.prefect.cloud/account/3f510000-0000-4000-8000-000000000001/workspace/da5f0000-0000-4000-8000-000000000002/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
    },
  ],
  [
    'flow behind a prefix, slash at the end',
    'https://data.example.com/prefect/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/',
    { url: 'https://data.example.com/prefect/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b' },
  ],
  [
    'flow in the UI that 3.9 opens: stored without its prefix',
    {
      url: 'http://localhost:4200/v2/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?tab=runs&runs.page=1&runs.limit=10',
      title: 'Flow: orders-flow • Prefect Server',
    },
    [
      {
        kind: 'pipeline',
        tool: 'prefect',
        name: 'orders-flow',
        url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
      },
    ],
  ],
  [
    'the same behind a prefix',
    'https://data.example.com/team/prefect/v2/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
    { url: 'https://data.example.com/team/prefect/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b' },
  ],
  [
    'flow whose name holds the mark before the product’s',
    { url: 'http://localhost:4200/v2/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', title: 'Flow: a • Prefect b • Prefect Server' },
    { kind: 'pipeline', name: 'a • Prefect b' },
  ],
  [
    'flow that is gone, or not loaded: the title names none',
    { url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', title: 'Flow • Prefect Server' },
    [{ kind: 'pipeline', tool: 'prefect', url: 'http://localhost:4200/flows/flow/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b' }],
  ],
  ['flows', 'http://localhost:4200/flows', null],
  ['flows in the UI of 3.9', 'http://localhost:4200/v2/flows', null],
  ['run in the UI of 3.9', 'http://localhost:4200/v2/runs/flow-run/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['deployment in the UI of 3.9', 'http://localhost:4200/v2/deployments/deployment/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['flow by another word than its id', 'http://localhost:4200/flows/flow/orders', null],
  ['run: it names no flow', 'http://localhost:4200/runs/flow-run/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['run in an older release', 'http://localhost:4200/flow-runs/flow-run/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['deployment', 'http://localhost:4200/deployments/deployment/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['dashboard', 'http://localhost:4200/dashboard', null],
];
