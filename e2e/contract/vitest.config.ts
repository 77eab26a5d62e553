import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What Placard relies on: asked of the demo catalogue, or of the server in OPENMETADATA_URL (read-only, with OPENMETADATA_TOKEN). */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['e2e/contract/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 },
});
