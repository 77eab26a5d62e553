import type { Recorded } from '../recorded.ts';

/** Addresses from Superset 6.1 and from older releases' links; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'dashboard by number',
    'https://bi.example.com/superset/dashboard/11/',
    { kind: 'dashboard', tool: 'superset', id: '11', url: 'https://bi.example.com/superset/dashboard/11/' },
  ],
  [
    'dashboard with filter state',
    'http://localhost:8088/superset/dashboard/1/?native_filters_key=BNq_t9j9aU0&standalone=2#TAB-x1',
    { kind: 'dashboard', id: '1', url: 'http://localhost:8088/superset/dashboard/1/' },
  ],
  [
    'dashboard by a slug that Superset reads as a number',
    'https://bi.example.com/superset/dashboard/1_2/',
    [{ kind: 'dashboard', tool: 'superset', id: '12' }],
  ],
  ['number with zeros before it', 'https://bi.example.com/superset/dashboard/007/', { kind: 'dashboard', id: '7' }],
  ['number in other digits', 'https://bi.example.com/superset/dashboard/%D9%A7/', { kind: 'dashboard', id: '٧' }],
  [
    'dashboard by slug: no id',
    'https://bi.example.com/superset/dashboard/sales/',
    [
      {
        kind: 'dashboard',
        tool: 'superset',
        name: 'sales',
        url: 'https://bi.example.com/superset/dashboard/sales/',
        spellings: ['https://bi.example.com/superset/dashboard/sales'],
      },
    ],
  ],
  [
    'dashboard by slug, behind a prefix, no slash at the end',
    'https://data.example.com/tools/bi/superset/dashboard/births-2024?show_filters=0',
    { kind: 'dashboard', name: 'births-2024', url: 'https://data.example.com/tools/bi/superset/dashboard/births-2024/' },
  ],
  [
    'dashboard on Preset',
    'https://0a1b2c3d.us2a.app.preset.io/superset/dashboard/8/?native_filters_key=96OV',
    { kind: 'dashboard', id: '8', url: 'https://0a1b2c3d.us2a.app.preset.io/superset/dashboard/8/' },
  ],
  [
    'slug in another script, as the browser writes it and as Superset does',
    'https://bi.example.com/superset/dashboard/%E5%A3%B2%E4%B8%8A/',
    {
      name: '売上',
      url: 'https://bi.example.com/superset/dashboard/%E5%A3%B2%E4%B8%8A/',
      spellings: ['https://bi.example.com/superset/dashboard/%E5%A3%B2%E4%B8%8A', 'https://bi.example.com/superset/dashboard/売上/'],
    },
  ],
  [
    'dashboard by slug, with the title on the page',
    { url: 'https://bi.example.com/superset/dashboard/sales/', text: { title: ' Sales overview ' } },
    { kind: 'dashboard', name: 'Sales overview', url: 'https://bi.example.com/superset/dashboard/sales/' },
  ],
  [
    'where a permalink leads: only the title says which',
    { url: 'https://bi.example.com/superset/dashboard/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5/?permalink_key=x', text: { title: 'Sales' } },
    [{ kind: 'dashboard', tool: 'superset', name: 'Sales' }],
  ],
  [
    'chart keeps its id, loses its state',
    'https://bi.example.com/explore/?slice_id=94&form_data_key=q1w2e3',
    { kind: 'chart', id: '94', url: 'https://bi.example.com/explore/?slice_id=94' },
  ],
  [
    'chart, the id behind the state',
    'http://localhost:8088/explore/?form_data_key=&slice_id=1',
    { kind: 'chart', id: '1', url: 'http://localhost:8088/explore/?slice_id=1' },
  ],
  [
    'chart opened from a dashboard, without a slash',
    'https://bi.example.com/explore?slice_id=94&dashboard_page_id=x7&datasource_id=3&datasource_type=table',
    [
      {
        kind: 'chart',
        tool: 'superset',
        id: '94',
        url: 'https://bi.example.com/explore/?slice_id=94',
        spellings: [
          'https://bi.example.com/superset/explore/?slice_id=94',
          'https://bi.example.com/explore/?form_data=%7B%22slice_id%22%3A%2094%7D',
          'https://bi.example.com/superset/explore/?form_data=%7B%22slice_id%22%3A%2094%7D',
        ],
      },
    ],
  ],
  [
    'chart in Superset 1, behind a prefix',
    'https://data.example.com/bi/superset/explore/?slice_id=12',
    { kind: 'chart', id: '12', url: 'https://data.example.com/bi/explore/?slice_id=12' },
  ],
  [
    'chart by form data, as Superset 1 linked it',
    'https://bi.example.com/superset/explore/?form_data=%7B%22slice_id%22%3A%2094%2C%22viz_type%22%3A%22table%22%7D',
    { kind: 'chart', id: '94', url: 'https://bi.example.com/explore/?slice_id=94' },
  ],
  [
    'short chart link',
    'https://bi.example.com/superset/slice/7/',
    { kind: 'chart', id: '7', url: 'https://bi.example.com/explore/?slice_id=7' },
  ],
  [
    'where a short chart link leads',
    'http://localhost:8088/explore/?form_data=%257B%2522slice_id%2522%253A%25201%257D',
    { kind: 'chart', id: '1', url: 'http://localhost:8088/explore/?slice_id=1' },
  ],
  ['short chart link without a slash', 'https://bi.example.com/superset/slice/7', { kind: 'chart', id: '7' }],
  [
    'dataset explored',
    'http://localhost:8088/explore/?form_data_key=sUHE&datasource_type=table&datasource_id=3',
    {
      kind: 'dashboardDataModel',
      id: '3',
      url: 'http://localhost:8088/tablemodelview/edit/3',
      spellings: ['http://localhost:8088/explore/?datasource_type=table&datasource_id=3'],
    },
  ],
  [
    'dataset explored: the title is of a chart to come',
    { url: 'http://localhost:8088/explore/?datasource_type=table&datasource_id=3', text: { title: 'Add the name of the chart' } },
    [
      {
        kind: 'dashboardDataModel',
        tool: 'superset',
        id: '3',
        url: 'http://localhost:8088/tablemodelview/edit/3',
        spellings: ['http://localhost:8088/explore/?datasource_type=table&datasource_id=3'],
      },
    ],
  ],
  [
    'dataset explored, old form, unverified',
    'https://bi.example.com/superset/explore/?datasource=3__table',
    { kind: 'dashboardDataModel', id: '3', unverified: true },
  ],
  [
    'dataset explored, oldest form, unverified',
    'https://bi.example.com/superset/explore/table/3/',
    { kind: 'dashboardDataModel', id: '3', unverified: true },
  ],
  ['dataset in the old editor', 'https://bi.example.com/tablemodelview/edit/3', { kind: 'dashboardDataModel', id: '3' }],
  ['permalink: nothing until it has redirected', 'https://bi.example.com/superset/dashboard/p/r4kxBDXBe2P/', null],
  ['permalink of a chart', 'https://bi.example.com/superset/explore/p/r4kxBDXBe2P/', null],
  ['chart that is not saved yet', 'https://bi.example.com/explore/?form_data_key=abc', null],
  ['a query explored', 'https://bi.example.com/explore/?datasource_type=query&datasource_id=5', null],
  ['id that is none', 'https://bi.example.com/explore/?slice_id=94%27', null],
  ['list of dashboards', 'https://bi.example.com/dashboard/list/?pageIndex=0', null],
  ['list of charts', 'https://bi.example.com/chart/list/', null],
  ['list of datasets', 'https://bi.example.com/tablemodelview/list/', null],
  ['SQL Lab', 'https://bi.example.com/sqllab/', null],
  ['welcome page', 'https://bi.example.com/superset/welcome/', null],
];
