import type { Page } from 'playwright/test';
import { startTool } from '../../tools/real-tool.ts';
import { INSTALL, test } from './cross.ts';
import { startPostgres } from './postgres.ts';

test('PostgreSQL in Adminer: the connector’s tables and schema are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const postgres = await startPostgres();
  await postgres.sql('postgres', 'create database shop');
  await postgres.sql(
    'shop',
    'create schema sales',
    'create table sales.orders (id int)',
    'create table sales."my orders/2024.q1" (id int)',
  );
  const adminer = await startTool('adminer');
  const inShop = `${adminer.url}/adminer/?pgsql=${encodeURIComponent(postgres.at)}&username=${postgres.user}&db=shop&ns=sales`;
  const signIn = async (page: Page): Promise<void> => {
    await page.context().addCookies([{ name: 'adminer_version', value: '4.8.1', url: adminer.url }]);
    await page.goto(`${adminer.url}/adminer/?pgsql=`);
    await page.locator('input[name="auth[server]"]').fill(postgres.at);
    await page.locator('input[name="auth[username]"]').fill(postgres.user);
    await page.locator('input[name="auth[password]"]').fill('none');
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('button', { name: 'Logout' }).waitFor();
  };
  await cross({
    tool: { signIn, stop: adminer.stop },
    source: { type: 'postgres', service: 'warehouse', reads: 'DatabaseMetadata', connection: postgres.connectionTo('shop') },
    visits: [
      [`${inShop}&table=orders`, 'table', 'orders'],
      [`${inShop}&select=${encodeURIComponent('my orders/2024.q1')}`, 'table', 'my orders/2024.q1'],
      [inShop, 'databaseSchema', 'sales'],
    ],
    asks: true,
  });
  await postgres.stop();
});
