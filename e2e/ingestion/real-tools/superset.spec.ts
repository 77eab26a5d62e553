import { startTool } from '../../tools/real-tool.ts';
import { addDashboard } from '../../tools/superset/fill-superset.ts';
import { INSTALL, test } from './cross.ts';
import { startPostgres } from './postgres.ts';

const byApi = (hostPort: string) => ({
  ...{ type: 'superset', service: 'superset_bi', reads: 'DashboardMetadata' },
  connection: { type: 'Superset', hostPort, connection: { provider: 'db', username: 'admin', password: 'admin' } },
});

test('Superset by its API: the connector’s dashboards and charts are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  const { pages, url } = superset;
  const japanese = await addDashboard(url, 'Daily "sales" / 2024.q1', '売上-日次');
  const hebrew = await addDashboard(url, 'מכירות יומיות', null);
  await cross({
    tool: superset,
    source: byApi(url),
    visits: [
      [pages.salesOverview, 'dashboard', 'Sales overview'],
      [pages.customerCare, 'dashboard', 'Customer care'],
      [pages.revenue, 'chart', 'Revenue'],
      [`${url}/superset/dashboard/売上-日次/`, 'dashboard', 'Daily "sales" / 2024.q1'],
      [`${url}/superset/dashboard/${japanese}/`, 'dashboard', 'Daily "sales" / 2024.q1'],
      [`${url}/superset/dashboard/${hebrew}/`, 'dashboard', 'מכירות יומיות'],
    ],
    asks: false,
  });
});

test('Superset by its database: a dashboard that is stored by its number is sure on the page that has its slug', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const postgres = await startPostgres();
  await postgres.sql('postgres', 'create database superset');
  const database = `postgresql+psycopg2://${postgres.user}@${postgres.at}/superset`;
  const superset = await startTool('superset', { env: () => ({ SUPERSET_DATABASE: database }), filledAnew: true });
  const { pages, url } = superset;
  await cross({
    tool: superset,
    source: { ...byApi(url), connection: { type: 'Superset', hostPort: url, connection: postgres.connectionTo('superset') } },
    visits: [
      [pages.salesOverview, 'dashboard', 'Sales overview'],
      [pages.customerCare, 'dashboard', 'Customer care'],
      [pages.revenue, 'chart', 'Revenue'],
    ],
    asks: false,
  });
  await postgres.stop();
});

test('Superset below a prefix: a slug that is another dashboard’s number does not hide that dashboard', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset', { prefix: '/bi', env: () => ({ SUPERSET_APP_ROOT: '/bi' }) });
  const { pages, url } = superset;
  const taking = await addDashboard(url, 'Taking', '4');
  const taken = await addDashboard(url, 'Taken', null);
  await cross({
    tool: superset,
    source: byApi(url),
    visits: [
      [pages.salesOverview, 'dashboard', 'Sales overview'],
      [pages.revenue, 'chart', 'Revenue'],
      [`${url}/superset/dashboard/${taking}/`, 'dashboard', 'Taking'],
      [`${url}/superset/dashboard/${taken}/`, 'dashboard', 'Taken'],
    ],
    asks: false,
  });
});

test('Superset in two services: both of its dashboards are offered', async ({ crossTwins }) => {
  test.setTimeout(INSTALL);
  const superset = await startTool('superset');
  await crossTwins({ tool: superset, source: byApi(superset.url), visit: [superset.pages.salesOverview, 'dashboard', 'Sales overview'] });
});
