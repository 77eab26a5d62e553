import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Tests what Placard relies on, against the demo catalogue as an administrator and as a plain user, or read-only against the server in
 * OPENMETADATA_URL (with OPENMETADATA_TOKEN and, for a second user, OPENMETADATA_PLAIN_TOKEN). Also tests the demo catalogue against the
 * recordings, and the requests of each section.
 */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['e2e/contract/*.test.ts', 'e2e/demo-catalog/**/*.test.ts', 'scripts/sections-table.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
