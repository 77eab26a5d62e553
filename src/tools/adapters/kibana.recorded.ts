import type { Recorded } from '../recorded.ts';

const ID = '9bdada80-a22e-11ed-ac3b-47395a81c705';

/** Addresses from links to Kibana 5 to 9 and after its own code (index_management); hosts, ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'data view by its number, in Discover of Kibana 8',
    `http://localhost:5601/app/discover#/?_g=(filters:!(),time:(from:now-15m,to:now))&_a=(columns:!(),dataSource:(dataViewId:'${ID}',type:dataView),filters:!(),sort:!(!('@timestamp',desc)))`,
    [{ kind: 'searchIndex', tool: 'kibana', id: ID }],
  ],
  [
    'data view by its number, with its name on the page',
    {
      url: `http://localhost:5601/app/discover#/?_a=(dataSource:(dataViewId:'${ID}',type:dataView))`,
      text: { dataView: 'orders-*' },
    },
    [
      { kind: 'searchIndex', tool: 'kibana', id: ID, name: 'orders-*' },
      { kind: 'searchIndex', tool: 'kibana', id: ID, name: 'orders' },
    ],
  ],
  [
    'saved search in a space, with filters of other data views',
    `https://search.example.com/s/shop/app/discover#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?_a=(filters:!((meta:(index:'00000000-a22e-11ed-ac3b-47395a81c705',negate:!f))),index:'${ID}')`,
    { kind: 'searchIndex', id: ID },
  ],
  [
    'saved search before it has its state, with the name on the page',
    { url: `http://localhost:5601/app/discover#/view/${ID}`, text: { dataView: 'orders' } },
    [{ kind: 'searchIndex', tool: 'kibana', id: ID, name: 'orders' }],
  ],
  [
    'index pattern by its own name, in Kibana 7',
    "https://search.example.com/app/discover#/?_a=(columns:!(_source),index:'logstash-*',interval:auto,query:(language:kuery,query:''))",
    [
      { kind: 'searchIndex', tool: 'kibana', id: 'logstash-*', name: 'logstash-*', unverified: true },
      { kind: 'searchIndex', tool: 'kibana', id: 'logstash-*', name: 'logstash', unverified: true },
    ],
  ],
  [
    'one index: an id may be any word',
    'https://search.example.com/kibana/app/discover#/?_a=(index:orders)',
    { id: 'orders', name: 'orders', unverified: true },
  ],
  [
    'one index, which the page names by its id',
    { url: 'https://search.example.com/kibana/app/discover#/?_a=(index:orders)', text: { dataView: 'orders' } },
    [{ kind: 'searchIndex', tool: 'kibana', id: 'orders', name: 'orders' }],
  ],
  [
    'a data view whose id is another index’s name',
    { url: 'https://search.example.com/kibana/app/discover#/?_a=(index:orders)', text: { dataView: 'returns' } },
    [{ kind: 'searchIndex', tool: 'kibana', name: 'returns', unverified: true }],
  ],
  [
    'dashboard',
    'https://search.example.com/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?_g=(time:(from:now-7d,to:now))',
    [{ kind: 'dashboard', tool: 'kibana', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true }],
  ],
  [
    'dashboard in a space',
    'https://acme.kb.example.com/s/shop/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
    { kind: 'dashboard', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true },
  ],
  [
    'one index in management',
    'http://localhost:5601/app/management/data/index_management/indices/index_details?indexName=orders-2024.01.31&tab=overview',
    [{ kind: 'searchIndex', tool: 'kibana', id: 'orders-2024.01.31', name: 'orders-2024.01.31' }],
  ],
  [
    'one index in Elasticsearch’s own app, in a space',
    'https://search.example.com/s/shop/app/elasticsearch/indices/index_details/orders/data',
    [{ kind: 'searchIndex', tool: 'kibana', id: 'orders', name: 'orders' }],
  ],
  [
    'one index among hidden ones',
    'https://search.example.com/app/management/data/index_management/indices/index_details?indexName=.ds-orders-000001&includeHiddenIndices=true',
    { id: '.ds-orders-000001' },
  ],
  [
    'index pattern by its number, in Kibana 6',
    'https://search.example.com/app/kibana#/discover?_g=()&_a=(columns:!(_source),index:AWcOTg_BBSSsXTo-ed9W,interval:auto)',
    { id: 'AWcOTg_BBSSsXTo-ed9W', unverified: true },
  ],
  [
    'the same with its name on the page',
    {
      url: 'https://search.example.com/app/kibana#/discover?_g=()&_a=(columns:!(_source),index:AWcOTg_BBSSsXTo-ed9W,interval:auto)',
      text: { dataView: 'orders' },
    },
    [{ kind: 'searchIndex', tool: 'kibana', name: 'orders', unverified: true }],
  ],
  [
    'index that is gone: what the address says',
    {
      url: 'http://localhost:5601/app/management/data/index_management/indices/index_details?indexName=nothere',
      title: 'Index Management - Elastic',
    },
    { kind: 'searchIndex', id: 'nothere' },
  ],
  ['indices', 'http://localhost:5601/app/management/data/index_management/indices', null],
  ['an index in another program', 'https://www.example.com/indices/index_details?indexName=orders', null],
  ['chart of Lens', 'https://search.example.com/app/lens#/edit/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['dashboard in Kibana 6', 'https://search.example.com/app/kibana#/dashboard/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', null],
  ['short link', 'https://search.example.com/app/r/s/AbC12', null],
  ['a query in ES|QL', "https://search.example.com/app/discover#/?_a=(dataSource:(type:esql),query:(esql:'FROM orders'))", null],
  ['Discover before it has its state', 'https://search.example.com/app/discover#/', null],
  ['dashboards', 'https://search.example.com/app/dashboards#/list?_g=()', null],
  ['console', 'https://search.example.com/app/dev_tools#/console', null],
  ['home', 'https://search.example.com/app/home#/', null],
];
