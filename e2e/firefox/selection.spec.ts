import { expect, test } from './fixture.ts';
import { ended } from './person.ts';

test.beforeEach(async ({ connected, host }) => {
  host.body = `<p id="one">select * from <b>analytics.public.orders</b></p><p id="many">orders</p><p id="none">no_such_table</p>`;
  await connected();
});

test('a selected name is looked up from the menu, into the sidebar', async ({ firefox, visit }) => {
  const page = await visit('/notes');
  expect(await page.contextMenu('#one b')).toEqual(['Look up “analytics.public.orders” in OpenMetadata']);
  await firefox.chooseMenuItem('Look up “analytics.public.orders” in OpenMetadata');
  await expect.poll(() => firefox.isOpen('sidebar')).toBe(true);
  await expect.poll(() => firefox.sidebar.text('.surface')).toContain('Finance');
});

test('several hits are a list with kind, service and owner', async ({ firefox, visit }) => {
  const page = await visit('/notes');
  const [item = ''] = await page.contextMenu('#many');
  await firefox.chooseMenuItem(item);
  await expect.poll(() => firefox.sidebar.text('.surface')).toContain('result');
  console.log(await firefox.sidebar.text('.surface'));
});

test('the keys do the same, and the next selection takes its place', async ({ firefox, visit }) => {
  const page = await visit('/notes');
  const [item = ''] = await page.contextMenu('#none');
  await firefox.chooseMenuItem(item);
  await expect.poll(() => ended(firefox.sidebar, 'not-in-catalog')).toContain('no_such_table');
  await page.script(() => getSelection()?.selectAllChildren(document.querySelector('#one b') ?? document.body));
  await firefox.command('look-up-selection');
  await expect.poll(() => firefox.sidebar.text('.surface')).toContain('Finance');
});
