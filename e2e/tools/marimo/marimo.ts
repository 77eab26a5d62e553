import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const NOTEBOOKS = 'notebooks';

export const marimo = {
  packages: ['marimo'],
  async fill({ folder, seeds }) {
    await mkdir(join(folder, NOTEBOOKS));
    await cp(join(seeds, 'orders.py'), join(folder, NOTEBOOKS, 'orders.py'));
  },
  serve: (port) => [
    'marimo',
    ...['--quiet', 'edit', NOTEBOOKS, '--headless', '--no-token', '--skip-update-check', '--host', '127.0.0.1', '--port', String(port)],
  ],
  health: '/health',
  pages: { home: '/', notebook: '/?file=orders.py' },
  assets: () => ({}),
} satisfies Recipe;
