import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Parses the demo catalogue's answers with OpenMetadata's own strict models of each release. The project contains no part of these. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['e2e/models/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
});
