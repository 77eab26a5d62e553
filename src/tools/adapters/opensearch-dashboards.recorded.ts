import type { Recorded } from '../recorded.ts';

const ID = '9bdada80-a22e-11ed-ac3b-47395a81c705';

/** Addresses from links to OpenSearch Dashboards 1 and 2; hosts, ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'index pattern by its name, in the data explorer',
    "http://localhost:5601/app/data-explorer/discover#/?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(indexPattern:'logstash-*',view:discover))&_g=(filters:!())",
    [
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'logstash-*', name: 'logstash-*', unverified: true },
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'logstash-*', name: 'logstash', unverified: true },
    ],
  ],
  [
    'index pattern by its number, in a workspace, no slash behind the hash',
    `https://search.example.com/w/ab12CD/app/data-explorer/discover#?_a=(metadata:(indexPattern:'${ID}',view:discover))`,
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID }],
  ],
  [
    'the same with its name on the page',
    {
      url: `https://search.example.com/app/data-explorer/discover#?_a=(metadata:(indexPattern:'${ID}',view:discover))`,
      text: { dataView: 'orders' },
    },
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID, name: 'orders' }],
  ],
  [
    'index in Discover of release 1',
    'https://search.example.com/app/discover#/?_a=(index:orders)',
    { id: 'orders', name: 'orders', unverified: true },
  ],
  [
    'dashboard',
    'https://search.example.com/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
    [{ kind: 'dashboard', tool: 'opensearch-dashboards', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true }],
  ],
  [
    'dashboard behind a prefix',
    'https://data.example.com/_dashboards/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?_g=()',
    { kind: 'dashboard', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true },
  ],
  ['Discover before it has its state', 'https://search.example.com/app/data-explorer/discover#/', null],
  ['dashboards', 'https://search.example.com/app/dashboards#/list', null],
  ['home', 'https://search.example.com/app/home#/', null],
];
