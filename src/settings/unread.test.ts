import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { DEFAULTS, type Settings } from './schema.ts';
import { changeSettings, readStored } from './store.ts';

const server = {
  ...{ url: 'https://catalog.example.com/', version: '1.6.2', user: { name: 'ada', displayName: 'Ada', isBot: false } },
  ...{ tokenEndsAt: 1_900_000_000_000, keep: 'computer', behindSignIn: false },
};
const site = (host: string) => ({ origin: `https://${host}.example.com`, tool: 'superset', corner: 'bottom-start' });
const service = (name: string) => ({ origin: 'https://a.example.com', tenant: '', tool: 'superset', service: name, how: 'user' });
const base = (inside: string) => ({
  ...{ origin: 'https://a.example.com', tenant: '', tool: 'superset', prefix: '', base: `http://${inside}:8088`, how: 'user' },
});
const rule = (id: string) => ({ id, name: id, host: 'a.example.com', path: '/:table', kind: 'table', names: '{table}' });
const whole = {
  version: 1,
  server,
  sites: [site('a'), site('b')],
  services: [service('one'), service('two')],
  bases: [base('one'), base('two')],
  refused: [
    { key: 'page', asset: 'one' },
    { key: 'page', asset: 'two' },
  ],
  rules: [rule('one'), rule('two')],
  choices: [
    { origin: 'https://a.example.com', hidden: true },
    { origin: 'https://b.example.com', hidden: false },
  ],
  sections: ['people', 'lineage'],
};
const LISTS = ['sites', 'services', 'bases', 'refused', 'rules', 'choices', 'sections'] as const;

beforeEach(() => {
  fakeBrowser.reset();
  // Node has no Web Locks.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

async function read(stored: unknown): Promise<Settings> {
  await fakeBrowser.storage.local.set({ settings: stored });
  return readStored();
}
const onDisk = async () => (await fakeBrowser.storage.local.get('settings')).settings;

test('valid settings are read unchanged', async () => {
  expect(await read(whole)).toEqual(whole);
});

describe('data that this version does not understand', () => {
  const unknowns = fc.oneof(
    fc.constantFrom(null, true, -1, 1e21, '', 'of-a-newer-version', 'https://*.example.com', 'javascript:0', [], {}, { version: 2 }),
    fc.jsonValue(),
  );

  test('an unknown list element loses only itself, not the connection', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), fc.nat(1), unknowns, async (list, at, unknown) => {
        const settings = await read({ ...whole, [list]: whole[list].toSpliced(at, 1, unknown as never) }); // whatever may stand in its place
        expect(settings.server).toEqual(server);
        expect(settings[list]).toContainEqual(whole[list][1 - at]);
        for (const other of LISTS) if (other !== list) expect(settings[other]).toEqual(whole[other]);
      }),
    );
  });

  test('an unknown field value in a list element does not affect other elements', async () => {
    const fields = (['sites', 'services', 'refused', 'rules', 'choices'] as const).flatMap((list) =>
      Object.keys(whole[list][0] ?? {}).map((field) => ({ list, field })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), unknowns, async ({ list, field }, unknown) => {
        const [first, second] = whole[list];
        const settings = await read({ ...whole, [list]: [{ ...first, [field]: unknown }, second] });
        expect(settings.server).toEqual(server);
        expect(settings[list]).toContainEqual(second);
        for (const { origin } of [...settings.sites, ...settings.services, ...settings.choices])
          expect(new URL(origin).origin).toBe(origin);
      }),
    );
  });

  test('an unknown value instead of a list loses only that list', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), unknowns, async (list, unknown) => {
        const settings = await read({ ...whole, [list]: unknown });
        expect(settings.server).toEqual(server);
        for (const other of LISTS) if (other !== list) expect(settings[other]).toEqual(whole[other]);
      }),
    );
  });

  test('unknown server fields other than the address keep the connection', async () => {
    const fields = ['version', 'user', 'tokenEndsAt', 'keep', 'behindSignIn', 'added'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), unknowns, async (field, unknown) => {
        const settings = await read({ ...whole, server: { ...server, [field]: unknown } });
        expect(settings.server).toMatchObject({ url: server.url });
        expect(typeof settings.server?.user.name).toBe('string');
        expect(settings.sites).toEqual(whole.sites);
      }),
    );
  });

  test.each(['', 'catalog', 'javascript:0', 'file:///etc/', 7, null])(
    'an invalid server address (%j) loses only the connection',
    async (url) => {
      const settings = await read({ ...whole, server: { ...server, url } });
      expect(settings.server).toBeNull();
      expect(settings.sites).toEqual(whole.sites);
    },
  );

  test('unknown data are stored again with every change, for the newer Placard that wrote them', async () => {
    const newer = { ...site('c'), tool: 7 };
    const stored = {
      ...{ ...whole, version: 9, added: { by: 'a newer one' } },
      sites: [newer, { ...site('a'), corner: 'centre', added: 1 }],
      rules: { of: 'another form' },
      server: { ...server, keep: 'vault' },
    };
    await read(stored);
    await changeSettings((settings) => ({ ...settings, refused: [] }));
    expect(await onDisk()).toEqual({ ...stored, refused: [] });
    // A changed list keeps it after the understood elements; an emptied list is empty.
    await changeSettings((settings) => ({
      ...settings,
      sites: [...settings.sites, { origin: 'https://d.example.com', tool: 'superset' }],
    }));
    expect(await onDisk()).toMatchObject({ sites: [{ added: 1 }, { origin: 'https://d.example.com' }, newer] });
    await changeSettings((settings) => ({ ...settings, sites: [] }));
    expect(await onDisk()).toMatchObject({ sites: [], added: { by: 'a newer one' } });
  });
});

test('a stored value that is not settings at all is put aside', async () => {
  for (const none of [7, 'text', null, []]) expect(await read(none)).toEqual(DEFAULTS);
  expect(await fakeBrowser.storage.local.get('settings-aside')).toMatchObject({ 'settings-aside': { why: 'unreadable', stored: [] } });
});
