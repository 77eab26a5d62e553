import { type RuleRuns, rulesBundle } from '../rules-bundle.ts';
import { expect, test } from './fixture.ts';

test('patterns of rules find what Firefox’s URLPattern finds, in time that grows with the text at most', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const runs = await page.script<[], RuleRuns>(`${await rulesBundle()}\nreturn globalThis.ruleRuns;`);
  expect(runs).toEqual({ used: 100, otherwise: [], slow: [] });
});
