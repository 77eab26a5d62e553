import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { tablesIn } from '../../src/sql/tables-in.ts';
import { pythonOf, workFolder } from '../tools/environment.ts';
import { type Compared, compared, type Reference } from './score.ts';
import type { Sample } from './statements.ts';

const HERE = import.meta.dirname;

/** What sqlglot finds in each text, in the same order. Installs it on first use. Throws if the program fails. */
export async function references(samples: readonly Sample[]): Promise<readonly Reference[]> {
  const python = join(await pythonOf(join(HERE, 'packages.txt'), workFolder('sql')), 'bin', 'python');
  const child = spawn(python, ['-W', 'ignore', join(HERE, 'reference.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(samples.map(({ dialect, whole }) => `${JSON.stringify({ dialect, text: whole })}\n`).join(''));
  const lines = (await text(child.stdout)).split('\n').filter(Boolean);
  if (lines.length !== samples.length) throw new Error(`sqlglot answered ${lines.length} of ${samples.length} statements`);
  return lines.map((line) => JSON.parse(line));
}

export interface Measurement {
  readonly compared: readonly Compared[];
  /** Statements that sqlglot does not read, with its reason. */
  readonly refused: readonly { readonly sample: Sample; readonly why: string }[];
  /** Queries whose scopes sqlglot works out itself, and how many of them read what the reference has. */
  readonly scoped: number;
  readonly agreeing: number;
}

/** Compares all samples; where `isGuessed`, Placard is not told the dialect. */
export async function measured(samples: readonly Sample[], isGuessed = false): Promise<Measurement> {
  const all = (await references(samples)).flatMap((reference, at) => {
    const sample = samples[at];
    return sample ? [{ sample, reference }] : [];
  });
  const scoped = all.filter(({ reference }) => typeof reference.scopes === 'boolean');
  return {
    compared: all.flatMap(({ sample, reference }) =>
      reference.refused === undefined ? compared(sample, tablesIn(sample.text, isGuessed ? null : sample.dialect), reference) : [],
    ),
    refused: all.flatMap(({ sample, reference }) => (reference.refused === undefined ? [] : { sample, why: reference.refused })),
    scoped: scoped.length,
    agreeing: scoped.filter(({ reference }) => reference.scopes).length,
  };
}
