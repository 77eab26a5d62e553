import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Compares Placard's reader of SQL with sqlglot's parser. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['e2e/sql/*.test.ts'], testTimeout: 60_000, hookTimeout: 600_000 },
});
