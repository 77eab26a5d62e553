import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Recipe } from '../recipe.ts';

const USER = 'admin';
const PASSWORD = 'admin';

/** The web server alone: no task ever runs. */
export const airflow2 = {
  packages: ['apache-airflow'],
  env: (folder, port) => ({
    AIRFLOW_HOME: folder,
    AIRFLOW__CORE__DAGS_FOLDER: join(folder, 'dags'),
    AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
    AIRFLOW__CORE__EXECUTOR: 'SequentialExecutor',
    AIRFLOW__WEBSERVER__WEB_SERVER_HOST: '127.0.0.1',
    AIRFLOW__WEBSERVER__WORKERS: '1',
    AIRFLOW__WEBSERVER__SECRET_KEY: 'for-tests-only-not-a-secret-0123456789abcdef',
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: 'False',
    ...(port && {
      AIRFLOW__WEBSERVER__WEB_SERVER_PORT: String(port),
      AIRFLOW__WEBSERVER__BASE_URL: `http://127.0.0.1:${port}`,
    }),
  }),
  async fill({ folder, seeds, run }) {
    await cp(join(seeds, 'dags'), join(folder, 'dags'), { recursive: true });
    await run('airflow', 'db', 'migrate');
    const person = ['--firstname', 'Ann', '--lastname', 'Admin', '--email', 'ann@example.com', '--role', 'Admin'];
    await run('airflow', 'users', 'create', '--username', USER, '--password', PASSWORD, ...person);
    await run('airflow', 'dags', 'reserialize');
    // It holds this folder's path; each run writes its own.
    await rm(join(folder, 'airflow.cfg'));
  },
  serve: () => ['airflow', 'webserver'],
  health: '/health',
  pages: { dags: '/home', datasets: '/datasets' },
  assets: (url) => ({
    ordersDaily: dag(url, 'shop_orders_daily'),
    customersWeekly: dag(url, 'shop_customers_weekly'),
  }),
  signIn,
} satisfies Recipe;

const dag = (url: string, id: string) => {
  const page = `${url}/dags/${id}/grid`;
  return { kind: 'pipeline' as const, path: [id] as const, sourceUrl: page, page };
};

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/login/`);
  await page.locator('#username').fill(USER);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('input[type=submit]').click();
  await page.waitForURL(`${url}/home`);
}
