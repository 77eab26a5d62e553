import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { forgetRule, keepRules } from './rules.ts';
import type { Rule } from './schema.ts';
import { readSettings, readStored } from './store.ts';

const rule = (id: string, name: string): Rule => ({
  ...{ id, name, host: `https://${id}.example.com`, path: '/:table' },
  ...{ kind: 'table', names: '{table}' },
});
const set = [rule('wiki', 'Set'), rule('grid', 'Set')];

beforeEach(async () => {
  fakeBrowser.reset();
  // Node has no Web Locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  await fakeBrowser.storage.managed.set({ rules: set });
});
afterEach(() => vi.unstubAllGlobals());

test('stored rules come after the policy’s, which are not stored with them', async () => {
  await keepRules([rule('mine', 'Mine')]);
  await keepRules([rule('mine', 'Mine, changed'), rule('other', 'Mine')]);
  expect((await readSettings()).rules.map(({ id }) => id)).toEqual(['wiki', 'grid', 'mine', 'other']);
  expect((await readStored()).rules).toEqual([rule('mine', 'Mine, changed'), rule('other', 'Mine')]);
});

test('deleting one’s own rule keeps the policy’s, and stores none of them', async () => {
  await keepRules([rule('mine', 'Mine'), rule('other', 'Mine')]);
  await forgetRule('mine');
  expect((await readSettings()).rules.map(({ id }) => id)).toEqual(['wiki', 'grid', 'other']);
  expect((await readStored()).rules).toEqual([rule('other', 'Mine')]);
});

test('one’s own rule with the same id stays stored, unchanged, behind the policy’s', async () => {
  await keepRules([rule('wiki', 'Mine')]);
  expect((await readSettings()).rules).toEqual(set);
  await fakeBrowser.storage.managed.clear();
  expect((await readSettings()).rules).toEqual([rule('wiki', 'Mine')]);
});
