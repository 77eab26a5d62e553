import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Recipe } from '../recipe.ts';
import { writeShop } from '../shop.ts';
import { fillSuperset, PASSWORD, USER } from './fill-superset.ts';

const CONFIG = 'superset_config.py';

export const superset = {
  // rich and cachetools are imported by 6.1.0, declared nowhere. The last one is for a database in PostgreSQL.
  packages: ['apache-superset', 'rich', 'cachetools', 'psycopg2-binary'],
  env: (folder) => ({
    FLASK_APP: 'superset',
    SUPERSET_HOME: folder,
    SUPERSET_CONFIG_PATH: join(folder, CONFIG),
  }),
  async fill(place) {
    await cp(join(place.seeds, CONFIG), join(place.folder, CONFIG));
    await writeShop(place);
    await place.run('superset', 'db', 'upgrade');
    const person = ['--firstname', 'Ann', '--lastname', 'Admin', '--email', 'ann@example.com'];
    await place.run('superset', 'fab', 'create-admin', '--username', USER, '--password', PASSWORD, ...person);
    await place.run('superset', 'init');
    await place.whileServed(fillSuperset);
  },
  serve: (port) => ['superset', 'run', '-h', '127.0.0.1', '-p', String(port), '--with-threads'],
  health: '/health',
  pages: {
    dashboards: '/dashboard/list/',
    charts: '/chart/list/',
    datasets: '/tablemodelview/list/',
    sqlLab: '/sqllab/',
  },
  assets: (url) => ({
    salesOverview: dashboard(url, '1', 'sales', 'Sales overview'),
    customerCare: dashboard(url, '2', '2', 'Customer care'),
    ordersByCustomer: chart(url, '1', 'Orders by customer'),
    revenue: chart(url, '2', 'Revenue'),
    ordersDataset: dataset(url, '1', 'orders'),
  }),
  signIn,
} satisfies Recipe;

const dashboard = (url: string, id: string, idOrSlug: string, displayName: string) => {
  const page = `${url}/superset/dashboard/${idOrSlug}/`;
  return { kind: 'dashboard' as const, path: [id] as const, displayName, sourceUrl: page, page };
};

const chart = (url: string, id: string, displayName: string) => {
  const page = `${url}/explore/?slice_id=${id}`;
  return { kind: 'chart' as const, path: [id] as const, displayName, sourceUrl: page, page };
};

const dataset = (url: string, id: string, displayName: string) => ({
  kind: 'dashboardDataModel' as const,
  path: ['model', id] as const,
  displayName,
  page: `${url}/explore/?datasource_type=table&datasource_id=${id}`,
});

async function signIn(page: Page, url: string): Promise<void> {
  // The sign-in page reports that it was opened. Superset keeps the session in the cookie, so the answer to that report, which is still
  // nobody's, would sign a person out again who signed in meanwhile.
  const reported = page.waitForResponse((answer) => answer.request().redirectedFrom()?.url().includes('/superset/log/') ?? false);
  await page.goto(`${url}/login/`);
  await (await reported).finished();
  await page.getByRole('textbox', { name: 'Username' }).fill(USER);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(`${url}/superset/welcome/`);
}
