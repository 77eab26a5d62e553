import { beforeEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from '../../../e2e/fake-browser.ts';
import { forgetAllTraces, keepTrace } from './kept-traces.ts';
import { onTraceAsk } from './trace-asks.ts';

beforeEach(() => {
  forgetAllTraces();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension://placard/${path}`);
});

const PAGE: Partial<Runtime.MessageSender> = { url: 'extension://placard/src/panel/index.html' };
const IN_PAGE = { url: 'https://bi.example.com/board', frameId: 0, tab: { id: 1, url: 'https://bi.example.com/board', incognito: false } };

const asked = (message: unknown, from: object = PAGE) =>
  onTraceAsk(message, { id: fakeBrowser.runtime.id, ...from } as Runtime.MessageSender);

const kept = async (id: string, isPrivate = false) => (await asked({ ask: 'trace', id, isPrivate }))?.trace ?? null;

const begun = (isPrivate = false): string => keepTrace(null, isPrivate).noted().id;

test('a look-up is told to a page of the extension', async () => {
  const trace = keepTrace(null, false);
  trace.sent({ method: 'GET', path: 'system/version', status: 200, ms: 3, bytes: 40 });
  expect((await kept(trace.noted().id))?.requests).toMatchObject([{ path: 'system/version', status: 200 }]);
});

test.each(['trace', 'forget-traces', 'ingestion'])('a content script gets no answer to %s', (ask) => {
  const message = { ask, id: begun(), isPrivate: false, services: [] };
  expect(asked(message, IN_PAGE)).toBeUndefined();
  expect(asked(message)).toBeInstanceOf(Promise);
});

test('a look-up of a private window is told to private windows alone, and any other to the others', async () => {
  const [open, hidden] = [begun(), begun(true)];
  expect([await kept(open), await kept(hidden, true)]).not.toContain(null);
  expect([await kept(open, true), await kept(hidden)]).toEqual([null, null]);
});

test('clearing forgets the look-ups of private windows, or all others', async () => {
  const [open, hidden] = [begun(), begun(true)];
  await asked({ ask: 'forget-traces', isPrivate: false });
  expect(await kept(open)).toBeNull();
  expect(await kept(hidden, true)).not.toBeNull();
});

test('the last 20 look-ups are kept', async () => {
  const ids = Array.from({ length: 21 }, () => begun());
  const told = await Promise.all(ids.map((id) => kept(id)));
  expect(told.map((trace) => trace !== null)).toEqual([false, ...Array.from({ length: 20 }, () => true)]);
});
