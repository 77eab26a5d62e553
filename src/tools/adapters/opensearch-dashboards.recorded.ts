import type { Recorded } from '../recorded.ts';

const ID = '9bdada80-a22e-11ed-ac3b-47395a81c705';

/** Addresses from links to OpenSearch Dashboards 1 to 3, its playground and its own tests; hosts, ids and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'index pattern by its name, in the data explorer',
    "http://localhost:5601/app/data-explorer/discover#/?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(indexPattern:'logstash-*',view:discover))&_g=(filters:!())",
    [
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'logstash-*', name: 'logstash-*', unverified: true },
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'logstash-*', name: 'logstash', unverified: true },
    ],
  ],
  [
    'index pattern by its number, in a workspace, no slash behind the hash',
    `https://search.example.com/w/ab12CD/app/data-explorer/discover#?_a=(metadata:(indexPattern:'${ID}',view:discover))`,
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID }],
  ],
  [
    'the same with its name on the page',
    {
      url: `https://search.example.com/app/data-explorer/discover#?_a=(metadata:(indexPattern:'${ID}',view:discover))`,
      text: { dataView: 'orders' },
    },
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID, name: 'orders' }],
  ],
  [
    'index in Discover of release 1',
    'https://search.example.com/app/discover#/?_a=(index:orders)',
    { id: 'orders', name: 'orders', unverified: true },
  ],
  [
    'dashboard',
    'https://search.example.com/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
    [{ kind: 'dashboard', tool: 'opensearch-dashboards', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true }],
  ],
  [
    'dashboard behind a prefix',
    'https://data.example.com/_dashboards/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b?_g=()',
    { kind: 'dashboard', id: '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b', unverified: true },
  ],
  [
    'index pattern in the query, since 2.18',
    "http://localhost:5601/app/data-explorer/discover#/?_a=(discover:(columns:!(_source),isDirty:!f,sort:!()),metadata:(view:discover))&_q=(filters:!(),query:(dataset:(id:'orders-*',timeFieldName:'@timestamp',title:'orders-*',type:INDEX_PATTERN),language:kuery,query:''))",
    [
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders-*', name: 'orders-*' },
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders-*', name: 'orders' },
    ],
  ],
  [
    'index pattern by its number in a workspace of today',
    `https://search.example.com/w/ab12CD/app/explore/logs/#/?_g=(filters:!())&_q=(dataset:(id:${ID},timeFieldName:time,title:'orders*',type:INDEX_PATTERN),language:PPL,query:'')&_a=(ui:(activeTabId:logs))`,
    [
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID, name: 'orders*' },
      { kind: 'searchIndex', tool: 'opensearch-dashboards', id: ID, name: 'orders' },
    ],
  ],
  [
    'one index of another data source: another cluster',
    "http://localhost:5601/app/data-explorer/discover#?_q=(query:(dataset:(dataSource:(id:'0a1b',title:'west',type:DATA_SOURCE),id:'0a1b::orders',title:orders,type:INDEXES),language:PPL))",
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders', name: 'orders', unverified: true }],
  ],
  [
    'one index of the cluster itself',
    "http://localhost:5601/app/data-explorer/discover#?_q=(query:(dataset:(dataSource:(id:'',title:'',type:DATA_SOURCE),id:'::orders',title:orders,type:INDEXES),language:PPL))",
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders', name: 'orders' }],
  ],
  [
    'a table in S3',
    "http://localhost:5601/app/data-explorer/discover#?_q=(query:(dataset:(id:'::lake.sales.orders',title:lake.sales.orders,type:S3),language:SQL))",
    null,
  ],
  [
    'one index in management',
    'http://localhost:5601/app/opensearch_index_management_dashboards#/index-detail/orders-000001',
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders-000001', name: 'orders-000001' }],
  ],
  [
    'index that is gone, in a workspace: what the address says',
    {
      url: 'https://search.example.com/w/ab12CD/app/opensearch_index_management_dashboards#/index-detail/nothere',
      title: 'OpenSearch Dashboards',
    },
    { kind: 'searchIndex', id: 'nothere' },
  ],
  [
    'one index of another data source, in management: an index of another cluster',
    'http://localhost:5601/app/opensearch_index_management_dashboards#/index-detail/orders?dataSourceId=0a1b2c3d&dataSourceLabel=eu',
    [{ kind: 'searchIndex', tool: 'opensearch-dashboards', id: 'orders', name: 'orders', unverified: true }],
  ],
  ['indices', 'http://localhost:5601/app/opensearch_index_management_dashboards#/indices', null],
  ['traces before they have their state', 'https://search.example.com/app/explore/traces/#/', null],
  ['Discover before it has its state', 'https://search.example.com/app/data-explorer/discover#/', null],
  ['dashboards', 'https://search.example.com/app/dashboards#/list', null],
  ['home', 'https://search.example.com/app/home#/', null],
];
