import { defineConfig } from 'vitest/config';

/** `npm run test:proof`. Each fault builds and runs something, one after another. */
export default defineConfig({
  test: { include: ['e2e/proof/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000, fileParallelism: false },
});
