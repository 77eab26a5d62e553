import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './server.ts';

const PYTHON = process.env.PLACARD_PYTHON || 'python3';
const CACHE = process.env.PLACARD_CACHE || join(homedir(), '.cache', 'placard');
const INSTALL = fileURLToPath(new URL('../../scripts/install.sh', import.meta.url));
const INSTALL_TRIES = 3;

/** The folder that keeps a tool's files between runs. */
export const workFolder = (name: string): string => join(CACHE, 'tools', name);

/** Whether each tool is installed in its newest release. What a folder's constraints.txt pins is then left open. */
export const IS_NEWEST = process.env.PLACARD_TOOLS === 'newest';

/** Where scripts/install.sh unpacks MariaDB, PHP, Adminer and phpMyAdmin. */
export const SQL_ADMIN = join(CACHE, 'sql-admin');

/** Where scripts/install.sh unpacks PostgreSQL. */
export const POSTGRES = join(CACHE, 'postgres');

/** Runs one group of scripts/install.sh, which does nothing if everything is installed. */
export async function installGroup(group: string): Promise<void> {
  await alone(join(CACHE, 'groups', group), () => inherit(['bash', INSTALL, group]));
}

/**
 * A virtual environment with exactly these packages, created if it is missing; returns its folder.
 * `constraints` is the file that pins or bounds the versions; null = the newest ones. Without packages it is not read. Throws if an install
 * fails three times.
 */
export async function pythonWith(packages: readonly string[], constraints: string | null, folder: string): Promise<string> {
  const pinned = packages.length > 0 && constraints !== null ? await readFile(constraints) : '';
  const venv = join(folder, `venv-${digest([pinned, packages.join(' ')])}`);
  const complete = join(venv, 'complete');
  return alone(folder, async () => {
    // Follows the link to the interpreter: if that Python was removed since, the venv cannot run.
    if (existsSync(complete) && existsSync(join(venv, 'bin', 'python'))) return venv;
    await inherit(['bash', INSTALL, 'python']);
    await rm(venv, { recursive: true, force: true });
    await inherit([PYTHON, '-m', 'venv', '--without-pip', venv]);
    if (packages.length > 0) await install([...packages, ...(constraints === null ? [] : ['-c', constraints])], venv);
    await writeFile(complete, '');
    return venv;
  });
}

/** A virtual environment with the packages of a list, in which each version is pinned, and nothing else; returns its folder. */
export async function pythonOf(list: string, folder: string): Promise<string> {
  return pythonWith(['--no-deps', '--requirement', list], list, folder);
}

/** Installs a package without its dependencies into a separate folder, if it is missing. */
export async function packageAlone(name: string, venv: string, folder: string): Promise<void> {
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return;
  await rm(folder, { recursive: true, force: true });
  await install(['--no-deps', '--target', folder, name], venv);
  await writeFile(complete, '');
}

async function install(what: readonly string[], venv: string): Promise<void> {
  const uv = join(CACHE, 'uv', 'bin', 'uv');
  const python = join(venv, 'bin', 'python');
  const argv: [string, ...string[]] = existsSync(uv)
    ? [uv, 'pip', 'install', '--quiet', '--python', python, ...what]
    : [join(CACHE, 'uv', 'bin', 'pip'), '--python', python, 'install', '--quiet', ...what];
  for (let tries = 1; ; tries++) {
    try {
      return await inherit(argv);
    } catch (error) {
      // Only downloads are retried, because a registry can fail temporarily.
      if (tries === INSTALL_TRIES) throw error;
    }
  }
}

/** Installs need the caller's own settings: proxy, certificates, registry. */
function inherit(argv: readonly [string, ...string[]]): Promise<void> {
  const given = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return run({
    argv,
    env: { ...Object.fromEntries(given), UV_CACHE_DIR: join(CACHE, 'uv-cache'), UV_NATIVE_TLS: '1' },
    cwd: '/',
  });
}

/** Holds a lock on the folder during the work, so that two test runs do not fill it at once. The lock ends with this process. */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true });
  const hold = `import fcntl, sys
lock = open(sys.argv[1], 'w')
fcntl.flock(lock, fcntl.LOCK_EX)
print('held', flush=True)
sys.stdin.read()`;
  const holder = spawn(PYTHON, ['-c', hold, join(folder, 'lock')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(holder, 'exit');
  const held = await Promise.race([once(holder.stdout, 'data').then(() => true), ended.then(() => false)]);
  if (!held) throw new Error(`${PYTHON} could not lock ${folder}.`);
  try {
    return await work();
  } finally {
    holder.stdin.end();
    await ended;
  }
}

/** A short hash of the contents of files and folders, without tests. */
export async function digestOf(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesIn))).flat();
  return digest(await Promise.all(files.map((file) => readFile(file))));
}

async function filesIn(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}
