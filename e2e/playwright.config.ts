import { defineConfig } from 'playwright/test';
import { DEADLINE_MS } from './until.ts';

// Each run names its report, so that the summary can add several.
const report = process.env.REPORT ?? 'e2e';

export default defineConfig({
  outputDir: `../test-results/${report}`,
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  // Only for tests that hang: each step has its own deadline, and a test may have any number of steps.
  timeout: 300_000,
  expect: { timeout: DEADLINE_MS },
  // Only `npm run pictures` writes pictures; a test without one fails.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: `../test-results/${report}.json` }]],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
    { name: 'tools', testDir: 'tools' },
    { name: 'native', testDir: 'desktop' },
    { name: 'ingestion', testDir: 'ingestion' },
  ],
});
