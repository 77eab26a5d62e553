import { defineConfig } from 'vitest/config';

/** Tests the builds (manifests, sizes, contents; needs `npm run build` first) and the scripts, run as on the command line. */
export default defineConfig({
  test: { include: ['e2e/build/**/*.test.ts', 'scripts/recognise.test.ts', 'scripts/new-tool.test.ts'], testTimeout: 30_000 },
});
