import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

/** What the docs site reads; all else in `target` is a by-product. */
const SITE = ['index.html', 'manifest.json', 'catalog.json'];

export const dbtDocs = {
  // From 1.11 on, dbt-core's parser is downloaded from outside the registries while it is built.
  packages: ['dbt-core', 'dbt-duckdb'],
  env: () => ({ DBT_SEND_ANONYMOUS_USAGE_STATS: 'false' }),
  async fill({ folder, seeds, run }) {
    const project = join(folder, 'project');
    const site = join(folder, 'site');
    await cp(join(seeds, 'project'), project, { recursive: true });
    const inProject = ['--project-dir', 'project', '--profiles-dir', 'project'] as const;
    await run('dbt', '--quiet', 'build', ...inProject);
    await run('dbt', '--quiet', 'docs', 'generate', ...inProject);
    await mkdir(site);
    for (const file of SITE) await cp(join(project, 'target', file), join(site, file));
    await rm(project, { recursive: true });
  },
  serve: (port) => ['python', '-m', 'http.server', '--bind', '127.0.0.1', '--directory', 'site', String(port)],
  health: '/index.html',
  pages: {
    overview: '/index.html#!/overview',
    project: '/index.html#!/overview/shop',
    exposure: '/index.html#!/exposure/exposure.shop.sales_overview',
  },
  assets: (url) => ({
    orders: table(url, ['shop', 'main', 'orders'], 'model/model.shop.orders'),
    bigOrders: table(url, ['shop', 'main', 'big_orders'], 'model/model.shop.big_orders'),
    rawOrders: table(url, ['shop', 'main', 'raw_orders'], 'seed/seed.shop.raw_orders'),
    customers: table(url, ['shop', 'crm', 'customers'], 'source/source.shop.crm.customers'),
  }),
} satisfies Recipe;

// OpenMetadata has no entity of its own for a dbt model: it is the table in the warehouse.
const table = (url: string, path: readonly [string, string, string], route: string) => ({
  kind: 'table' as const,
  path,
  page: `${url}/index.html#!/${route}`,
});
