import type { Recorded } from '../recorded.ts';

/** Addresses as GitHub's documentation and public links have them; names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model of dbt',
    'https://github.com/acme/shop/blob/main/models/marts/fct_orders.sql#L10-L20',
    [{ kind: 'table', tool: 'github', name: 'fct_orders', unverified: true }],
  ],
  [
    'model in a project below a folder, on a branch with a slash, annotated',
    'https://github.com/acme/shop/blame/feature/orders/dbt/models/staging/stg_orders.sql?plain=1',
    { name: 'stg_orders', unverified: true },
  ],
  ['seed', 'https://github.com/acme/shop/blob/0a1b2c3d/seeds/countries.csv', { name: 'countries', unverified: true }],
  [
    'history of a snapshot',
    'https://github.com/acme/shop/commits/main/snapshots/orders_history.sql',
    { name: 'orders_history', unverified: true },
  ],
  ['query outside of a project', 'https://github.com/acme/shop/blob/main/queries/orders.sql', null],
  ['a branch called models', 'https://github.com/acme/shop/blob/models/orders.sql', null],
  ['macro', 'https://github.com/acme/shop/blob/main/macros/cents.sql', null],
  ['properties of models', 'https://github.com/acme/shop/blob/main/models/schema.yml', null],
  ['folder', 'https://github.com/acme/shop/tree/main/models/marts', null],
  [
    'a change of three models, in the order of the page',
    {
      url: 'https://github.com/acme/shop/pull/12/files#diff-0a1b2c3d',
      text: { files: 'README.md\ndbt/models/marts/fct_orders.sql\nmodels/old.sql → models/stg_orders.sql\nseeds/countries.csv' },
    },
    [
      { kind: 'table', tool: 'github', name: 'fct_orders', unverified: true },
      { name: 'stg_orders', unverified: true },
      { name: 'countries', unverified: true },
    ],
  ],
  [
    'a change on today’s page, with its marks of direction',
    { url: 'https://github.com/acme/shop/pull/12/changes', text: { files: '\u200emodels/fct_orders.sql\u200e' } },
    [{ name: 'fct_orders', unverified: true }],
  ],
  [
    'one commit of a change',
    {
      url: 'https://github.com/acme/shop/pull/12/commits/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      text: { files: 'models/fct_orders.sql' },
    },
    [{ name: 'fct_orders', unverified: true }],
  ],
  [
    'a commit, at one of its files',
    { url: 'https://github.com/acme/shop/commit/0a1b2c3#diff-0a1b', text: { files: 'models/fct_orders.sql\nREADME.md' } },
    [{ name: 'fct_orders', unverified: true }],
  ],
  [
    'a comparison of two branches',
    { url: 'https://github.com/acme/shop/compare/main...feature/orders', text: { files: 'seeds/countries.csv' } },
    [{ name: 'countries', unverified: true }],
  ],
  [
    'model on the host of a company',
    'https://acme.ghe.com/data/shop/blob/main/models/marts/fct_orders.sql',
    [{ kind: 'table', tool: 'github', name: 'fct_orders', unverified: true }],
  ],
  [
    'commits of a change, whatever they are said to be about',
    { url: 'https://github.com/acme/shop/pull/12/commits', text: { files: 'models/fct_orders.sql' } },
    null,
  ],
  [
    'a change of no model',
    { url: 'https://github.com/acme/shop/pull/12/changes', text: { files: 'src/main.ts\nmodels/schema.yml' } },
    null,
  ],
  ['files of a change, not read yet', 'https://github.com/acme/shop/pull/12/files', null],
  [
    'conversation about a change, whatever it is said to be about',
    { url: 'https://github.com/acme/shop/pull/12', text: { files: 'models/fct_orders.sql' } },
    null,
  ],
  ['repository', 'https://github.com/acme/models', null],
  ['home', 'https://github.com/', null],
];
