import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { DEFAULTS } from './schema.ts';
import { changeSettings, readEffective, readSettings, readStored } from './store.ts';

beforeEach(() => {
  fakeBrowser.reset();
  // Node has no Web Locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('without a policy, when Firefox rejects the read, the policy is empty', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readEffective()).toEqual({ settings: DEFAULTS, locked: new Set(), held: null, policy: {}, faults: [] });
});

test('policy settings are read but never written', async () => {
  await fakeBrowser.storage.managed.set({ sites: [{ origin: 'https://bi.example.com', tool: 'superset' }], tokenStore: 'disk' });
  await changeSettings((settings) => ({ ...settings, refused: [{ key: 'page', asset: 'one' }] }));
  expect((await readSettings()).sites).toEqual([{ origin: 'https://bi.example.com', tool: 'superset' }]);
  expect(await readStored()).toEqual({ ...DEFAULTS, refused: [{ key: 'page', asset: 'one' }] });
});
