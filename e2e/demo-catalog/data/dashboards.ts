import type { Entity } from '../entities.ts';
import { referenceTo } from '../entities.ts';
import { ada, finance, grace, growth, inDomain, inherited, owners, sales } from './company.ts';
import { asset, certified, column, named, service, tag, term } from './make.ts';
import type { ToolAddresses } from './tools.ts';

/** Superset: `name` is the id; the address is the one that Superset's API returns: by slug if there is one. */
export function superset({ superset: host }: ToolAddresses): readonly Entity[] {
  const local = service('dashboardService', 'superset_local', 'Superset', { description: 'The Superset of the analysts.' });
  const chart = (id: number, displayName: string, more = {}) =>
    asset('chart', local, String(id), { displayName, chartType: 'Table', sourceUrl: `${host}/explore/?slice_id=${id}`, ...more });
  const dashboard = (id: number, path: string, displayName: string, more = {}) =>
    asset('dashboard', local, String(id), {
      displayName,
      dashboardType: 'Dashboard',
      sourceUrl: `${host}/superset/dashboard/${path}/`,
      ...more,
    });

  const ordersByCustomer = chart(1, 'Orders by customer', {
    ...{ ...owners(grace), description: 'How many orders each customer placed.', tags: [tag('Tier.Tier3')] },
  });
  const revenueByDay = chart(11, 'Revenue by day', owners(finance));
  const model = asset('dashboardDataModel', local, '1', {
    ...{ displayName: 'main.orders', dataModelType: 'SupersetDataModel', sql: 'select * from main.orders', ...owners(ada) },
    ...{ description: 'Orders, as charts see them.', sourceUrl: `${host}/explore/?datasource_type=table&datasource_id=1` },
    columns: named(
      [column('id', 'INT', { description: 'Number of the order.' }), column('email', 'STRING', { tags: [tag('PII.Sensitive')] })],
      'superset_local.model.1',
    ),
  });
  const sales1 = dashboard(1, 'sales', 'Sales overview', {
    ...{ ...owners(ada, grace), ...inDomain(sales), certification: certified('Gold'), charts: [referenceTo(ordersByCustomer)] },
    dataModels: [referenceTo(model)],
    description: '**Sales at a glance.** Loaded *daily* at `02:00 UTC`.\n\n- one row per order\n- late rows are merged for 3 days\n',
    tags: [tag('Tier.Tier1'), term('Business.Revenue')],
  });
  return [
    local,
    { ...ordersByCustomer, body: { ...ordersByCustomer.body, dashboards: [referenceTo(sales1)] } },
    revenueByDay,
    model,
    sales1,
    dashboard(2, '2', 'Returns', { ...owners(finance), description: 'Books that came back.', charts: [referenceTo(revenueByDay)] }),
    dashboard(12, '12', 'Warehouse pulse', { ...inherited(growth), tags: [tag('Deprecated.Deprecated'), tag('Tier.Tier4')] }),
    dashboard(13, '13', 'Nobody minds this', {}),
  ];
}

/** Tableau: `name` is an id that no address contains; workbooks and views are found only by their address. */
export function tableau({ tableau: host }: ToolAddresses): readonly Entity[] {
  const cloud = service('dashboardService', 'tableau_cloud', 'Tableau');
  const workbook = (luid: string, number: number, displayName: string, more = {}) =>
    asset('dashboard', cloud, luid, {
      displayName,
      dashboardType: 'Dashboard',
      sourceUrl: `${host}/#/site/larkspur/workbooks/${number}/views`,
      ...more,
    });
  const view = (luid: string, path: string, displayName: string, more = {}) =>
    asset('chart', cloud, luid, { displayName, chartType: 'Other', sourceUrl: `${host}#/site/larkspur/views/${path}`, ...more });

  const shelf = view('5a6f0d0e-7f0b-4a55-9f15-6a8f0a1d1101', 'Stock/Shelf', 'Shelf', { ...owners(growth), description: 'Shelf by shelf.' });
  return [
    cloud,
    shelf,
    view('5a6f0d0e-7f0b-4a55-9f15-6a8f0a1d1102', 'Margins/Overview', 'Overview', owners(finance)),
    workbook('c2a1c6de-0b53-4c0e-8f5e-30b1f4f4a001', 330876, 'Stock', {
      ...owners(ada),
      charts: [referenceTo(shelf)],
      tags: [tag('Tier.Tier2')],
    }),
    workbook('c2a1c6de-0b53-4c0e-8f5e-30b1f4f4a002', 330877, 'Margins', { ...owners(finance), certification: certified('Silver') }),
  ];
}
