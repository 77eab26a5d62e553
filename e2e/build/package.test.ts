import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILDS, filesOf, read } from './built.ts';

const run = promisify(execFile);
const version = process.env.npm_package_version ?? '';
const archives = [...BUILDS, 'source'].map((of) => `placard-${version}-${of}.zip`);
const folders: string[] = [];

/** Found only in test builds: the hosts of the tests, hosts granted at install, and open shadow roots. */
const MARKS_OF_TESTS = [/example\.test/, /"host_permissions":\s*\[/, /mode:\s*["'`]open["'`]/];

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'placard-package-'));
  folders.push(made);
  return made;
}

async function build(mode: string, out: string, options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv }): Promise<void> {
  await run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn', '--outDir', out, '--emptyOutDir'], options);
}

/** Builds and packs into a new folder, so that dist/ is unchanged for other tests. Resolves to the SHA-256 of each archive. */
async function packed(
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly in: string; readonly sums: Readonly<Record<string, string>> }> {
  const out = await folder();
  for (const mode of BUILDS) await build(mode, join(out, mode), { env });
  await run('npx', ['tsx', 'scripts/package.ts', out], { env });
  const sum = async (name: string) =>
    createHash('sha256')
      .update(await readFile(join(out, 'packages', name)))
      .digest('hex');
  return { in: out, sums: Object.fromEntries(await Promise.all(archives.map(async (name) => [name, await sum(name)]))) };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const unzipped = async (from: string, of: string) => unzipSync(await readFile(join(from, 'packages', `placard-${version}-${of}.zip`)));

let first: Awaited<ReturnType<typeof packed>>;
beforeAll(async () => {
  first = await packed();
}, 120_000);

afterAll(async () => {
  for (const made of folders) await rm(made, { recursive: true, force: true });
});

test('archives built twice are identical byte for byte, whatever the time zone, language and NODE_ENV', async () => {
  const second = await packed({ ...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', NODE_ENV: 'development' });
  expect(second.in).not.toBe(first.in);
  expect(second.sums).toEqual(first.sums);
}, 120_000);

test('a build from the source archive gives the same files as the other archives', async () => {
  const sources = await folder();
  for (const [path, bytes] of Object.entries(await unzipped(first.in, 'source'))) {
    expect(path).not.toMatch(/^(e2e|dist|node_modules|test-results)\//);
    await mkdir(join(sources, dirname(path)), { recursive: true });
    await writeFile(join(sources, path), bytes);
  }
  await symlink(resolve('node_modules'), join(sources, 'node_modules'));
  for (const mode of BUILDS) {
    await build(mode, `dist/${mode}`, { cwd: sources });
    const shipped = await unzipped(first.in, mode);
    expect(Object.keys(shipped)).toContain('manifest.json');
    for (const [path, bytes] of Object.entries(shipped))
      expect(sha256(await readFile(join(sources, 'dist', mode, path))), path).toBe(sha256(bytes));
  }
}, 120_000);

test.each(BUILDS)('the archive for %s contains nothing that is meant for tests', async (mode) => {
  const texts = Object.entries(await unzipped(first.in, mode)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  expect(texts.length).toBeGreaterThan(20);
  for (const mark of MARKS_OF_TESTS) for (const [path, text] of texts) expect(text, path).not.toMatch(mark);
});

test('the test build contains everything that is missing in the archives', () => {
  const all = filesOf('e2e-chromium').map((path) => read('e2e-chromium', path));
  for (const mark of MARKS_OF_TESTS)
    expect(
      all.some((text) => mark.test(text)),
      String(mark),
    ).toBe(true);
});
