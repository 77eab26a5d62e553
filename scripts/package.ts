import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import project from '../package.json' with { type: 'json' };

/**
 * The archives for the stores: both builds, and the sources that Mozilla's reviewers build from. The same sources give the same bytes:
 * entries are sorted, and all bear one date. Prints each file with its SHA-256.
 *
 *   tsx scripts/package.ts [FOLDER]      where the builds lie, and the archives go into FOLDER/packages; without it, dist
 */
const root = join(import.meta.dirname, '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const out = join(dist, 'packages');
mkdirSync(out, { recursive: true });

for (const build of ['chromium', 'firefox']) write(`placard-${project.version}-${build}.zip`, folder(join(dist, build)));
write(`placard-${project.version}-source.zip`, tracked());

function write(name: string, files: Readonly<Record<string, Uint8Array>>): void {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort())
    entries[path] = [files[path] ?? new Uint8Array(), { level: 9, mtime: '2020-01-01T00:00:00' }];
  const zip = zipSync(entries);
  writeFileSync(join(out, name), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  ${relative(root, join(out, name))}  ${zip.length} bytes`);
}

function folder(path: string): Record<string, Uint8Array> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(path, file)).isFile());
  return Object.fromEntries(files.map((file) => [relative(path, join(path, file)).replaceAll('\\', '/'), readFileSync(join(path, file))]));
}

function tracked(): Record<string, Uint8Array> {
  const names = execFileSync('git', ['ls-files', '-z', '--', '.', ':!e2e'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name))]));
}
