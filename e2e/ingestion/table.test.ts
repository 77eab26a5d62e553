import { readFileSync } from 'node:fs';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { fqnOf } from '../demo-catalog/entities.ts';
import { crossAll, type Written } from './crossing.ts';
import { ingestionTable, type Run } from './table.ts';
import { RUNS } from './versions.ts';

let runs: readonly Run[];
beforeAll(async () => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = await exportJWK(privateKey);
  runs = await Promise.all(RUNS.map(async ({ version, server }) => ({ version, crossed: await crossAll(recordOf(version), server, key) })));
});

const recordOf = (version: string): readonly Written[] =>
  JSON.parse(readFileSync(new URL(`written/${version}.json`, import.meta.url), 'utf8'));

/** Assets that are never sure, even where the site's service is confirmed. The reason is a fact about the tool or its connector. */
const NEVER_SURE: Readonly<Record<string, string>> = {
  'QuickSight chart': 'a sheet is stored under its dashboard’s address, and its own page names it in no other way',
  'ElasticSearch searchIndex': 'a data view’s id may be another index’s name',
  'OpenSearch searchIndex': 'an index pattern’s id may be another index’s name',
  'Clickhouse table': 'a query on the server’s own page is about no single one of its tables',
  'Looker dashboardDataModel': '1.12 stores no address, and explores of several models share one name',
};

test('each asset that a connector writes is found on its page, surely once the service is confirmed', () => {
  const crossed = runs.flatMap((run) => run.crossed);
  const lost = crossed.filter(({ found }) => found?.confirmed.how !== 'sure');
  const unexplained = lost.filter(({ written }) => NEVER_SURE[nameOf(written)] === undefined);
  expect(unexplained.map(({ written, stored }) => `${nameOf(written)} ${fqnOf(stored)} on ${written.page}`)).toEqual([]);
  // An exception that no longer holds has to go.
  expect([...new Set(lost.map(({ written }) => nameOf(written)))].sort()).toEqual(Object.keys(NEVER_SURE).sort());
});

const nameOf = ({ type, kind }: Written): string => `${type} ${kind}`;

test('nothing but an address proves an asset while nobody said which service the site shows', () => {
  const claims = runs.flatMap((run) => run.crossed).filter(({ found }) => found?.unknown.how === 'sure');
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ found }) => found?.unknown.rung !== 'source-url')).toEqual([]);
});

test('every page is a recorded one of a tool that shows this type of service', () => {
  expect(runs.flatMap((run) => run.crossed).flatMap(({ row, written }) => (row ? [] : written.page))).toEqual([]);
});

test('docs/INGESTION.md is the table of what was written and found', async () => {
  await expect(ingestionTable(runs)).toMatchFileSnapshot('../../docs/INGESTION.md');
});
