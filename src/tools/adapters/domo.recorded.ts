import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.domo.com';
const DATA = '845305d8-da3d-4107-a9d6-13ef3f86d4a4';
const page = { kind: 'dashboard', tool: 'domo', url: `${HOST}/page/1905395623`, id: '1905395623' } as const;
const data = {
  kind: 'table',
  tool: 'domo',
  url: `${HOST}/datasources/${DATA}/details/overview`,
  id: DATA,
} as const;
const flow = { kind: 'pipeline', tool: 'domo', url: `${HOST}/datacenter/dataflows/317/details#history`, id: '317' } as const;

/**
 * Addresses from Domo's documentation, from links in public repositories and from public browser extensions for Domo; hosts and ids
 * replaced. What is stored: openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['page', `${HOST}/page/1905395623?userId=1492182741`, [page]],
  ['page, being edited', `${HOST}/page/1905395623/edit`, [page]],
  [
    'card on a page: before its page',
    `${HOST}/page/1905395623/kpis/details/203579416`,
    [{ kind: 'chart', tool: 'domo', url: `${HOST}/page/1905395623/kpis/details/203579416`, id: '203579416' }, page],
  ],
  ['card without its page', `${HOST}/kpis/details/318508123`, [{ kind: 'chart', tool: 'domo', id: '318508123' }]],
  ['card, the page’s number left out', `${HOST}/page/kpis/details/318508123`, [{ kind: 'chart', tool: 'domo', id: '318508123' }]],
  ['card in the analyzer', `${HOST}/analyzer?cardid=203579416&drillviewid=12`, [{ kind: 'chart', tool: 'domo', id: '203579416' }]],
  [
    'page of an app, which may not be ingested',
    `${HOST}/app-studio/183500481/pages/925282956`,
    [{ kind: 'dashboard', tool: 'domo', id: '925282956', unverified: true }],
  ],
  ['data set', `${HOST}/datasources/${DATA}/details/overview`, [data]],
  ['settings of a data set', `${HOST}/datasources/${DATA}/details/settings?userId=1565237008`, [data]],
  ['dataflow', `${HOST}/datacenter/dataflows/317/details#history`, [flow]],
  ['graph of a dataflow', `${HOST}/datacenter/dataflows/317/graph`, [flow]],
  ['overview of every page', `${HOST}/page/-100000`, null],
  ['data sets', `${HOST}/datacenter/datasources`, null],
  ['dataflows', `${HOST}/datacenter/dataflows`, null],
  ['published card: its address hides it', 'https://public.domo.com/cards/dLj4g', null],
  ['published page: its address hides it', 'https://public.domo.com/embed/pages/dLj4g', null],
  ['home', `${HOST}/explore`, null],
  ['list of cards', `${HOST}/kpis`, null],
];
