import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** The linter reads all of itself before it reads a build. ms */
const PATIENCE_MS = 120_000;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Lint {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

test(
  'Mozilla’s own lint finds nothing in the build for Firefox',
  async () => {
    const { errors, warnings } = await lint('dist/firefox');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  'and does find what is wrong, in the build for Chromium',
  async () => {
    const { errors, warnings } = await lint('dist/chromium');
    expect([...errors, ...warnings].map(({ code }) => code)).toContain('ADDON_ID_REQUIRED');
  },
  PATIENCE_MS,
);

/** With findings the program ends with 1, and writes them all the same. */
async function lint(folder: string): Promise<Lint> {
  const run = promisify(execFile)('npx', ['web-ext', 'lint', '--source-dir', folder, '--output', 'json']);
  const { stdout } = await run.catch((failed: { readonly stdout: string }) => failed);
  return JSON.parse(stdout);
}
