import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { askingOf } from './open-connection.ts';

beforeEach(() => fakeBrowser.reset());

const url = 'https://metadata.example.com/catalog/';
const waited = { signal: new AbortController().signal, isPersons: () => true };

const connected = (tokenEndsAt: number) => {
  const user = { name: 'ada.lovelace', displayName: 'Ada', isBot: false };
  return askingOf({ url, version: '1.6.0', user, tokenEndsAt, keep: 'session', behindSignIn: false }, waited);
};

test('an expired token leads to its user’s token page, and a valid one does not', async () => {
  await fakeBrowser.storage.session.set({ token: { server: url, token: 'x' } });
  const ended = Date.now() - 1;
  expect(await connected(ended)).toEqual({
    state: 'token-expired',
    since: ended,
    tokensHref: `${url}users/%22ada.lovelace%22/access-token`,
  });
  expect(await connected(Date.now() + 60_000)).toMatchObject({ server: url });
});
