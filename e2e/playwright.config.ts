import { defineConfig } from 'playwright/test';

// Each run names the report it writes, so that the summary can add up several.
const report = process.env.REPORT ?? 'e2e';

export default defineConfig({
  outputDir: `../test-results/${report}`,
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  // A state that is not there by then will not come, also on a machine with other work to do.
  expect: { timeout: 15_000 },
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
