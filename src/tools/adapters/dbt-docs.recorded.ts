import type { Recorded } from '../recorded.ts';

/** The last details of a model, with the text as it is in the page. */
const MODEL = {
  fourthLast: 'Relation\n                                warehouse.main.fct_orders',
  thirdLast: 'Access\n                                protected',
  secondLast: 'Version\n                                ',
  last: 'Contract\n                                Not Enforced',
};

/** Addresses and texts from the documentation site of dbt 1.10 and 1.11.16; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model',
    'https://docs.example.com/#!/model/model.shop.orders',
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.orders', name: 'orders' }],
  ],
  [
    'model beside index.html, with lineage graph open and a column as anchor',
    'http://localhost:8080/index.html#!/model/model.shop.stg_orders?g_v=1&g_i=%2Bstg_orders%2B#order_id',
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.stg_orders', name: 'stg_orders' }],
  ],
  ['model behind a prefix', 'https://pages.example.com/analytics/#!/model/model.shop.orders#columns', { name: 'orders' }],
  ['seed', 'https://docs.example.com/#!/seed/seed.shop.countries', { kind: 'table', id: 'seed.shop.countries', name: 'countries' }],
  ['snapshot', 'https://docs.example.com/#!/snapshot/snapshot.shop.orders_history', { kind: 'table', name: 'orders_history' }],
  [
    'source: the table, not the source',
    'https://docs.example.com/#!/source/source.shop.crm.customers',
    [{ kind: 'table', tool: 'dbt-docs', id: 'source.shop.crm.customers', name: 'customers' }],
  ],
  ['source of another project, slash at the end', 'https://docs.example.com/#!/source/source.crm_models.raw.account/', { name: 'account' }],
  [
    'version of a model: its table first',
    'https://docs.example.com/#!/model/model.shop.orders.v2',
    [
      { kind: 'table', tool: 'dbt-docs', id: 'model.shop.orders.v2', name: 'orders_v2' },
      { kind: 'table', tool: 'dbt-docs', id: 'model.shop.orders.v2', name: 'orders' },
    ],
  ],
  [
    'model whose table has an alias, with the details on the page',
    { url: 'https://docs.example.com/#!/model/model.shop.orders', text: { heading: 'orders', ...MODEL } },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.orders', path: ['warehouse', 'main', 'fct_orders'], name: 'fct_orders' }],
  ],
  [
    'source with the details on the page',
    {
      url: 'https://docs.example.com/#!/source/source.shop.crm.customers',
      text: { heading: 'crm.customers', fourthLast: 'Type table', secondLast: 'Relation raw.crm.customers', last: 'Contract Not Enforced' },
    },
    { path: ['raw', 'crm', 'customers'], name: 'customers' },
  ],
  [
    'source in Athena, whose catalog ingestion stores as “default”',
    {
      url: 'https://docs.example.com/#!/source/source.shop.athena.customers',
      text: { heading: 'athena.customers', last: 'Relation awsdatacatalog.crm.customers' },
    },
    [
      { kind: 'table', tool: 'dbt-docs', path: ['awsdatacatalog', 'crm', 'customers'], name: 'customers' },
      { kind: 'table', tool: 'dbt-docs', path: ['default', 'crm', 'customers'], name: 'customers' },
    ],
  ],
  [
    'a database without catalogs',
    { url: 'https://docs.example.com/#!/model/model.shop.orders', text: { heading: 'orders', last: 'Relation main.orders' } },
    { path: ['main', 'orders'] },
  ],
  [
    'details that are still those of the page before',
    { url: 'https://docs.example.com/#!/model/model.shop.customers', text: { heading: 'orders', ...MODEL } },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.customers', name: 'customers' }],
  ],
  [
    'source while the page still shows the model of that name',
    { url: 'https://docs.example.com/#!/source/source.shop.crm.customers', text: { heading: 'customers', ...MODEL } },
    [{ kind: 'table', tool: 'dbt-docs', id: 'source.shop.crm.customers', name: 'customers' }],
  ],
  [
    'model while the page still shows the source of that name',
    { url: 'https://docs.example.com/#!/model/model.shop.customers', text: { heading: 'crm.customers', ...MODEL } },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.customers', name: 'customers' }],
  ],
  [
    'model whose file has dots in its name',
    {
      url: 'https://docs.example.com/#!/model/model.shop.dot.name',
      text: { heading: 'dot.name', last: 'Relation wh.main_marts.dot.name' },
    },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.dot.name', path: ['wh', 'main_marts', 'dot.name'], name: 'dot.name' }],
  ],
  [
    'the same in a database without catalogs',
    { url: 'https://docs.example.com/#!/model/model.shop.dot.name', text: { heading: 'dot.name', last: 'Relation main.dot.name' } },
    { path: ['main', 'dot.name'], name: 'dot.name' },
  ],
  [
    'model whose name ends like a version',
    {
      url: 'https://docs.example.com/#!/model/model.shop.Big%20Orders.v1',
      text: { heading: 'Big Orders.v1', secondLast: 'Relation\n    wh.main.Big Orders.v1' },
    },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.Big Orders.v1', path: ['wh', 'main', 'Big Orders.v1'], name: 'Big Orders.v1' }],
  ],
  [
    'version of a model, with the details on the page',
    {
      url: 'https://docs.example.com/#!/model/model.shop.orders.v2',
      text: { heading: 'orders', secondLast: 'Relation wh.main.orders_v2', last: 'Version\n 2' },
    },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.orders.v2', path: ['wh', 'main', 'orders_v2'], name: 'orders_v2' }],
  ],
  [
    'version of a model while the page still shows another version',
    {
      url: 'https://docs.example.com/#!/model/model.shop.orders.v3',
      text: { heading: 'orders', secondLast: 'Relation wh.main.orders_v2', last: 'Version 2' },
    },
    [{ name: 'orders_v3' }, { name: 'orders' }],
  ],
  [
    'model whose alias has dots',
    { url: 'https://docs.example.com/#!/model/model.shop.orders', text: { heading: 'orders', last: 'Relation wh.main.fct.orders' } },
    { path: ['wh', 'main', 'fct.orders'], name: 'fct.orders' },
  ],
  [
    'model that is gone: no heading and no details, a name to offer',
    { url: 'https://docs.example.com/#!/model/model.shop.nothere', text: {} },
    [{ kind: 'table', tool: 'dbt-docs', id: 'model.shop.nothere', name: 'nothere' }],
  ],
  ['overview', 'https://docs.example.com/#!/overview', null],
  ['overview of a project', 'https://docs.example.com/#!/overview/shop', null],
  ['list of a source', 'https://docs.example.com/#!/source_list/crm', null],
  ['test', 'https://docs.example.com/#!/test/test.shop.not_null_orders_id.cf6c17daed', null],
  ['macro', 'https://docs.example.com/#!/macro/macro.dbt.run_query', null],
  ['analysis', 'https://docs.example.com/#!/analysis/analysis.shop.compare', null],
  ['exposure', 'https://docs.example.com/#!/exposure/exposure.shop.weekly_sales', null],
  ['metric', 'https://docs.example.com/#!/metric/metric.shop.revenue', null],
  ['a kind that is not the id’s', 'https://docs.example.com/#!/model/macro.dbt.run_query', null],
  ['no hash', 'https://docs.example.com/index.html', null],
];
