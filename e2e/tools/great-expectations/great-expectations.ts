import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const SITE = 'gx/uncommitted/data_docs/local_site';

export const greatExpectations = {
  packages: ['great-expectations', 'sqlalchemy'],
  env: () => ({ GX_ANALYTICS_ENABLED: 'false' }),
  fill: ({ seeds, run }) => run('python', join(seeds, 'fill_docs.py')),
  serve: (port) => ['python', '-m', 'http.server', '--bind', '127.0.0.1', '--directory', SITE, String(port)],
  health: '/index.html',
  pages: {
    home: '/index.html',
    suite: '/expectations/orders/warning.html',
    orders: '/validations/orders/warning/nightly/20260102T030405.000000Z/shop-warehouse-orders.html',
  },
  assets: () => ({}),
} satisfies Recipe;
