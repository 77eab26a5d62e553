import type { Place, Recipe } from '../recipe.ts';
import { onMariadb, servePages, table, writePages, writeTables } from '../sql-admin.ts';

export const phpmyadmin = {
  ...onMariadb,
  async fill(place: Place) {
    await writeTables(place);
    await writePages(place);
  },
  serve: (port) => servePages(port, 'www'),
  health: '/robots.txt',
  pages: {
    home: '/index.php?route=/',
    databases: '/index.php?route=/server/databases',
    serverCommand: '/index.php?route=/server/sql',
    command: '/index.php?route=/database/sql&db=shop',
  },
  assets: (url) => ({
    orders: table('orders', `${url}/index.php?route=/sql&pos=0&db=shop&table=orders`),
    ordersStructure: table('orders', `${url}/index.php?route=/table/structure&db=shop&table=orders`),
    bigOrders: table('big_orders', `${url}/index.php?route=/sql&pos=0&db=shop&table=big_orders`),
    shop: {
      kind: 'databaseSchema' as const,
      path: ['default', 'shop'] as const,
      page: `${url}/index.php?route=/database/structure&db=shop`,
    },
    customers: table('customers', `${url}/index.php?route=/sql&pos=0&db=shop&table=customers`),
  }),
} satisfies Recipe;
