import type { Recipe } from '../recipe.ts';
import { writeShop } from '../shop.ts';

export const sqliteWeb = {
  packages: ['sqlite-web'],
  fill: writeShop,
  serve: (port) => ['sqlite_web', '--no-browser', '--host', '127.0.0.1', '--port', String(port), 'shop.db'],
  health: '/',
  pages: { home: '/', query: '/query/', gone: '/gone/' },
  assets: (url) => ({
    orders: table(url, 'orders'),
    bigOrders: table(url, 'big_orders'),
  }),
} satisfies Recipe;

const table = (url: string, name: string) => ({
  kind: 'table' as const,
  path: ['shop', 'main', name] as const,
  page: `${url}/${name}/`,
});
