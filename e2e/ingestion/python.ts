import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pythonOf, workFolder } from '../tools/environment.ts';
import type { Written } from './crossing.ts';

const HERE = import.meta.dirname;

/** The Python program of an environment that holds this release of the package; made when it is not there. */
export const pythonFor = (version: string): Promise<string> => pythonWithList(`packages-${version}.txt`, workFolder('ingestion'));

/** The same with the newest release beside Airflow, which its connector for Airflow imports. */
export const pythonBesideAirflow = (): Promise<string> => pythonWithList('packages-airflow.txt', workFolder('ingestion-airflow'));

async function pythonWithList(list: string, folder: string): Promise<string> {
  return join(await pythonOf(join(HERE, list), folder), 'bin', 'python');
}

/** What the connectors of this release send for the answers in connectors/. */
export async function written(version: string): Promise<readonly Written[]> {
  return JSON.parse(await outputOf([await pythonFor(version), '-W', 'ignore', join(HERE, 'written.py')]));
}

/** Runs a program in the folder of the connectors, and returns what it prints. Throws if it fails. */
export async function outputOf([program = '', ...args]: readonly string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: workFolder('ingestion') });
  const [output, errors]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const [code] = await once(child, 'close');
  if (code === 0) return Buffer.concat(output).toString();
  const printed = Buffer.concat([...output, ...errors]).toString();
  throw new Error(`${args.at(-1)} ended with ${code}: ${printed.slice(-2_000)}`);
}
