import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * What Placard relies on: asked of the demo catalogue, as an administrator and as a plain user, or of the server in OPENMETADATA_URL (read-only,
 * with OPENMETADATA_TOKEN, and with OPENMETADATA_PLAIN_TOKEN as whom that token belongs to, too). Besides,
 * whether the demo catalogue is what was recorded, and what each section asks of it.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['e2e/contract/*.test.ts', 'e2e/catalog/**/*.test.ts', 'scripts/sections-table.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
