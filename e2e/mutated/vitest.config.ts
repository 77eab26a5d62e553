import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The worker's own entry points, in Node, with answers and addresses mutated from a fixed seed. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __FIREFOX__: 'false', __OPEN_SHADOW__: 'false' },
  test: {
    include: ['e2e/mutated/*.test.ts'],
    setupFiles: ['e2e/unit-setup.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    alias: { 'webextension-polyfill': join(import.meta.dirname, '../fake-browser.ts') },
  },
});
