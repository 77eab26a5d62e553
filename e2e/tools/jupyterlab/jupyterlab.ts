import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recipe } from '../recipe.ts';

const NOTEBOOKS = 'notebooks';

/** Open to everybody on this machine: no token, no password. */
const OPEN = ['--IdentityProvider.token=', '--ServerApp.password='] as const;

/** Its maker would be asked for news and newer releases, and the tests reach no host but this one. */
const NO_NEWS = ['--LabApp.news_url=', '--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate'] as const;

export const jupyterlab = {
  packages: ['jupyterlab'],
  async fill({ folder, seeds }) {
    await mkdir(join(folder, NOTEBOOKS));
    await cp(join(seeds, 'orders.ipynb'), join(folder, NOTEBOOKS, 'orders.ipynb'));
  },
  serve: (port) => [
    'jupyter',
    ...['lab', '--allow-root', '--no-browser', '--ip', '127.0.0.1', '--port', String(port), `--notebook-dir=${NOTEBOOKS}`],
    ...OPEN,
    ...NO_NEWS,
  ],
  health: '/api',
  pages: { start: '/lab', notebook: '/lab/tree/orders.ipynb' },
  assets: () => ({}),
} satisfies Recipe;
