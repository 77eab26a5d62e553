import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { ANSWERED_WITHIN_MS, forgetAsked, noteAsked, siteAsked } from './pending-site.ts';

const site = { origin: 'https://bi.example.com', tool: 'superset' };
const now = Date.UTC(2027, 0, 10, 9);
const kept = () => fakeBrowser.storage.session.get(null);

beforeEach(() => fakeBrowser.reset());

test('a site that was asked for is known as long as the question may stand', async () => {
  await noteAsked(site, now);
  expect(await siteAsked(now)).toEqual(site);
  expect(await siteAsked(now + ANSWERED_WITHIN_MS)).toEqual(site);
});

test('after that it is none, and stays none', async () => {
  await noteAsked(site, now);
  expect(await siteAsked(now + ANSWERED_WITHIN_MS + 1)).toBeNull();
  expect(await kept()).toEqual({});
  expect(await siteAsked(now)).toBeNull();
});

test('one that is asked for again has its full time again', async () => {
  await noteAsked({ ...site, tool: 'metabase' }, now);
  await noteAsked(site, now + ANSWERED_WITHIN_MS);
  expect(await siteAsked(now + 2 * ANSWERED_WITHIN_MS)).toEqual(site);
});

test('one that was answered is gone', async () => {
  await noteAsked(site, now);
  await forgetAsked();
  expect(await siteAsked(now)).toBeNull();
});

test('what an earlier release noted, without a time, is dropped', async () => {
  await fakeBrowser.storage.session.set({ 'site-asked': site });
  expect(await siteAsked(now)).toBeNull();
  expect(await kept()).toEqual({});
});
