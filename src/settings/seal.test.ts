import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { settingsAside } from './aside.ts';
import { DEFAULTS, type Rule, type ServerSettings, type Settings } from './schema.ts';
import { changeSettings, readStored, sealOnce } from './store.ts';

// Node has no IndexedDB; this stands in for the extension's database.
const database = vi.hoisted(() => new Map<string, unknown>());
vi.mock('idb-keyval', () => ({
  createStore: () => async () => undefined,
  get: async (key: string) => database.get(key),
  set: async (key: string, value: unknown) => void database.set(key, value),
  del: async (key: string) => void database.delete(key),
}));

const local = fakeBrowser.storage.local;
const server: ServerSettings = {
  ...{ url: 'https://catalog.example.com/', version: '1.6.2', user: { name: 'ada', displayName: 'Ada', isBot: false } },
  ...{ tokenEndsAt: null, keep: 'computer', behindSignIn: false },
};
const rule: Rule = { id: 'wiki', name: 'Wiki', host: 'wiki.example.com', path: '/:table', kind: 'table', names: '{table}' };
const own: Settings = {
  ...DEFAULTS,
  server,
  sites: [{ origin: 'https://bi.example.com', tool: 'superset' }],
  services: [{ origin: 'https://bi.example.com', tenant: '', tool: 'superset', service: 'shop', how: 'user' }],
  refused: [{ key: 'page', asset: 'one' }],
  rules: [rule],
};

beforeEach(() => {
  fakeBrowser.reset();
  database.clear();
  // Node has no Web Locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (settings: Settings): Promise<Settings> => changeSettings(() => settings);

describe('settings changed by something else are put aside and not used', () => {
  test.each<[string, Partial<Settings>]>([
    ['another server', { server: { ...server, url: 'https://other.example.com/' } }],
    ['another version of the server', { server: { ...server, version: '1.3.0' } }],
    ['a confirmed service', { services: [{ origin: 'https://bi.example.com', tenant: '', tool: 'superset', service: 'x', how: 'user' }] }],
    ['a rule', { rules: [{ ...rule, names: 'other.{table}' }] }],
    ['a site', { sites: [{ origin: 'https://bi.example.com', tool: 'metabase' }] }],
    ['one refused match less', { refused: [] }],
    ['an unknown key', { added: true }],
  ])('settings with %s are put aside', async (_what, changed) => {
    await keep(own);
    expect(await readStored()).toEqual(own);
    await local.set({ settings: { ...own, ...changed } });
    expect(await readStored()).toEqual(DEFAULTS);
    expect(await settingsAside()).toMatchObject({ why: 'foreign', stored: { ...own, ...changed } });
    // Placard continues like a new installation.
    await keep({ ...DEFAULTS, sections: ['people'] });
    expect((await readStored()).sections).toEqual(['people']);
  });

  test('settings without their seal are put aside', async () => {
    await keep(own);
    await local.remove('settings-seal');
    expect(await readStored()).toEqual(DEFAULTS);
    expect(await settingsAside()).toMatchObject({ why: 'foreign' });
  });

  test('earlier settings put back with their seal are put aside', async () => {
    await keep(own);
    const earlier = await local.get(null);
    await keep({ ...own, services: [] });
    await local.set(earlier);
    expect(await readStored()).toEqual(DEFAULTS);
    expect(await settingsAside()).toMatchObject({ why: 'foreign' });
  });

  test('changed settings are put aside before the next change', async () => {
    await keep(own);
    await local.set({ settings: { ...own, services: [] } });
    await changeSettings((settings) => ({ ...settings, sections: ['people'] }));
    expect(await readStored()).toEqual({ ...DEFAULTS, sections: ['people'] });
  });

  test('settings are put aside if the browser emptied the database of keys', async () => {
    await keep(own);
    database.clear();
    expect(await readStored()).toEqual(DEFAULTS);
    expect(await settingsAside()).toMatchObject({ why: 'foreign' });
  });
});

test('settings of a version that did not seal them are sealed only at the first start', async () => {
  await local.set({ settings: own });
  await sealOnce();
  expect(await readStored()).toEqual(own);
  await local.clear();
  await local.set({ settings: { ...own, services: [] } });
  await sealOnce();
  expect(await readStored()).toEqual(DEFAULTS);
});

test('after the first start of a new installation, settings without a seal are rejected', async () => {
  await sealOnce();
  expect(await readStored()).toEqual(DEFAULTS);
  expect(await settingsAside()).toBeNull();
  await local.set({ settings: own });
  expect(await readStored()).toEqual(DEFAULTS);
  expect(await settingsAside()).toMatchObject({ why: 'foreign' });
});

test('deleted settings count as a new installation, without a warning', async () => {
  await keep(own);
  await local.clear();
  expect(await readStored()).toEqual(DEFAULTS);
  expect(await settingsAside()).toBeNull();
});

test('the seal is valid in whatever form the browser returns the settings', async () => {
  const odd: Settings = { ...own, refused: [{ key: 'half \ud83d of a character', asset: 'é' }], added: undefined };
  await keep(odd);
  const { settings, ...rest } = await local.get(null);
  // Like Chromium: sorted keys, nothing undefined.
  const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(settings))).reverse());
  await local.set({ ...rest, settings: turned });
  expect((await readStored()).refused).toEqual([{ key: 'half � of a character', asset: 'é' }]);
});

test('while the database cannot be read, settings are not used and not lost', async () => {
  await keep(own);
  const get = vi.spyOn(database, 'get').mockImplementation(() => {
    throw new Error('no database now');
  });
  expect(await readStored()).toEqual(DEFAULTS);
  await expect(keep(DEFAULTS)).rejects.toThrow('cannot be read');
  get.mockRestore();
  expect(await readStored()).toEqual(own);
});
