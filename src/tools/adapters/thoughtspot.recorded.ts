import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.thoughtspot.cloud';
const BOARD = 'b6bb40a3-57dc-4b46-bfdc-9d76fbb74491';
const VIZ = '3aeff8dc-35d3-493c-b839-05a899a2b676';
const board = { kind: 'dashboard', tool: 'thoughtspot', id: BOARD } as const;
const viz = { kind: 'chart', tool: 'thoughtspot', id: VIZ } as const;
const answer = { kind: 'chart', tool: 'thoughtspot', id: VIZ } as const;
const model = { kind: 'dashboardDataModel', tool: 'thoughtspot', id: VIZ } as const;

/** Addresses from ThoughtSpot's documentation, from its public package for embedding and from links; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  ['Liveboard', `${HOST}/#/pinboard/${BOARD}`, [board]],
  ['Liveboard on one of its tabs', `${HOST}/#/pinboard/${BOARD}/tab/${VIZ}`, [board]],
  ['Liveboard in the newer navigation', `${HOST}/?utm_source=mail#/insights/pinboard/${BOARD}?view=${VIZ}`, [board]],
  ['Liveboard inside another page', `${HOST}/?embedApp=true&primaryNavHidden=true#/embed/viz/${BOARD}`, [board]],
  ['Liveboard on an own server', `https://ts.example.com/#/pinboard/${BOARD}/`, [board]],
  ['visualization: before its Liveboard', `${HOST}/#/insights/pinboard/${BOARD}/${VIZ}`, [viz, board]],
  ['visualization inside another page', `${HOST}/#/embed/viz/${BOARD}/${VIZ}`, [viz, board]],
  ['saved answer', `${HOST}/#/saved-answer/${VIZ}`, [answer]],
  ['model or table', `${HOST}/#/data/tables/${VIZ}`, [model]],
  ['model or table, as its connection shows it', `${HOST}/#/data/embrace/${VIZ}`, [model]],
  ['model or table, up to 2018', `https://ts.example.com/#/data/explore/${VIZ}`, [model]],
  ['saved answer in the newer navigation', `${HOST}/#/insights/saved-answer/${VIZ}`, [answer]],
  ['model or table, in an organization', `${HOST}/?orgId=1#/data/tables/${VIZ}`, [model]],
  ['tables', `${HOST}/#/data/tables/`, null],
  ['search', `${HOST}/#/insights/conv-assist?query=revenue&worksheet=${VIZ}`, null],
  ['home', `${HOST}/#/home`, null],
];
