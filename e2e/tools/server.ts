import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SUPERVISE = fileURLToPath(new URL('supervise.py', import.meta.url));
const PAUSE_MS = 100;

export interface Command {
  readonly argv: readonly [string, ...string[]];
  /** The whole environment: the caller's is not inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface Server {
  /** Ends the server with all its children; resolves when they are gone. */
  stop(): Promise<void>;
}

/** Runs a command until it ends. If it fails, throws with the last lines of its output. */
export async function run({ argv, env, cwd }: Command): Promise<void> {
  const [program, ...rest] = argv;
  const child = spawn(program, rest, { env: { ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const keep = (text: Buffer) => {
    printed += text.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}:\n${lastLines(printed)}`);
}

/**
 * Starts a server and waits until it is ready.
 * `folder` contains its log, and is removed when the server ends, in whatever way.
 * Throws if the server ends first, or is not ready within `withinMs`.
 */
export async function serve(
  { argv, env, cwd }: Command,
  { python, folder, isReady, withinMs }: { python: string; folder: string; isReady: () => Promise<boolean>; withinMs: number },
): Promise<Server> {
  const log = join(folder, 'log');
  const output = openSync(log, 'a');
  // Detached, so that Ctrl-C in a terminal reaches the supervisor as the end of its input, not as a signal.
  const child = spawn(python, [SUPERVISE, folder, ...argv], {
    env: { ...env },
    cwd,
    detached: true,
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  const ended = once(child, 'exit');

  const stop = async () => {
    child.stdin?.end();
    await ended;
  };
  try {
    await ready(child, isReady, withinMs);
  } catch (cause) {
    const printed = await readFile(log, 'utf8').catch(() => '');
    await stop();
    throw new Error(`${argv[0]} did not get ready:\n${lastLines(printed)}`, { cause });
  }
  return { stop };
}

/** Whether an address answers with a 2xx status. */
export async function answers(address: string): Promise<boolean> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(() => null);
  return answer?.ok ?? false;
}

async function ready(child: ChildProcess, isReady: () => Promise<boolean>, withinMs: number): Promise<void> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    if (await isReady()) return;
    await wait(PAUSE_MS);
  }
  throw new Error(`Not ready in ${withinMs / 1_000} s.`);
}

const lastLines = (text: string) => text.trimEnd().split('\n').slice(-20).join('\n');
