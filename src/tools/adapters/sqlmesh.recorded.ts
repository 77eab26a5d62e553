import type { Recorded } from '../recorded.ts';

const SITE = 'http://localhost:8000';
const TITLE = 'SQLMesh by Tobiko';

/** Addresses as seen in the interface of SQLMesh 0.236.4, whose title is the same on every page; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model',
    { url: `${SITE}/data-catalog/models/shop.orders`, title: TITLE },
    [{ kind: 'table', tool: 'sqlmesh', name: 'orders', path: ['shop', 'orders'], anyCase: true }],
  ],
  [
    'model with quoted names',
    { url: `${SITE}/data-catalog/models/%22sales%20marts%22.%22Big%20Orders%22`, title: TITLE },
    { name: 'Big Orders', path: ['sales marts', 'Big Orders'] },
  ],
  [
    'model with a dot in its name',
    { url: `${SITE}/data-catalog/models/shop.%22dot.name%22`, title: TITLE },
    { path: ['shop', 'dot.name'] },
  ],
  [
    'model that is gone, without a schema: a name alone',
    { url: `${SITE}/data-catalog/models/gone`, title: TITLE },
    [{ kind: 'table', tool: 'sqlmesh', name: 'gone' }],
  ],
  [
    'no name of SQLMesh’s: its beginning is not the table',
    { url: `${SITE}/data-catalog/models/lake.shop.%22orders%22x`, title: TITLE },
    null,
  ],
  ['home, which is the editor', { url: `${SITE}/editor`, title: TITLE }, null],
  ['data catalog', { url: `${SITE}/data-catalog`, title: TITLE }, null],
  ['models', { url: `${SITE}/data-catalog/models`, title: TITLE }, null],
  ['plan', { url: `${SITE}/plan/environments/prod`, title: TITLE }, null],
  ['gone page', { url: `${SITE}/tests/models/shop.orders`, title: TITLE }, null],
];
