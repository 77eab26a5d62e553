import type { Recorded } from '../recorded.ts';

/** Addresses from links to dbt Cloud in public files, back to the interfaces of old; hosts, numbers and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'model in Explore',
    'https://ab123.us1.dbt.com/explore/1001/projects/2002/environments/production/details/model.shop.orders',
    [{ kind: 'table', tool: 'dbt-cloud', name: 'orders' }],
  ],
  [
    'model in an environment by number, with a tab and a column',
    'https://cloud.getdbt.com/explore/1001/projects/2002/environments/3003/details/model.shop.fct_orders/columns?column=order_id#top',
    [{ kind: 'table', tool: 'dbt-cloud', name: 'fct_orders' }],
  ],
  [
    'version of a model: its table first',
    'https://ab123.eu1.dbt.com/explore/1001/projects/2002/environments/production/details/model.shop.orders.v2',
    [
      { kind: 'table', tool: 'dbt-cloud', name: 'orders_v2' },
      { kind: 'table', tool: 'dbt-cloud', name: 'orders' },
    ],
  ],
  [
    'source',
    'https://ab123.us1.dbt.com/explore/1001/projects/2002/environments/production/details/source.shop.crm.customers/',
    { kind: 'table', name: 'customers' },
  ],
  [
    'job',
    'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004',
    [{ kind: 'pipeline', tool: 'dbt-cloud', url: 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004' }],
  ],
  [
    'run of a job on the account’s own host',
    'https://ab123.us1.dbt.com/deploy/1001/projects/2002/jobs/4004/runs/5005?step=3',
    {
      kind: 'pipeline',
      url: 'https://ab123.us1.dbt.com/deploy/1001/projects/2002/jobs/4004',
      spellings: ['https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004'],
    },
  ],
  [
    'job of another region: its own address alone',
    'https://emea.dbt.com/deploy/1001/projects/2002/jobs/4004',
    [{ kind: 'pipeline', tool: 'dbt-cloud', url: 'https://emea.dbt.com/deploy/1001/projects/2002/jobs/4004' }],
  ],
  [
    'model in Explore without an environment',
    'https://emea.dbt.com/explore/74/projects/309/details/model.shop.orders',
    [{ kind: 'table', tool: 'dbt-cloud', name: 'orders' }],
  ],
  [
    'model in the documentation of a job',
    'https://cloud.getdbt.com/accounts/1001/jobs/2002/docs/#!/model/model.shop.orders#columns',
    [{ kind: 'table', tool: 'dbt-cloud', name: 'orders' }],
  ],
  [
    'source in the documentation of a run',
    'https://cloud.getdbt.com/accounts/1001/runs/5005/docs/#!/source/source.shop.crm.customers?g_v=1',
    { kind: 'table', name: 'customers' },
  ],
  [
    'model in the documentation of the editor',
    'https://cloud.getdbt.com/accounts/1001/develop/6006/docs/index.html#!/model/model.shop.orders',
    { kind: 'table', name: 'orders' },
  ],
  [
    'model in the documentation of the editor, without its account',
    'https://cloud.getdbt.com/develop/6006/docs/index.html#!/model/model.shop.orders.v2',
    [{ name: 'orders_v2' }, { name: 'orders' }],
  ],
  [
    'seed in the documentation of the editor of today',
    'https://ab123.us1.dbt.com/api/ide/v2/1001/legacy/files/docs/index.html#!/seed/seed.shop.countries',
    { kind: 'table', name: 'countries' },
  ],
  [
    'job in the interface that was once the next',
    'https://cloud.getdbt.com/next/deploy/1001/projects/2002/jobs/4004',
    [{ kind: 'pipeline', tool: 'dbt-cloud', url: 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004' }],
  ],
  [
    'job in the interface of old',
    'https://cloud.getdbt.com/#/accounts/1001/projects/2002/jobs/4004/',
    { kind: 'pipeline', url: 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004' },
  ],
  [
    'job in the interface of old, without its hash',
    'https://cloud.getdbt.com/accounts/1001/projects/2002/jobs/4004',
    { kind: 'pipeline', url: 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004' },
  ],
  ['overview in the documentation of a job', 'https://cloud.getdbt.com/accounts/1001/jobs/2002/docs/#!/overview', null],
  [
    'test in the documentation of a job',
    'https://cloud.getdbt.com/accounts/1001/jobs/2002/docs/#!/test/test.shop.not_null_orders_id.cf6c17daed',
    null,
  ],
  ['run in the interface of old', 'https://cloud.getdbt.com/#/accounts/1001/projects/2002/runs/5005/', null],
  ['run without its job', 'https://cloud.getdbt.com/deploy/1001/projects/2002/runs/5005', null],
  ['jobs', 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs', null],
  [
    'test in Explore',
    'https://cloud.getdbt.com/explore/1001/projects/2002/environments/production/details/test.shop.not_null_orders_id.cf6c17daed',
    null,
  ],
  [
    'exposure in Explore',
    'https://cloud.getdbt.com/explore/1001/projects/2002/environments/production/details/exposure.shop.weekly_sales',
    null,
  ],
  ['lineage in Explore', 'https://cloud.getdbt.com/explore/1001/projects/2002/environments/production/lineage/', null],
  ['editor', 'https://cloud.getdbt.com/develop/1001/projects/2002', null],
  ['home', 'https://cloud.getdbt.com/', null],
];
