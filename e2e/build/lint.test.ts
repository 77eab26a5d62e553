import { expect, test } from 'vitest';
import { cmd } from 'web-ext';

/** In ms: the linter loads slowly. */
const PATIENCE_MS = 120_000;

const lint = (folder: string) => cmd.lint({ sourceDir: folder, output: 'none' }, { shouldExitProgram: false });

test(
  'Mozilla’s own lint finds nothing in the build for Firefox',
  async () => {
    const { errors, warnings } = await lint('dist/firefox');
    expect([...errors, ...warnings]).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'Mozilla’s own lint does find an error in the build for Chromium',
  async () => {
    const { errors, warnings } = await lint('dist/chromium');
    expect([...errors, ...warnings].map(({ code }) => code)).toContain('ADDON_ID_REQUIRED');
  },
  PATIENCE_MS,
);
