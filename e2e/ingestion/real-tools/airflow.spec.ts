import { join } from 'node:path';
import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';

const pipelines = { type: 'airflow', service: 'airflow_prod', reads: 'PipelineMetadata' };

test('Airflow by its API: the connector’s DAGs are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const airflow = await startTool('airflow3');
  const { pages, url } = airflow;
  const answer = await fetch(`${url}/auth/token`);
  const { access_token: token }: { readonly access_token: string } = await answer.json();
  await cross({
    tool: airflow,
    source: { ...pipelines, connection: { type: 'Airflow', hostPort: url, connection: { type: 'RestAPI', authConfig: { token } } } },
    visits: [
      [pages.ordersDaily, 'pipeline', 'shop_orders_daily'],
      [pages.customersWeekly, 'pipeline', 'shop_customers_weekly'],
      [pages.oddName, 'pipeline', 'דוח.יומי-v1.2'],
    ],
    asks: false,
  });
});

test('Airflow by its database, below a prefix: the connector’s DAGs are sure on their pages', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const airflow = await startTool('airflow3', { prefix: '/flow', env: (url) => ({ AIRFLOW__API__BASE_URL: url }) });
  const { pages, url, folder } = airflow;
  const connection = { type: 'SQLite', databaseMode: join(folder, 'airflow.db') };
  await cross({
    tool: airflow,
    source: { ...pipelines, connection: { type: 'Airflow', hostPort: url, connection } },
    visits: [
      [pages.ordersDaily, 'pipeline', 'shop_orders_daily'],
      [pages.ordersDailyLoad, 'pipeline', 'shop_orders_daily'],
      [pages.oddName, 'pipeline', 'דוח.יומי-v1.2'],
    ],
    asks: false,
  });
});
