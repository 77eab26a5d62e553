import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setHost } from '../../src/card/snippets/curl.ts';
import { HOSTILE_NAMES } from '../../src/card/snippets/names.fake.ts';
import { listIn, objectIn, parsed } from '../demo-catalog/json.ts';
import { RELEASES } from '../demo-catalog/releases.ts';
import type { Catalog } from '../demo-catalog/server.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { type Case, casesOf, printed, snippetIn } from './snippets.ts';

/** A server under a sub-path, which the card's snippets must keep. */
const BASE_PATH = "/data/it's/";

describe.each(Object.values(RELEASES))('release %s', (version) => {
  let catalog: Catalog;
  let token = '';
  let folder = '';
  let cases: readonly Case[] = [];
  beforeAll(async () => {
    catalog = await startCatalog({ version, basePath: BASE_PATH, decoys: false });
    token = await catalog.token('user');
    folder = await mkdtemp(join(tmpdir(), 'placard-snippets-'));
    cases = casesOf(catalog);
  });
  afterAll(async () => {
    await catalog.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the snippets are tested on owned assets of many kinds, some with unusual names', () => {
    expect(new Set(cases.map(({ subject }) => subject.kind)).size).toBeGreaterThan(10);
    expect(cases.filter(({ subject }) => /["' %/\\]|[^\x20-\x7e]/.test(subject.fqn)).length).toBeGreaterThan(10);
  });

  test('the curl snippet reads each asset with its owners', async () => {
    for (const { subject, owners } of cases) {
      const script = `${setHost(subject.api)}${snippetIn('curl', subject)}`;
      const answer = objectIn(parsed(await printed(['bash', '-u'], { OPENMETADATA_JWT_TOKEN: token }, script)));
      const told = answer.owners === undefined ? [answer.owner ?? null] : listIn(answer.owners);
      expect(answer.fullyQualifiedName).toBe(subject.fqn);
      expect(told.map(objectIn).map(({ name, type }) => `${name} ${type}`)).toEqual(owners);
    }
  });

  test('the TypeScript snippet prints the owners of each asset', async () => {
    const env = { OPENMETADATA_HOST: `${catalog.url}api`, OPENMETADATA_JWT_TOKEN: token };
    const files = cases.map((_, at) => join(folder, `snippet-${at}.mts`));
    await Promise.all(cases.map(({ subject }, at) => writeFile(files[at] ?? '', snippetIn('typescript', subject) ?? '')));
    // One start of the compiler for all; they print to the same output, in order.
    await writeFile(
      join(folder, 'all.mts'),
      files.map((_, at) => `console.log('#${at}');\nawait import('./snippet-${at}.mts');`).join('\n'),
    );
    const [, ...blocks] = (await printed(['npx', 'tsx', join(folder, 'all.mts')], env)).split(/^#\d+\n/m);
    expect(blocks.map((block) => block.trim().split('\n'))).toEqual(cases.map(({ owners }) => owners));
  });
});

test('snippets for hostile names request exactly those names and run nothing else', async () => {
  const catalog = await startCatalog({ decoys: false });
  const folder = await mkdtemp(join(tmpdir(), 'placard-snippets-'));
  try {
    const env = { OPENMETADATA_HOST: `${catalog.url}api`, OPENMETADATA_JWT_TOKEN: await catalog.token('user') };
    const [first] = casesOf(catalog);
    if (!first) throw new Error('the demo catalog has no owned asset');
    const subjects = HOSTILE_NAMES.map((fqn) => ({ ...first.subject, fqn }));
    const asked = () => catalog.requests.map(({ path }) => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)));

    const script = subjects.map((subject) => `${snippetIn('curl', subject)}echo "; ended with $?"`).join('\n');
    const ends = (await printed(['bash', '-u'], env, script)).match(/; ended with \d+$/gm);
    expect(ends).toEqual(HOSTILE_NAMES.map(() => '; ended with 22'));
    expect(asked()).toEqual(HOSTILE_NAMES);

    catalog.requests.clear();
    await Promise.all(subjects.map((subject, at) => writeFile(join(folder, `${at}.mts`), snippetIn('typescript', subject) ?? '')));
    const all = subjects.map((_, at) => `await import('./${at}.mts').catch(({ message }) => console.log(message.slice(0, 4)));`);
    await writeFile(join(folder, 'all.mts'), all.join('\n'));
    expect(await printed(['npx', 'tsx', join(folder, 'all.mts')], env)).toBe('404 \n'.repeat(HOSTILE_NAMES.length));
    expect(asked()).toEqual(HOSTILE_NAMES);
  } finally {
    await catalog.close();
    await rm(folder, { recursive: true, force: true });
  }
});
