import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { answering } from '../catalog/server.fake.ts';
import { DEFAULTS } from '../settings/schema.ts';
import { answersAbout } from './look-up-stream.ts';

beforeEach(() => {
  fakeBrowser.reset();
  // The time for which the server asks never comes.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

test('a look-up that waits for the server does not block others from being told to wait', async () => {
  const { connection, asked } = await answering(() => [429, {}]);
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
  const left = new AbortController();
  const by = { signal: left.signal, isPersons: () => true };
  const waiting: Promise<unknown>[] = [];
  // More look-ups than there are slots.
  for (let at = 0; at < 6; at++) {
    const answers = answersAbout({ of: 'asset', kind: 'table', id: `t${at}` }, true, { ...DEFAULTS, server }, by);
    expect((await answers.next()).value).toMatchObject({ say: 'looking' });
    expect((await answers.next()).value).toMatchObject({ outcome: { state: 'unreachable', cause: 'asks-to-wait' }, done: false });
    waiting.push(answers.next());
  }
  expect(asked).toHaveLength(1);
  left.abort();
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ value: undefined, done: true })));
});
