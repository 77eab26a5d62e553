import { until } from '../until.ts';
import { expect, test } from './fixture.ts';
import { ended, label, switchOn } from './person.ts';

const SEARCH = /search\/query/;

test('a look-up outlives the background that began it', async ({ firefox, connected, visit, catalog }) => {
  await connected();
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(firefox, page);
  const searches = () => catalog.requests.filter(({ path }) => SEARCH.test(path)).length;

  catalog.requests.clear();
  catalog.faults.add({ match: SEARCH, answer: { kind: 'hang' }, times: 1 });
  await page.script(() => history.pushState(null, '', '/superset/dashboard/2/'));
  await until('the search to be asked', async () => searches() === 1);
  await firefox.stopBackground();
  await expect.poll(() => label(page)).toContain('Finance');
  expect(searches()).toBe(2);

  await page.script(() => history.pushState(null, '', '/notes'));
  await expect.poll(() => page.text('placard-label')).not.toBeNull();
  await page.open(`${new URL(await page.url()).origin}/superset/dashboard/12/`);
  catalog.faults.add({ match: SEARCH, answer: { kind: 'hang' }, times: 1 });
  catalog.requests.clear();
  const popup = await firefox.openPopup();
  await popup.type('input', 'orders');
  await until('the search to be asked', async () => searches() === 1);
  await firefox.stopBackground();
  await expect.poll(() => ended(popup, 'candidates')).toMatch(/\d+ results/);
});

test('a background that sleeps wakes for the next question', async ({ firefox, connected, visit }) => {
  await connected();
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(firefox, page);

  await firefox.stopBackground();
  await page.script(() => history.pushState(null, '', '/superset/dashboard/2/'));
  await expect.poll(() => label(page)).toContain('Finance');

  await firefox.stopBackground();
  const other = await visit('/superset/dashboard/12/');
  await expect.poll(() => label(other)).toContain('Deprecated');

  await firefox.stopBackground();
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'matched')).toContain('Warehouse pulse');
  await popup.click('[role="switch"]');
  await firefox.closePopup();
  await expect.poll(() => other.text('placard-label')).toBeNull();
});
