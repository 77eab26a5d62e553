import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { assetOf } from '../card/asset.fake.tsx';
import { forgetAll } from '../settings/session.ts';
import { noteRecent, recent } from './recent.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});

const ids = async () => (await recent()).map(({ id }) => id);

test('the last eight assets opened from a search are kept, the newest first, each once', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'd']) await noteRecent(assetOf({ id }));
  expect(await ids()).toEqual(['d', 'i', 'h', 'g', 'f', 'e', 'c', 'b']);
});

test('assets opened from a search are forgotten with the remembered answers', async () => {
  await noteRecent(assetOf({ id: 'a' }));
  expect(await ids()).toEqual(['a']);
  await forgetAll();
  expect(await ids()).toEqual([]);
});
