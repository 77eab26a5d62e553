import type { Recorded } from '../recorded.ts';

const LIBRARY = 'https://bi.example.com/MicroStrategyLibrary';
const PROJECT = 'B7CA92F04B9FAE8D941C3E9B7E0CD754';
const ID = '27D332AC6D43352E0928B9A1FCAF4AB0';
const dashboard = { kind: 'dashboard', tool: 'microstrategy', url: `${LIBRARY}/app/${PROJECT}/${ID}`, id: ID } as const;

/**
 * Addresses from Strategy's documentation and samples, from its public tests and from other public code; hosts replaced. What is stored:
 * openmetadata-ingestion 2.0.7, run.
 */
export const recorded: readonly Recorded[] = [
  ['dashboard', `${LIBRARY}/app/${PROJECT}/${ID}`, [dashboard]],
  ['dashboard on one of its pages', `${LIBRARY}/app/${PROJECT}/${ID}/K53--K46`, [dashboard]],
  ['dashboard, being edited', `${LIBRARY}/app/${PROJECT}/${ID}/K53--K46/edit`, [dashboard]],
  ['shared dashboard', `${LIBRARY}/app/${PROJECT}/${ID}/share`, [dashboard]],
  ['dashboard in a custom application', `${LIBRARY}/app/config/69F991E6E2BC4627888394B3EA013CC7/${PROJECT}/${ID}/share`, [dashboard]],
  [
    'dashboard in Strategy’s cloud',
    `https://env-125323.customer.cloud.microstrategy.com/MicroStrategyLibrary/app/${PROJECT}/${ID}`,
    { url: `https://env-125323.customer.cloud.microstrategy.com/MicroStrategyLibrary/app/${PROJECT}/${ID}` },
  ],
  [
    'document in the older web interface: by id',
    `https://bi.example.com/MicroStrategy/servlet/mstrWeb?evt=2048001&src=mstrWeb.2048001&documentID=${ID}&currentViewMedia=1&visMode=0`,
    [{ kind: 'dashboard', tool: 'microstrategy', id: ID }],
  ],
  ['library', `${LIBRARY}/app`, null],
  ['custom application', `${LIBRARY}/app/config/69F991E6E2BC4627888394B3EA013CC7`, null],
  ['data model', `${LIBRARY}/app/library#/model/${ID}`, null],
  ['report in the older web interface', `https://bi.example.com/MicroStrategy/servlet/mstrWeb?evt=4001&reportID=${ID}`, null],
  ['start of the older web interface', 'https://bi.example.com/MicroStrategy/servlet/mstrWeb', null],
];
