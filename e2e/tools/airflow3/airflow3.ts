import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const SECRET = 'for-tests-only-not-a-secret-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';

/** The API server alone, which is the whole web interface: `airflow standalone` also listens on 0.0.0.0 and starts 40 processes. */
export const airflow3 = {
  packages: ['apache-airflow'],
  env: (folder, port) => ({
    AIRFLOW_HOME: folder,
    AIRFLOW__CORE__DAGS_FOLDER: join(folder, 'dags'),
    AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
    // Nobody is asked to sign in.
    AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS: 'True',
    AIRFLOW__API__HOST: '127.0.0.1',
    AIRFLOW__API__WORKERS: '1',
    AIRFLOW__API__SECRET_KEY: SECRET,
    AIRFLOW__API_AUTH__JWT_SECRET: SECRET,
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: 'False',
    ...(port && { AIRFLOW__API__PORT: String(port), AIRFLOW__API__BASE_URL: `http://127.0.0.1:${port}` }),
  }),
  async fill({ folder, seeds, run }) {
    await cp(join(seeds, 'dags'), join(folder, 'dags'), { recursive: true });
    await run('airflow', 'db', 'migrate');
    await run('airflow', 'dags', 'reserialize');
    // It holds this folder's path; each run writes its own.
    await rm(join(folder, 'airflow.cfg'));
  },
  serve: () => ['airflow', 'api-server'],
  health: '/api/v2/monitor/health',
  pages: { dags: '/dags', assets: '/assets', asset: '/assets/1' },
  assets: (url) => ({
    ordersDaily: dag(url, 'shop_orders_daily'),
    ordersDailyLoad: task(url, 'shop_orders_daily', 'load'),
    ordersDailyCheck: task(url, 'shop_orders_daily', 'check'),
    customersWeekly: dag(url, 'shop_customers_weekly'),
    oddName: dag(url, 'דוח.יומי-v1.2'),
  }),
} satisfies Recipe;

// Ingestion before 1.13 writes Airflow 2's address for either release, where Airflow 3 shows "not found".
const dag = (url: string, id: string) => ({
  kind: 'pipeline' as const,
  path: [id] as const,
  sourceUrl: `${url}/dags/${id}/grid`,
  page: `${url}/dags/${encodeURIComponent(id)}`,
});

const task = (url: string, dagId: string, id: string) => ({
  kind: 'task' as const,
  path: [dagId, id] as const,
  sourceUrl: `${url}/taskinstance/list/?flt1_dag_id_equals=${dagId}&_flt_3_task_id=${id}`,
  page: `${url}/dags/${dagId}/tasks/${id}`,
});
