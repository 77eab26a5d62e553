import { defineConfig } from 'vitest/config';

/** Tests of what was built: manifests, sizes, what each file may hold. They want `npm run build` before them. */
export default defineConfig({ test: { include: ['e2e/build/**/*.test.ts'], testTimeout: 30_000 } });
