import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { answering } from '../catalog/server.fake.ts';
import { type Answer, LOOK_UP_PORT } from '../messages.ts';
import { DEFAULTS, type Rule, type Settings } from '../settings/schema.ts';
import { changeSettings } from '../settings/store.ts';
import { onConnect } from './ports/ports.ts';
import { forgetTurns } from './turns.ts';

const ORIGIN = 'https://wiki.example.com';
const RULE: Rule = {
  ...{ id: 'own', name: 'Shop', host: ORIGIN, path: '/own/:table' },
  ...{ kind: 'table', names: 'shop.{table}', service: 'shop' },
};
const NO_HITS = { hits: { hits: [], total: { value: 0, relation: 'eq' } } };

const badges: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  badges.splice(0);
  vi.stubGlobal('navigator', { onLine: true, locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://placard/${path}`);
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({}) } });
  Object.assign(fakeBrowser, { action: { setBadgeText: async (badge: unknown) => badges.push(badge), setTitle: async () => undefined } });
});
afterEach(() => {
  forgetTurns(1);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Connects a server that knows no asset, and switches the label on for the site. */
async function connected(more: Partial<Settings> = {}) {
  const { connection, asked } = await answering(() => [200, NO_HITS]);
  await fakeBrowser.storage.session.set({ token: { server: connection.server, token: 'x' } });
  const user = { name: 'ada', displayName: 'Ada', isBot: false };
  const server = {
    url: connection.server,
    version: connection.version,
    user,
    tokenEndsAt: null,
    keep: 'session',
    behindSignIn: false,
  } as const;
  await changeSettings(() => ({ ...DEFAULTS, server, rules: [RULE], sites: [{ origin: ORIGIN, tool: 'rule:own' }], ...more }));
  return asked;
}

/** All answers to a request of the label in a tab's page. */
function label(stands: unknown, path = '/own/orders'): Promise<readonly Answer[]> {
  return new Promise((resolve) => {
    const heard: Answer[] = [];
    const listeners: ((asked: unknown) => void)[] = [];
    const tab = { id: 1, url: `${ORIGIN}${path}`, title: '', incognito: false, active: true };
    const port = {
      name: LOOK_UP_PORT,
      sender: { id: fakeBrowser.runtime.id, frameId: 0, url: tab.url, tab },
      onMessage: { addListener: (listener: (asked: unknown) => void) => listeners.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: (answer: Answer) => {
        heard.push(structuredClone(answer));
        if (answer.done) resolve(heard);
      },
      disconnect: () => undefined,
    };
    onConnect(port as unknown as Runtime.Port); // what is used of one
    for (const listener of listeners) listener({ of: 'this-page', stands });
  });
}

/** What the label must send when it asks again. */
async function told() {
  const last = (await label(null)).at(-1);
  if (last?.say !== 'outcome' || !last.stands) throw new Error('The answer does not stand');
  return last.stands;
}

test('the last answer to a label has its drawing, what it shows and the chosen sections, but not the page key', async () => {
  const asked = await connected({ sections: ['owners'] });
  const heard = await label(null);
  expect(heard.map(({ say, done }) => [say, done])).toEqual([
    ['looking', false],
    ['looking', false],
    ['outcome', true],
  ]);
  expect(heard.at(-1)).toMatchObject({
    ...{ outcome: { state: 'not-in-catalog', name: 'orders' }, key: '', sections: ['owners'] },
    ...{ label: { tone: expect.any(String) }, stands: { digest: expect.any(String), saidAt: expect.any(Number) } },
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(badges).toEqual([{ tabId: 1, text: '' }]);
});

test('a label that already shows the page is told that nothing changed, without asking the server', async () => {
  const asked = await connected();
  const stands = await told();
  const before = asked.length;
  expect(await label(stands)).toEqual([{ say: 'unchanged', done: true }]);
  expect(asked).toHaveLength(before);
});

test('a label that shows another page, or the result of old settings, gets the full answer', async () => {
  await connected();
  const stands = await told();
  expect((await label(stands, '/own/customers')).at(-1)).toMatchObject({ outcome: { name: 'customers' }, done: true });
  await changeSettings((settings) => ({ ...settings, refused: [{ key: 'a page', asset: 'one' }] }));
  expect((await label(stands)).at(-1)).toMatchObject({ say: 'outcome', outcome: { name: 'orders' } });
});

test('an answer older than fifteen minutes, or one that the label made up, is answered in full', async () => {
  await connected();
  const { digest, saidAt } = await told();
  const claims = [{ digest, saidAt: saidAt - 15 * 60_000 }, { digest, saidAt: 'now' }, { digest }, `${digest}@${saidAt}`, undefined];
  for (const claim of claims) expect((await label(claim)).at(-1), JSON.stringify(claim)).toMatchObject({ say: 'outcome' });
  expect(await label({ digest, saidAt })).toEqual([{ say: 'unchanged', done: true }]);
});

test('the label on a site that is not switched on is told to stay away', async () => {
  await connected({ sites: [] });
  expect(await label(null)).toEqual([{ say: 'stay-away', done: true }]);
});
