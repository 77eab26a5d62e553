import { fileURLToPath } from 'node:url';
import { SQL_ADMIN } from './environment.ts';
import type { Place, Recipe } from './recipe.ts';

const SCRIPT = fileURLToPath(new URL('sql-admin.sh', import.meta.url));
const SQL = fileURLToPath(new URL('sql-admin.sql', import.meta.url));

/** The account that may read the shop's tables. */
export const USER = 'demo';
export const PASSWORD = 'demo';

/** What both tools for MariaDB share: the database and PHP. */
export const onMariadb = {
  packages: [],
  group: 'sql-admin',
  sources: [SCRIPT, SQL],
  env: () => ({ SQL_ADMIN }),
} as const satisfies Partial<Recipe>;

/** Writes the shop's tables into the place. */
export const writeTables = ({ run }: Place): Promise<void> => run('bash', SCRIPT, 'fill');

/** Writes phpMyAdmin's pages into `www` in the place. */
export const writePages = ({ run }: Place): Promise<void> => run('bash', SCRIPT, 'pages');

/** Serves a folder of PHP pages together with the database. */
export const servePages = (port: number, pages: string) => ['bash', SCRIPT, 'serve', String(port), pages] as const;

/** MariaDB has no database above its schemas: its connector writes `default` there, and no source URL. */
export const table = (name: string, page: string) => ({ kind: 'table' as const, path: ['default', 'shop', name] as const, page });
