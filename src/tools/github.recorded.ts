import type { Recorded } from './recorded.ts';

/** Addresses as GitHub is known to write them; names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model of dbt',
    'https://github.com/acme/shop/blob/main/models/marts/fct_orders.sql#L10-L20',
    [{ kind: 'table', tool: 'github', name: 'fct_orders', unconfirmed: true }],
  ],
  [
    'model in a project below a folder, on a branch with a slash, annotated',
    'https://github.com/acme/shop/blame/feature/orders/dbt/models/staging/stg_orders.sql?plain=1',
    { name: 'stg_orders' },
  ],
  ['seed', 'https://github.com/acme/shop/blob/0a1b2c3d/seeds/countries.csv', { name: 'countries' }],
  ['history of a snapshot', 'https://github.com/acme/shop/commits/main/snapshots/orders_history.sql', { name: 'orders_history' }],
  ['query outside of a project', 'https://github.com/acme/shop/blob/main/queries/orders.sql', null],
  ['a branch called models', 'https://github.com/acme/shop/blob/models/orders.sql', null],
  ['macro', 'https://github.com/acme/shop/blob/main/macros/cents.sql', null],
  ['properties of models', 'https://github.com/acme/shop/blob/main/models/schema.yml', null],
  ['folder', 'https://github.com/acme/shop/tree/main/models/marts', null],
  ['files of a change: not in the address', 'https://github.com/acme/shop/pull/12/files#diff-0a1b2c3d', null],
  ['files of a change, newer form', 'https://github.com/acme/shop/pull/12/changes', null],
  ['repository', 'https://github.com/acme/models', null],
  ['home', 'https://github.com/', null],
];
