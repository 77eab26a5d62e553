import type { Recorded } from '../recorded.ts';

const WORKSPACE = '00000000-0000-4000-8000-000000000001';
const CONNECTION = '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b';

/** Addresses from links to Airbyte and after its own routes (airbyte-webapp, routePaths.tsx); hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  [
    'connection on Airbyte Cloud',
    `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/${CONNECTION}/status`,
    [
      {
        kind: 'pipeline',
        tool: 'airbyte',
        id: CONNECTION,
        url: `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/${CONNECTION}`,
      },
    ],
  ],
  [
    'connection on an own server, behind a prefix',
    `https://data.example.com/airbyte/workspaces/${WORKSPACE}/connections/${CONNECTION}/timeline?eventId=1`,
    { id: CONNECTION, url: `https://data.example.com/airbyte/workspaces/${WORKSPACE}/connections/${CONNECTION}` },
  ],
  ...['replication', 'transformation', 'settings', 'job-history'].map(
    (tab): Recorded => [
      `${tab} of a connection`,
      `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/${CONNECTION}/${tab}`,
      { kind: 'pipeline', id: CONNECTION, url: `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/${CONNECTION}` },
    ],
  ),
  [
    'connection that is gone: what the address says',
    { url: `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/${CONNECTION}/status`, title: 'Airbyte' },
    { kind: 'pipeline', id: CONNECTION },
  ],
  ['form for a new connection', `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/new-connection/configure`, null],
  ['destination', `https://cloud.airbyte.com/workspaces/${WORKSPACE}/destination/${CONNECTION}/connections`, null],
  ['connections', `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections`, null],
  ['new connection', `https://cloud.airbyte.com/workspaces/${WORKSPACE}/connections/new-connection`, null],
  ['source', `https://cloud.airbyte.com/workspaces/${WORKSPACE}/source/${CONNECTION}`, null],
];
