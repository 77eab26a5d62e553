import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { ANSWERED_WITHIN_MS, forgetAsked, noteAsked, siteAsked } from './pending-site.ts';

const site = { origin: 'https://bi.example.com', tool: 'superset' };
const now = Date.UTC(2027, 0, 10, 9);
const kept = () => fakeBrowser.storage.session.get(null);

beforeEach(() => fakeBrowser.reset());

test('a requested site is known for as long as the prompt may be open', async () => {
  await noteAsked(site, now);
  expect(await siteAsked(now)).toEqual(site);
  expect(await siteAsked(now + ANSWERED_WITHIN_MS)).toEqual(site);
});

test('a requested site is forgotten after that time', async () => {
  await noteAsked(site, now);
  expect(await siteAsked(now + ANSWERED_WITHIN_MS + 1)).toBeNull();
  expect(await kept()).toEqual({});
  expect(await siteAsked(now)).toBeNull();
});

test('a site that is requested again gets the full time again', async () => {
  await noteAsked({ ...site, tool: 'metabase' }, now);
  await noteAsked(site, now + ANSWERED_WITHIN_MS);
  expect(await siteAsked(now + 2 * ANSWERED_WITHIN_MS)).toEqual(site);
});

test('a site is forgotten once the prompt is answered', async () => {
  await noteAsked(site, now);
  await forgetAsked();
  expect(await siteAsked(now)).toBeNull();
});

test('a note of an earlier release, without a time, is dropped', async () => {
  await fakeBrowser.storage.session.set({ 'site-asked': site });
  expect(await siteAsked(now)).toBeNull();
  expect(await kept()).toEqual({});
});
