import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { confirmService, forgetBase, forgetService } from './services.ts';
import { readSettings } from './store.ts';

const at = (toolId: string, tenant: string | null = '') => ({ origin: 'https://data.example.com', tenant, toolId, toolName: toolId });
const known = async () => (await readSettings()).services.map(({ tool, tenant, service }) => [tool, tenant, service]);

beforeEach(() => {
  fakeBrowser.reset();
  // Node has no Web Locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

test('an answer replaces only the previous one for the same tool and tenant', async () => {
  await confirmService(at('superset'), 'staging');
  await confirmService(at('superset', 'emea'), 'emea');
  await confirmService(at('superset'), 'production');
  expect(await known()).toEqual([
    ['superset', 'emea', 'emea'],
    ['superset', '', 'production'],
  ]);
});

test('nothing is stored if an address does not name the tenant', async () => {
  await confirmService(at('superset', null), 'production');
  expect(await known()).toEqual([]);
});

test('the service of one of two tools on a host can be forgotten', async () => {
  await confirmService(at('superset'), 'shop');
  await confirmService(at('metabase'), 'shop');
  const [first] = (await readSettings()).services;
  if (!first) throw new Error('nothing was kept');
  await forgetService(first);
  expect(await known()).toEqual([['metabase', '', 'shop']]);
});

test('the confirmed service’s stored base is kept beside it, one for each prefix, tool and tenant, and is forgotten alone', async () => {
  const inside = (base: string, prefix = '') => ({ base, prefix });
  await confirmService(at('superset'), 'staging', inside('http://staging:8088'));
  await confirmService(at('superset'), 'production', inside('http://production:8088'));
  await confirmService(at('superset', '/b'), 'other', inside('http://other:8088', '/b'));
  await confirmService(at('metabase'), 'metabase');
  const bases = async () => (await readSettings()).bases.map(({ tool, tenant, prefix, base }) => [tool, tenant, prefix, base]);
  expect(await bases()).toEqual([
    ['superset', '', '', 'http://production:8088'],
    ['superset', '/b', '/b', 'http://other:8088'],
  ]);
  const [first] = (await readSettings()).bases;
  if (!first) throw new Error('nothing was kept');
  await forgetBase(first);
  expect(await bases()).toEqual([['superset', '/b', '/b', 'http://other:8088']]);
  expect(await known()).toContainEqual(['superset', '', 'production']);
});

test('a stored base is gone once another service is confirmed, and stays if the same one is confirmed again', async () => {
  const bases = async () => (await readSettings()).bases.map(({ tool, prefix, base }) => [tool, prefix, base]);
  await confirmService(at('superset'), 'staging', { prefix: '', base: 'http://staging:8088' });
  await confirmService(at('superset'), 'staging', { prefix: '/b', base: 'http://staging:8088/b' });
  await confirmService(at('metabase'), 'metabase', { prefix: '', base: 'http://metabase' });
  await confirmService(at('superset'), 'staging');
  expect(await bases()).toEqual([
    ['superset', '', 'http://staging:8088'],
    ['superset', '/b', 'http://staging:8088/b'],
    ['metabase', '', 'http://metabase'],
  ]);
  await confirmService(at('superset'), 'production');
  expect(await bases()).toEqual([['metabase', '', 'http://metabase']]);
});

test('without a tenant, no stored base is kept', async () => {
  await confirmService(at('superset', null), 'production', { prefix: '', base: 'http://superset:8088' });
  expect((await readSettings()).bases).toEqual([]);
});

test('a stored base that is not one is not read', async () => {
  const good = { origin: 'https://data.example.com', tenant: '', tool: 'superset', prefix: '', base: 'http://superset:8088', how: 'user' };
  const others = ['superset:8088', 'ftp://superset', 'http://superset?a', 'http://*', 'http://a@b', ''].map((base) => ({ ...good, base }));
  await fakeBrowser.storage.local.set({ settings: { version: 1, server: null, bases: [...others, good] } });
  expect((await readSettings()).bases).toEqual([good]);
});
