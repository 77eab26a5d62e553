import { defineConfig } from 'playwright/test';
import { DEADLINE_MS } from './until.ts';

// Each run names the report it writes, so that the summary can add up several.
const report = process.env.REPORT ?? 'e2e';

export default defineConfig({
  outputDir: `../test-results/${report}`,
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  // Ends what hangs: each step has its own deadline, and a test as many steps as it needs.
  timeout: 300_000,
  expect: { timeout: DEADLINE_MS },
  // A picture is made by `npm run pictures` alone; a test without one fails.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: `../test-results/${report}.json` }]],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
    { name: 'tools', testDir: 'tools' },
    { name: 'native', testDir: 'desktop' },
  ],
});
