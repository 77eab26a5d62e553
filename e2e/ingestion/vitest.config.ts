import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Runs OpenMetadata's own connectors, and looks up what they store. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['e2e/ingestion/*.test.ts'],
    setupFiles: ['e2e/unit-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
