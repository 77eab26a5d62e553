import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { confirmService, forgetService } from './services.ts';
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
