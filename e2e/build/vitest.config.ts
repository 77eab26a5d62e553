import { defineConfig } from 'vitest/config';

/** Tests of what was built: manifests, sizes, what each file may hold. They need `npm run build` first. And of scripts, run as a person runs them. */
export default defineConfig({
  test: { include: ['e2e/build/**/*.test.ts', 'scripts/recognise.test.ts', 'scripts/new-tool.test.ts'], testTimeout: 30_000 },
});
