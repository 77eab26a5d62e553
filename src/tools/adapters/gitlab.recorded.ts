import type { Recorded } from '../recorded.ts';

/** Addresses as GitLab is known to write them; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model of dbt',
    'https://gitlab.com/acme/data/shop/-/blob/main/models/marts/fct_orders.sql?ref_type=heads#L10-20',
    [{ kind: 'table', tool: 'gitlab', name: 'fct_orders', unverified: true }],
  ],
  [
    'model on an own server behind a prefix, on a branch with a slash, annotated',
    'https://data.example.com/git/acme/shop/-/blame/feature/orders/dbt/models/stg_orders.sql',
    { name: 'stg_orders', unverified: true },
  ],
  ['seed', 'https://gitlab.com/acme/shop/-/blob/0a1b2c3d/seeds/countries.csv', { name: 'countries', unverified: true }],
  ['query outside of a project', 'https://gitlab.com/acme/shop/-/blob/main/queries/orders.sql', null],
  ['folder', 'https://gitlab.com/acme/shop/-/tree/main/models/marts', null],
  [
    'a change of two models, in the order of the page',
    {
      url: 'https://gitlab.com/acme/data/shop/-/merge_requests/12/diffs?file=0a1b#0a1b_1_2',
      text: { files: 'models/marts/fct_orders.sql\nmacros/cents.sql\nmodels/old.sql → models/stg_orders.sql' },
    },
    [
      { kind: 'table', tool: 'gitlab', name: 'fct_orders', unverified: true },
      { name: 'stg_orders', unverified: true },
    ],
  ],
  [
    'a commit, its files in today’s page',
    {
      url: 'https://gitlab.com/acme/data/shop/-/commit/0a1b2c3d4e5f60718293a4b5c6d7e8f901234567?view=inline',
      text: { files: '\n  models/marts/fct_orders.sql\nseeds/countries.csv' },
    },
    [
      { kind: 'table', tool: 'gitlab', name: 'fct_orders', unverified: true },
      { name: 'countries', unverified: true },
    ],
  ],
  [
    'a comparison of two branches',
    { url: 'https://gitlab.com/acme/shop/-/compare/main...feature/orders', text: { files: 'models/stg_orders.sql' } },
    [{ name: 'stg_orders', unverified: true }],
  ],
  [
    'files of a change, drawn as before',
    {
      url: 'https://gitlab.com/acme/shop/-/merge_requests/12/diffs?rapid_diffs_disabled=true',
      text: { files: 'models/stg_orders.sql' },
    },
    [{ name: 'stg_orders', unverified: true }],
  ],
  ['pipelines of a change', 'https://gitlab.com/acme/shop/-/merge_requests/12/pipelines', null],
  ['files of a change, not read yet', 'https://gitlab.com/acme/shop/-/merge_requests/12/diffs', null],
  [
    'overview of a change, whatever it is said to be about',
    { url: 'https://gitlab.com/acme/shop/-/merge_requests/12', text: { files: 'models/fct_orders.sql' } },
    null,
  ],
  ['project', 'https://gitlab.com/acme/models', null],
];
