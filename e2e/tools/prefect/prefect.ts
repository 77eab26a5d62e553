import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const GONE = 'https://prefect.larkspur.example/flows/flow/0a1b2c3d-0000-4000-8000-000000000003';

export const prefect = {
  packages: ['prefect'],
  env: (folder, port) => ({
    PREFECT_HOME: folder,
    PREFECT_SERVER_ANALYTICS_ENABLED: 'false',
    DO_NOT_TRACK: '1',
    // The pages call port 4200 unless they are told another.
    ...(port && { PREFECT_UI_API_URL: `http://127.0.0.1:${port}/api`, PREFECT_SERVER_UI_API_URL: `http://127.0.0.1:${port}/api` }),
  }),
  fill: ({ seeds, run, whileServed }) => whileServed((url) => run('python', join(seeds, 'fill_prefect.py'), url)),
  serve: (port) => ['prefect', 'server', 'start', '--host', '127.0.0.1', '--port', String(port)],
  health: '/api/health',
  pages: { dashboard: '/dashboard', flows: '/flows', runs: '/runs' },
  assets: (url) => ({
    orders: flow(url, 'orders-flow', '0a1b2c3d-0000-4000-8000-000000000001'),
    returns: flow(url, 'returns-flow', '0a1b2c3d-0000-4000-8000-000000000002'),
    // The catalog has it under the address of a server that is gone.
    stock: { ...flow(url, 'stock-flow', '0a1b2c3d-0000-4000-8000-000000000003'), sourceUrl: GONE },
  }),
} satisfies Recipe;

const flow = (url: string, name: string, number: string) => {
  const page = `${url}/flows/flow/${number}`;
  return { kind: 'pipeline' as const, path: [name] as const, displayName: name, sourceUrl: page, page };
};
