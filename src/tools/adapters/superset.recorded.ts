import type { Recorded } from '../recorded.ts';

/**
 * Addresses and texts from Superset 6.1.0, clicked through, and from older releases' links. Addresses without `/superset` are those of the
 * releases after 6.1 (apache/superset, middleware/legacy_prefix_redirect.py). Hosts and names replaced.
 */
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
        spellings: [
          'https://bi.example.com/superset/dashboard/sales',
          'https://bi.example.com/dashboard/sales/',
          'https://bi.example.com/dashboard/sales',
        ],
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
      spellings: [
        'https://bi.example.com/superset/dashboard/%E5%A3%B2%E4%B8%8A',
        'https://bi.example.com/superset/dashboard/売上/',
        'https://bi.example.com/dashboard/%E5%A3%B2%E4%B8%8A/',
        'https://bi.example.com/dashboard/%E5%A3%B2%E4%B8%8A',
      ],
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
    'dataset explored, from the form for a new chart (src/addSlice)',
    'https://bi.example.com/explore/?viz_type=table&datasource=3__table',
    { kind: 'dashboardDataModel', id: '3' },
  ],
  ['the same before 2.0', 'https://bi.example.com/superset/explore/?datasource=3__table', { kind: 'dashboardDataModel', id: '3' }],
  [
    'dataset explored, oldest form (views/core.py)',
    'https://bi.example.com/superset/explore/table/3/',
    { kind: 'dashboardDataModel', id: '3' },
  ],
  [
    'dataset explored, as its page linked it from 2.0 (DatasetPanel)',
    'https://bi.example.com/explore/?dataset_type=table&dataset_id=22',
    { kind: 'dashboardDataModel', id: '22', url: 'https://bi.example.com/tablemodelview/edit/22' },
  ],
  ['dataset’s own page', 'https://bi.example.com/dataset/3', { kind: 'dashboardDataModel', id: '3' }],
  ['form for a new dataset', 'https://bi.example.com/dataset/add/', null],
  ['dataset in the old editor', 'https://bi.example.com/tablemodelview/edit/3', { kind: 'dashboardDataModel', id: '3' }],
  [
    'where a permalink leads, after its filters have come',
    {
      url: 'https://bi.example.com/superset/dashboard/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5/?permalink_key=x&native_filters_key=y#CHART-1',
      text: { title: 'Sales' },
    },
    [{ kind: 'dashboard', tool: 'superset', name: 'Sales' }],
  ],
  [
    'where a permalink leads, before its title has come: no name at all',
    'https://bi.example.com/superset/dashboard/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5/?permalink_key=x',
    null,
  ],
  [
    'where a permalink leads, with the number that the page tells',
    {
      url: 'https://bi.example.com/superset/dashboard/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5/?permalink_key=x',
      title: 'Sales',
      text: { title: 'Sales', id: '7' },
    },
    { kind: 'dashboard', id: '7', name: 'Sales', url: 'https://bi.example.com/superset/dashboard/7/' },
  ],
  [
    'dashboard by slug, with the number that the page tells: stored so from Superset’s own database',
    {
      url: 'https://bi.example.com/superset/dashboard/sales/',
      title: 'Sales overview',
      text: { title: 'Sales  overview', id: '7' },
    },
    [
      {
        kind: 'dashboard',
        tool: 'superset',
        id: '7',
        name: 'Sales overview',
        url: 'https://bi.example.com/superset/dashboard/7/',
        spellings: [
          'https://bi.example.com/superset/dashboard/7',
          'https://bi.example.com/dashboard/7/',
          'https://bi.example.com/dashboard/7',
        ],
      },
    ],
  ],
  [
    'dashboard by slug while the header is still that of the page before',
    { url: 'https://bi.example.com/superset/dashboard/sales/', title: 'Sales overview', text: { title: 'Customer care', id: '2' } },
    { kind: 'dashboard', name: 'Customer care', url: 'https://bi.example.com/superset/dashboard/sales/' },
  ],
  [
    'dashboard by number, whatever the header tells',
    { url: 'https://bi.example.com/superset/dashboard/3/', title: 'Sales', text: { title: 'Sales', id: '7' } },
    { kind: 'dashboard', id: '3', url: 'https://bi.example.com/superset/dashboard/3/' },
  ],
  [
    'dashboard by number in releases after 6.1',
    'https://bi.example.com/dashboard/306/?native_filters_key=x',
    [
      {
        kind: 'dashboard',
        tool: 'superset',
        id: '306',
        url: 'https://bi.example.com/superset/dashboard/306/',
        spellings: [
          'https://bi.example.com/superset/dashboard/306',
          'https://bi.example.com/dashboard/306/',
          'https://bi.example.com/dashboard/306',
        ],
      },
    ],
  ],
  [
    'dashboard by slug in releases after 6.1, behind a prefix',
    'https://data.example.com/analytics/bi/dashboard/sales/',
    { kind: 'dashboard', name: 'sales', url: 'https://data.example.com/analytics/bi/superset/dashboard/sales/' },
  ],
  [
    'short chart link in releases after 6.1',
    'https://bi.example.com/slice/7/',
    { kind: 'chart', id: '7', url: 'https://bi.example.com/explore/?slice_id=7' },
  ],
  [
    'chart that is gone: words in place of a title',
    { url: 'https://bi.example.com/explore/?slice_id=999', text: { title: 'Add the name of the chart' } },
    [
      {
        kind: 'chart',
        tool: 'superset',
        id: '999',
        url: 'https://bi.example.com/explore/?slice_id=999',
        spellings: [
          'https://bi.example.com/superset/explore/?slice_id=999',
          'https://bi.example.com/explore/?form_data=%7B%22slice_id%22%3A%20999%7D',
          'https://bi.example.com/superset/explore/?form_data=%7B%22slice_id%22%3A%20999%7D',
        ],
      },
    ],
  ],
  [
    'dashboard that is gone: a page without a header',
    { url: 'https://bi.example.com/superset/dashboard/999/', title: '404: Not found | Superset', text: {} },
    { kind: 'dashboard', id: '999' },
  ],
  ['permalink in releases after 6.1', 'https://bi.example.com/dashboard/p/r4kxBDXBe2P/', null],
  ['permalink of a chart in releases after 6.1', 'https://bi.example.com/explore/p/r4kxBDXBe2P/', null],
  ['new dashboard', 'https://bi.example.com/dashboard/new/', null],
  [
    'dashboard embedded elsewhere: the number is not the dashboard’s',
    'https://bi.example.com/embedded/0a1b2c3d-b9a5-4670-82f2-c4f6aaabd8e5',
    null,
  ],
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
