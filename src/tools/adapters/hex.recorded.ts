import type { Recorded } from '../recorded.ts';

const WORKSPACE = '5b266aaf-b343-4ae7-bdea-218e8fe3001f';
const GUID = 'ebbe87e0-62ac-4086-b362-3a2fada84f9b';
const at = `https://app.hex.tech/${WORKSPACE}`;

/** Addresses from links to Hex; workspaces, ids and titles replaced. */
export const recorded: readonly Recorded[] = [
  [
    'app: stored in another form than the page has',
    `${at}/app/${GUID}/latest`,
    [{ kind: 'dashboard', tool: 'hex', id: GUID, url: `https://app.hex.tech/app/projects/${GUID}` }],
  ],
  ['app in a workspace with a name', `https://app.hex.tech/acme/app/${GUID}?selectedCellId=x`, { kind: 'dashboard', id: GUID }],
  [
    'app in an address of today: its short id is the UUID',
    `${at}/app/Sales-by-State-032CAGPxUhxFTL3eU6LpRr/latest`,
    [
      {
        kind: 'dashboard',
        tool: 'hex',
        id: '019bce88-5040-7002-acd6-820f765e0f03',
        name: 'Sales by State',
        url: 'https://app.hex.tech/app/projects/019bce88-5040-7002-acd6-820f765e0f03',
      },
    ],
  ],
  [
    'app whose short id is of an older kind of UUID',
    `${at}/app/Costs-7AqGiWCFj0KALKaq6haGMt?selectedCellId=x`,
    { id: 'ebbe87e0-62ac-4086-b362-3a2fada84f9b', name: 'Costs' },
  ],
  [
    'app whose short id is no UUID: only its title',
    `${at}/app/Costs-zzzzzzzzzzzzzzzzzzzzzz/latest`,
    [{ kind: 'dashboard', tool: 'hex', name: 'Costs' }],
  ],
  [
    'app that is gone: what the address says',
    { url: `${at}/app/${GUID}/latest`, title: 'Hex' },
    [{ kind: 'dashboard', tool: 'hex', id: GUID, url: `https://app.hex.tech/app/projects/${GUID}` }],
  ],
  ['project in the editor, unverified', `${at}/hex/${GUID}/draft/logic`, { kind: 'dashboard', id: GUID, unverified: true }],
  [
    'the same in an address of today',
    `${at}/hex/Sales-by-State-032CAGPxUhxFTL3eU6LpRr/draft/logic`,
    { name: 'Sales by State', unverified: true },
  ],
  ['list of projects', `${at}/home`, null],
  ['app of nothing', `${at}/app`, null],
  ['start', 'https://app.hex.tech/', null],
];
