import { type RuleRuns, rulesBundle } from '../rules-bundle.ts';
import { expect, test } from './fixture.ts';

test('rule patterns match like Firefox’s URLPattern, in at most linear time', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const runs = await page.script<[], RuleRuns>(`${await rulesBundle()}\nreturn globalThis.ruleRuns;`);
  expect(runs).toEqual({ used: 100, otherwise: [], slow: [] });
});
