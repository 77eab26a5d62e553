import { fileURLToPath } from 'node:url';
import type { Place } from './recipe.ts';

/** Tables of a small shop, in SQLite's dialect. */
export const SHOP_SQL = fileURLToPath(new URL('shop.sql', import.meta.url));

/** Writes the shop's database to `shop.db` in the place's folder. */
export async function writeShop({ run }: Pick<Place, 'run'>): Promise<void> {
  const script = 'import sqlite3, sys; sqlite3.connect("shop.db").executescript(open(sys.argv[1]).read())';
  await run('python', '-c', script, SHOP_SQL);
}
