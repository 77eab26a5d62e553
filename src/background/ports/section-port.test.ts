import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from '../../../e2e/fake-browser.ts';
import { answering } from '../../catalog/server.fake.ts';
import { PART_PORT } from '../../messages.ts';
import type { PartAnswer } from '../../model/parts.ts';
import { DEFAULTS } from '../../settings/schema.ts';
import { changeSettings } from '../../settings/store.ts';
import { tell, wasTold } from '../disclosed-assets.ts';
import { onConnect } from './ports.ts';

vi.mock('idb-keyval', () => ({
  createStore: () => async () => undefined,
  get: async () => undefined,
  set: async () => {
    throw new Error('no database');
  },
}));

/** Closes each section that a test opened, since one left open would wait by another test's clock. */
const leaves: (() => void)[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { onLine: true, locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://placard/${path}`);
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({}) } });
});
afterEach(() => {
  for (const leave of leaves.splice(0)) leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Waits for a state, however slow the machine is; `vi.waitFor` would advance the clock. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

const OURS = { url: 'extension://placard/panel.html' };
const TAB = { id: 1, url: 'https://bi.example.com/board', title: '', incognito: false, active: true };
const IN_PAGE = { url: TAB.url, frameId: 0, tab: TAB };

/** Requests a part, for a section of an extension page or of a card in a page, and collects the answers. */
function asking(id: string, from: object = OURS) {
  const heard: PartAnswer[] = [];
  const listeners: ((asked: unknown) => void)[] = [];
  const port = {
    name: PART_PORT,
    sender: { id: fakeBrowser.runtime.id, ...from },
    onMessage: { addListener: (listener: (asked: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (leave: () => void) => leaves.push(leave) },
    postMessage: (answer: PartAnswer) => heard.push(answer),
    disconnect: () => undefined,
  };
  onConnect(port as unknown as Runtime.Port); // what is used of one
  for (const listener of listeners) listener({ part: 'lineage', asset: { kind: 'table', id, fqn: 'a.b.c.d' } });
  return heard;
}

async function connected(answer: Parameters<typeof answering>[0] = () => [429, {}]) {
  const { connection, asked } = await answering(answer);
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
  await changeSettings(() => ({ ...DEFAULTS, server, sites: [{ origin: new URL(TAB.url).origin, tool: 'superset' }] }));
  return asked;
}

test('a section that waits for the server asks it as soon as it may', async () => {
  const asked = await connected();
  const heard = asking('one');
  await until(() => heard.length > 0);
  expect(heard.at(-1)).toMatchObject({ outcome: { cause: 'asks-to-wait' }, done: false });
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  await until(() => asked.length > 1);
  expect(asked).toHaveLength(2);
});

test('a waiting section is told that the server was disconnected, and does not ask it again', async () => {
  const asked = await connected();
  const heard = asking('two');
  await until(() => heard.length > 0);
  expect(heard.at(-1)).toMatchObject({ outcome: { cause: 'asks-to-wait' }, done: false });
  await changeSettings((settings) => ({ ...settings, server: null }));
  await vi.advanceTimersByTimeAsync(1_000);
  await until(() => heard.length > 1);
  expect(heard.at(-1)).toMatchObject({ outcome: { state: 'not-connected' }, done: true });
  expect(asked).toHaveLength(1);
});

test('a section does not ask again once it was answered', async () => {
  const asked = await connected(() => [200, { entity: { id: 'three' }, nodes: [], upstreamEdges: [], downstreamEdges: [] }]);
  const heard = asking('three');
  await until(() => heard.some(({ done }) => done));
  expect(heard.at(-1)).toMatchObject({ say: 'part', done: true });
  const before = asked.length;
  const reads = vi.spyOn(fakeBrowser.storage.local, 'get');
  // Longer than an answer is shared, and enough time for another request.
  await vi.advanceTimersByTimeAsync(60_000);
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toHaveLength(before);
  expect(reads).not.toHaveBeenCalled();
});

test('a card in a page may ask only about assets that a section named', async () => {
  const entity = { id: 'five', type: 'table', fullyQualifiedName: 'a.b.c.five', name: 'five' };
  const edge = { fromEntity: 'five', toEntity: 'four' };
  const lineage = { entity: { id: 'four' }, nodes: [entity], upstreamEdges: [edge], downstreamEdges: [] };
  await connected(({ pathname }) => [
    200,
    pathname.includes('/lineage/') ? lineage : { hits: { hits: [] }, data: [], paging: { total: 0 } },
  ]);
  const page = { from: 'content', tabId: 1, url: new URL(TAB.url), title: '', isPrivate: false } as const;
  const heardBy = async (id: string) => {
    const heard = asking(id, IN_PAGE);
    await until(() => heard.some(({ done }) => done));
    return heard.map(({ say }) => say);
  };
  expect(await heardBy('four')).toEqual(['absent']);
  await tell(page, [{ kind: 'table', id: 'four', fqn: 'a.b.c.four' }]);
  expect(await heardBy('four')).toEqual(['part']);
  expect(await wasTold(page, 'five')).toBe(true);
  expect(await wasTold(page, 'six')).toBe(false);
});
