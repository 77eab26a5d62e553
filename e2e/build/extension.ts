import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A separate build, which no other run can replace. */
export interface BuiltExtension {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the extension for tests in Chromium from the current sources. */
export async function buildForChromium(): Promise<BuiltExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-extension-'));
  await build({ mode: 'e2e-chromium', logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
