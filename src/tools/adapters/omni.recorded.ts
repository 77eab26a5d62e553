import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.omniapp.co';
const shown = {
  kind: 'dashboard',
  tool: 'omni',
  url: `${HOST}/dashboards/f8a35453`,
  spellings: [`${HOST}/w/f8a35453`],
  id: 'f8a35453',
} as const;

/**
 * Addresses from Omni's documentation and package for embedding, and from links in public repositories; hosts and ids replaced. What is
 * stored, the address that Omni's API gives: openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['dashboard', `${HOST}/dashboards/f8a35453`, [shown]],
  ['dashboard with a named identifier and filters', `${HOST}/dashboards/weekly-sales_2?f--orders.region=EU`, { id: 'weekly-sales_2' }],
  ['workbook of a dashboard', `${HOST}/w/f8a35453?key=27`, [shown]],
  ['workbook that leads to its app', `${HOST}/w/f8a35453?redirectToApp=true`, [shown]],
  ['dashboard inside another page', 'https://acme.embed-omniapp.co/embed/dashboards/f8a35453?prefersDark=true&theme=vibes', [shown]],
  ['dashboard on the host for other pages', 'https://acme.embed-omniapp.co/dashboards/f8a35453', [shown]],
  [
    'dashboard on a host of one’s own',
    'https://omni.example.com/dashboards/f8a35453',
    { url: 'https://omni.example.com/dashboards/f8a35453' },
  ],
  ['query that nobody saved', `${HOST}/e/1:DCo-hmSP/1`, null],
  [
    'signed address of a page inside another: it holds a secret',
    'https://acme.embed-omniapp.co/embed/login?contentPath=%2Fdashboards%2Ff8a35453',
    null,
  ],
  ['dashboards', `${HOST}/dashboards`, null],
  ['home', `${HOST}/`, null],
];
