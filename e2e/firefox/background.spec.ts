import { until } from '../until.ts';
import { expect, test } from './fixture.ts';
import { ended, label, storedIn, switchOn } from './user-actions.ts';

/** Excludes the verdict's searches for an asset's sources, which may happen at any time. */
const isSearchFor = (what: string) => (path: string) => path.includes('/search/query') && decodeURIComponent(path).includes(what);

test('a look-up survives a stop of the background script', async ({ firefox, connected, visit, catalog }) => {
  const options = await connected();
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(firefox, page);
  // Without a learned service so many assets are named 2 that the search is repeated by address only.
  await until('the service to be learned', async () => (await storedIn(options)).services.length === 1);
  const searches = (what: string) => catalog.requests.filter(({ path, search }) => isSearchFor(what)(path + search)).length;

  const address = '/superset/dashboard/2/"';
  catalog.faults.add({ match: isSearchFor(address), answer: { kind: 'hang' }, times: 1 });
  await page.script(() => history.pushState(null, '', '/superset/dashboard/2/'));
  await until('the search to be sent', async () => searches(address) === 1);
  await firefox.stopBackground();
  await expect.poll(() => label(page)).toContain('Finance');
  expect(searches(address)).toBe(2);

  await page.script(() => history.pushState(null, '', '/notes'));
  await expect.poll(() => page.text('placard-label')).not.toBeNull();
  await page.open(`${new URL(await page.url()).origin}/superset/dashboard/12/`);
  catalog.faults.add({ match: isSearchFor('"orders"'), answer: { kind: 'hang' }, times: 1 });
  const popup = await firefox.openPopup();
  await popup.type('input', 'orders');
  await until('the search to be sent', async () => searches('"orders"') === 1);
  await firefox.stopBackground();
  await expect.poll(() => ended(popup, 'candidates')).toMatch(/\d+ results/);
});

test('a stopped background script wakes up for the next request', async ({ firefox, connected, visit }) => {
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
  await popup.inspect("document.querySelector('[role=switch]').click(); close();");
  await until('the popup to close', async () => !(await firefox.isOpen('popup')));
  await expect.poll(() => other.text('placard-label')).toBeNull();
});
