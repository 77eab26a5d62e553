import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

export const kedroViz = {
  packages: ['kedro-viz'],
  env: () => ({ DO_NOT_TRACK: '1', KEDRO_DISABLE_TELEMETRY: '1' }),
  async fill({ folder, seeds }) {
    await cp(join(seeds, 'project'), folder, { recursive: true });
    // Kedro asks for this folder, and Git keeps none that is empty.
    await mkdir(join(folder, 'conf/local'));
  },
  serve: (port) => ['kedro', 'viz', 'run', '--no-browser', '--host', '127.0.0.1', '--port', String(port)],
  health: '/api/main',
  pages: {
    home: '/',
    orders: '/?pid=__default__&sn=orders',
    gone: '/?pid=__default__&sn=gone',
  },
  assets: () => ({}),
} satisfies Recipe;
