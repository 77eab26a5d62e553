import { defineConfig } from 'vitest/config';

/** `npm run test:proof`. Each fault needs a build or a test run, so they run one after another. */
export default defineConfig({
  test: { include: ['e2e/proof/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000, fileParallelism: false },
});
