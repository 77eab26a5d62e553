import type { Recorded } from '../recorded.ts';

/** Addresses from links to Looker in public files; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard by number, its filters left behind',
    'https://acme.cloud.looker.com/dashboards/226?State=California',
    [{ kind: 'dashboard', tool: 'looker', id: '226', url: 'https://acme.cloud.looker.com/dashboards/226' }],
  ],
  [
    'dashboard written in LookML: "::" in the address, "_" in the name',
    'https://acme.looker.com/dashboards/shop::orders_overview',
    { kind: 'dashboard', id: 'shop_orders_overview', url: 'https://acme.looker.com/dashboards/shop::orders_overview' },
  ],
  [
    'the same, encoded, on an own host with a port',
    'https://looker.example.com:9999/dashboards/shop%3A%3Aorders/?Date=7+days',
    { kind: 'dashboard', id: 'shop_orders', url: 'https://looker.example.com:9999/dashboards/shop::orders' },
  ],
  [
    'embedded dashboard: stored without the word',
    'https://acme.eu.looker.com/embed/dashboards/694',
    { kind: 'dashboard', id: '694', url: 'https://acme.eu.looker.com/dashboards/694' },
  ],
  [
    'dashboard in the beta of old',
    'https://acme.cloud.looker.com/dashboards-next/12?Period=7+day',
    [{ kind: 'dashboard', tool: 'looker', id: '12', url: 'https://acme.cloud.looker.com/dashboards/12' }],
  ],
  [
    'dashboard written in LookML, embedded in the beta of old',
    'https://acme.dev.looker.com/embed/dashboards-next/shop::orders?School=x',
    { kind: 'dashboard', id: 'shop_orders', url: 'https://acme.dev.looker.com/dashboards/shop::orders' },
  ],
  [
    'embedded dashboard on a site that is allowed to',
    'https://acme.cloud.looker.com/embed/dashboards/356?embed_domain=https://example.com&sdk=3&allow_login_screen=true',
    { kind: 'dashboard', id: '356', url: 'https://acme.cloud.looker.com/dashboards/356' },
  ],
  [
    'explore',
    'https://acme.cloud.looker.com/explore/shop/orders?fields=orders.count&f[orders.state]=paid&qid=OJS3iUBs&toggle=fil,pik',
    [
      {
        kind: 'dashboardDataModel',
        tool: 'looker',
        id: 'shop_orders',
        name: 'orders',
        url: 'https://acme.cloud.looker.com/explore/shop/orders',
        sharedName: true,
      },
    ],
  ],
  [
    'embedded explore',
    'https://acme.looker.com/embed/explore/shop/orders',
    { id: 'shop_orders', url: 'https://acme.looker.com/explore/shop/orders' },
  ],
  // The address of Looker's own library for embedding.
  [
    'query of an explore, embedded',
    'https://acme.cloud.looker.com/embed/query/shop/orders?qid=OJS3iUBsdwogNMaV8ARCkl&sdk=2',
    { kind: 'dashboardDataModel', id: 'shop_orders', url: 'https://acme.cloud.looker.com/explore/shop/orders' },
  ],
  ['embedded merge', 'https://acme.looker.com/embed/merge?mid=AbC123', { kind: 'chart', url: 'https://acme.looker.com/merge?mid=AbC123' }],
  [
    'explore with "::" in its name',
    'https://acme.looker.app/explore/shop/eu::orders',
    { kind: 'dashboardDataModel', id: 'shop_eu_orders' },
  ],
  [
    'file of a view: by its address, whatever folder ingestion checked it out to',
    'https://acme.looker.com/projects/shop/files/views/orders.view.lkml?line=12',
    [
      {
        kind: 'dashboardDataModel',
        tool: 'looker',
        name: 'orders',
        url: 'https://acme.looker.com/projects/shop/files/views/orders.view.lkml',
        storedLike: 'https://acme\\.looker\\.com/projects/shop/files//.*/lookml_repos/[^/]+/views/orders\\.view\\.lkml',
      },
    ],
  ],
  [
    'file of a view at the top of a project',
    'https://acme.cloud.looker.com/projects/shop/files/orders.view.lkml',
    { kind: 'dashboardDataModel', name: 'orders', url: 'https://acme.cloud.looker.com/projects/shop/files/orders.view.lkml' },
  ],
  [
    'element that merges queries',
    'https://acme.looker.com/merge?mid=AbC123&toggle=vis',
    [{ kind: 'chart', tool: 'looker', url: 'https://acme.looker.com/merge?mid=AbC123' }],
  ],
  ['another merge', 'https://looker.example.com:9999/merge/?mid=x', { kind: 'chart', url: 'https://looker.example.com:9999/merge?mid=x' }],
  ['Look: no asset', 'https://acme.looker.com/looks/123', null],
  ['embedded Look', 'https://acme.looker.com/embed/looks/123', null],
  [
    'short link of a query, which an element may have',
    'https://acme.looker.com/x/OJS3iUBsdwogNMaV8ARCkl?toggle=vis',
    [{ kind: 'chart', tool: 'looker', url: 'https://acme.looker.com/x/OJS3iUBsdwogNMaV8ARCkl' }],
  ],
  ['another address below /x', 'https://acme.looker.com/x/help', null],
  ['short link of Superset', 'https://bi.example.com/superset/explore/p/r4kxBDXBe2P/', null],
  ['merge of nothing', 'https://acme.looker.com/merge', null],
  ['file of a model', 'https://acme.looker.com/projects/shop/files/shop.model.lkml', null],
  ['list of dashboards', 'https://acme.looker.com/dashboards', null],
  ['project', 'https://acme.looker.com/projects/shop', null],
  ['text in a project', 'https://acme.looker.com/projects/shop/files/1_home.md', null],
  [
    'sign-in of an embedded dashboard, which leads on',
    'https://acme.looker.com/login/embed/%2Fembed%2Fdashboards%2F1?nonce=%22a%22&signature=b',
    null,
  ],
  ['folder', 'https://acme.looker.com/folders/12', null],
  ['SQL Runner', 'https://acme.looker.com/sql/abc123', null],
];
