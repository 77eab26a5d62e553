import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const DEFINITIONS = 'defs.py';

export const dagster = {
  packages: ['dagster', 'dagster-webserver'],
  env: (folder) => ({ DAGSTER_HOME: folder, DAGSTER_DISABLE_TELEMETRY: 'yes' }),
  async fill({ folder, seeds }) {
    for (const file of [DEFINITIONS, 'dagster.yaml']) await cp(join(seeds, file), join(folder, file));
  },
  serve: (port) => ['dagster-webserver', '-h', '127.0.0.1', '-p', String(port), '-f', DEFINITIONS],
  health: '/server_info',
  pages: { assets: '/assets', jobs: '/jobs', overview: '/overview' },
  assets: (url) => ({
    dailyOrders: job(url, 'daily_orders'),
    weeklyOrders: job(url, 'weekly_orders'),
    orders: definition(url, ['orders']),
    bigOrders: definition(url, ['marts', 'big_orders']),
  }),
} satisfies Recipe;

// Ingestion names a job by Dagster's own hash of it, which no page shows.
const job = (url: string, displayName: string) => {
  const page = `${url}/locations/${DEFINITIONS}/jobs/${displayName}`;
  return { kind: 'pipeline' as const, path: [displayName] as const, displayName, sourceUrl: `${page}/`, page };
};

// The catalog has no entity of its own for a Dagster asset: it is the table that it writes.
const definition = (url: string, key: readonly [string, ...string[]]) => ({
  kind: 'table' as const,
  path: key,
  page: `${url}/assets/${key.join('/')}`,
});
