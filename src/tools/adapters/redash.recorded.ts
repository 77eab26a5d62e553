import type { Recorded } from '../recorded.ts';

/** Addresses after Redash’s own routes (client/app/pages) and from links to it; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard by number',
    'https://redash.example.com/dashboards/12?p_date=2024-01-01',
    [{ kind: 'dashboard', tool: 'redash', id: '12', url: 'https://redash.example.com/dashboards/12' }],
  ],
  [
    'dashboard with its slug, which older ingestion stored',
    'https://redash.example.com/dashboards/12-sales-overview',
    [
      {
        kind: 'dashboard',
        tool: 'redash',
        id: '12',
        url: 'https://redash.example.com/dashboards/12',
        spellings: ['https://redash.example.com/dashboards/sales-overview'],
      },
    ],
  ],
  [
    'dashboard of one organisation among several',
    'http://localhost:5000/acme/dashboards/7-costs/?edit',
    { id: '7', url: 'http://localhost:5000/acme/dashboards/7' },
  ],
  [
    'dashboard in an address of old, which leads to the number: no id',
    'https://redash.example.com/dashboard/sales',
    [{ kind: 'dashboard', tool: 'redash', name: 'sales', url: 'https://redash.example.com/dashboards/sales' }],
  ],
  [
    'dashboard that is gone: what the address says',
    { url: 'https://redash.example.com/dashboards/999', title: 'Redash' },
    { kind: 'dashboard', id: '999' },
  ],
  ['chart embedded elsewhere', 'https://redash.example.com/embed/query/3231/visualization/4315?api_key=x', null],
  ['published dashboard: a secret, though it begins with a number', 'https://redash.example.com/public/dashboards/12-x9Kq', null],
  ['published dashboard', 'https://redash.example.com/public/dashboards/x9KqAbCdEf', null],
  ['query: no asset', 'https://redash.example.com/queries/3231/source#4315', null],
  ['list of dashboards', 'https://redash.example.com/dashboards?page=2', null],
  ['dashboard of another product', 'https://bi.example.com/superset/dashboard/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b/', null],
  ['list of another product', 'https://bi.example.com/dashboard/list/', null],
  ['favourites', 'https://redash.example.com/dashboards/favorites', null],
  ['home', 'https://redash.example.com/', null],
];
