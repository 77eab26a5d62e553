import type { Recorded } from '../recorded.ts';

const HOST = 'https://acme.us.qlikcloud.com';
const APP = '0b23097a-11c9-41b3-aac2-8ab9b48b0822';
const SHEET = '4df3943b-0560-440d-995a-2944353cdb1d';
const app = { kind: 'dashboard', tool: 'qlik', id: APP, url: `${HOST}/sense/app/${APP}/overview` } as const;
const sheet = { kind: 'chart', tool: 'qlik', id: SHEET, url: `${HOST}/sense/app/${APP}/sheet/${SHEET}` } as const;

/** Addresses from links to Qlik in public files; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  ['app', `${HOST}/sense/app/${APP}`, [app]],
  ['overview of an app', `${HOST}/sense/app/${APP}/overview/`, [app]],
  ['sheet: before its app', `${HOST}/sense/app/${APP}/sheet/${SHEET}/state/analysis`, [sheet, app]],
  [
    'sheet, being edited, with what is selected left behind',
    `${HOST}/sense/app/${APP}/sheet/${SHEET}/state/edit/select/State/CA`,
    [sheet, app],
  ],
  [
    'sheet on an own server, behind a proxy’s prefix',
    `https://qlik.example.com/finance/sense/app/${APP}/sheet/${SHEET}`,
    [{ url: `https://qlik.example.com/finance/sense/app/${APP}/sheet/${SHEET}` }, { id: APP }],
  ],
  [
    'sheet with a short id, of the US government’s cloud',
    `https://acme.us.qlikcloudgov.com/sense/app/${APP}/sheet/rjkqGs/state/analysis`,
    [
      { kind: 'chart', id: 'rjkqGs' },
      { kind: 'dashboard', id: APP },
    ],
  ],
  ['sheet alone', `${HOST}/single/?appid=${APP}&sheet=${SHEET}&theme=horizon&opt=ctxmenu,currsel&select=clearall`, [sheet, app]],
  ['chart alone: its app', `${HOST}/single/?appid=${APP}&obj=yrHngPc&opt=nointeraction,noselections`, [app]],
  [
    'sheet alone on an own server, behind a proxy’s prefix',
    `https://qlik.example.com/sso/single/?appid=${APP}&sheet=aLvPhq`,
    [{ url: `https://qlik.example.com/sso/sense/app/${APP}/sheet/aLvPhq` }, { id: APP }],
  ],
  ['file on a desktop', 'http://localhost:4848/single/?appid=C%3A%5CQlik%5CApps%5Cshop.qvf&sheet=74b493fa', null],
  ['catalog', `${HOST}/analytics/catalog?owned_by=you`, null],
  ['data set: no asset', `${HOST}/dataset/0a1b2c3d4e5f`, null],
  ['list of apps', `${HOST}/sense/app`, null],
  ['hub', `${HOST}/analytics/home`, null],
];
