import type { Recipe } from '../recipe.ts';
import { writeShop } from '../shop.ts';

export const datasette = {
  packages: ['datasette'],
  fill: writeShop,
  serve: (port) => ['datasette', 'shop.db', '-h', '127.0.0.1', '-p', String(port)],
  health: '/-/versions.json',
  pages: { home: '/', database: '/shop', query: '/shop?sql=select+*+from+orders' },
  assets: (url) => ({
    orders: table(url, 'orders'),
    bigOrders: table(url, 'big_orders'),
    customers: table(url, 'customers'),
  }),
} satisfies Recipe;

// Datasette names a database by its file; SQLite's own name of the schema is main. Ingestion writes no source URL for SQLite.
const table = (url: string, name: string) => ({
  kind: 'table' as const,
  path: ['shop', 'main', name] as const,
  page: `${url}/shop/${name}`,
});
