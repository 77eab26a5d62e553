import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

export const sqlmesh = {
  packages: ['sqlmesh[web]'],
  env: () => ({ SQLMESH__DISABLE_ANONYMIZED_ANALYTICS: 'true' }),
  async fill({ folder, seeds, run }) {
    await cp(join(seeds, 'project'), folder, { recursive: true });
    await run('sqlmesh', 'plan', '--auto-apply', '--no-prompts');
  },
  serve: (port) => ['sqlmesh', 'ui', '--host', '127.0.0.1', '--port', String(port)],
  health: '/api/models',
  pages: { home: '/', models: '/data-catalog/models' },
  assets: (url) => ({
    orders: model(url, 'shop.main.orders', 'orders'),
    bigOrders: model(url, 'shop.main."Big_Orders"', 'big_orders'),
  }),
} satisfies Recipe;

// SQLMesh writes a name to DuckDB in lower case, also a quoted one.
const model = (url: string, name: string, table: string) => ({
  kind: 'table' as const,
  path: ['shop', 'main', table] as const,
  page: `${url}/data-catalog/models/${encodeURIComponent(name)}`,
});
