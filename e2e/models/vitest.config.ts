import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What the demo catalogue answers, read into OpenMetadata's own strict models of each release. Nothing of these is kept in the project. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: { include: ['e2e/models/*.test.ts'], testTimeout: 60_000, fileParallelism: false },
});
