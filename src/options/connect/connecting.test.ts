import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../../e2e/fake-browser.ts';
import { connect } from './connecting.ts';

const found = { server: 'http://catalog.example.com/', host: 'catalog.example.com', version: '1.6.2', behindSignIn: false };
const sent = vi.fn<typeof fetch>();
const noneYet: ReadonlySet<never> = new Set();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', sent.mockReset().mockRejectedValue(new TypeError('no network')));
});
afterEach(() => vi.unstubAllGlobals());

// Has the form of a token, but belongs to nobody.
const token = `${btoa('{"alg":"RS256"}')}.${btoa('{"iss":"open-metadata.org","sub":"ada","tokenType":"PERSONAL_ACCESS"}')}.c2ln`.replaceAll(
  '=',
  '',
);

test.each<[string, Record<string, unknown>, object]>([
  ['another server', { serverUrl: 'https://set.example.com' }, { fault: 'server-set', said: 'https://set.example.com/' }],
  ['a server without encryption', { allowHttp: false }, { fault: 'http-forbidden' }],
])('a policy that arrives late keeps the token from %s', async (_what, policy, fault) => {
  await fakeBrowser.storage.managed.set(policy);
  expect(await connect(found, token, noneYet, 'computer')).toMatchObject(fault);
  expect(sent).not.toHaveBeenCalled();
});

test('the server is asked if there is no policy', async () => {
  await connect(found, token, noneYet, 'computer');
  expect(sent).toHaveBeenCalled();
});
