import { join } from 'node:path';
import type { Page } from 'playwright';
import { SQL_ADMIN } from '../environment.ts';
import type { Recipe } from '../recipe.ts';
import { onMariadb, PASSWORD, servePages, table, USER, writeTables } from '../sql-admin.ts';

const IN_SHOP = `/adminer/?server=localhost&username=${USER}&db=shop`;

export const adminer = {
  ...onMariadb,
  fill: writeTables,
  serve: (port) => servePages(port, join(SQL_ADMIN, 'usr/share/adminer')),
  health: '/adminer/static/default.css',
  pages: {
    databases: `/adminer/?server=localhost&username=${USER}`,
    tables: IN_SHOP,
    command: `${IN_SHOP}&sql=`,
    rows: `${IN_SHOP}&select=orders`,
  },
  assets: (url) => ({
    orders: table('orders', `${url}${IN_SHOP}&table=orders`),
    bigOrders: table('big_orders', `${url}${IN_SHOP}&table=big_orders`),
    customers: table('customers', `${url}${IN_SHOP}&table=customers`),
  }),
  signIn,
} satisfies Recipe;

async function signIn(page: Page, url: string): Promise<void> {
  // Without it Adminer asks its maker for news, and the tests reach no host but this one.
  await page.context().addCookies([{ name: 'adminer_version', value: '4.8.1', url }]);
  await page.goto(`${url}/adminer/`);
  await page.locator('input[name="auth[server]"]').fill('localhost');
  await page.locator('input[name="auth[username]"]').fill(USER);
  await page.locator('input[name="auth[password]"]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('button', { name: 'Logout' }).waitFor();
}
