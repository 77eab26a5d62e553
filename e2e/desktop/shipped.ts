import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import project from '../../package.json' with { type: 'json' };

/** The path of the archive for a store, as made by `npm run package`. */
export const shipped = (browser: 'chromium' | 'firefox'): string => `dist/packages/placard-${project.version}-${browser}.zip`;

/** Unpacks an archive into a new folder, which the caller must remove. */
export async function unpack(archive: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-shipped-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(archive)))) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
