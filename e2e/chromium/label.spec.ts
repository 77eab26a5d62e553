import type { Page } from 'playwright/test';
import { card, expect, label, test } from './scene.ts';

const DASHBOARD = '/superset/dashboard/sales/';
/** The label's position once it has its full text, which determines its width. */
const at = async (page: Page) => {
  await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
  const box = await label(page).boundingBox();
  if (!box) throw new Error('the label is not drawn');
  return box;
};
const width = (page: Page) => page.evaluate(() => document.documentElement.clientWidth);

test('the label is at the end of the lower edge, and moves aside for a control of the page', async ({ connect, host, visit, switchOn }) => {
  await connect();
  const page = await visit(DASHBOARD);
  await switchOn(page);
  const alone = await at(page);
  expect(alone.x + alone.width).toBeCloseTo((await width(page)) - 16, 0);
  host.body = '<button style="position:fixed;right:0;bottom:0;inline-size:300px;block-size:60px">Ours</button>';
  await page.reload();
  await expect(label(page)).toBeVisible();
  const beside = await at(page);
  expect(beside.x + beside.width).toBeLessThan((await width(page)) - 300);
  await page.getByRole('button', { name: 'Ours' }).click();
});

test('a label that gets longer under the mouse grows away from its edge', async ({ connect, catalog, visit, switchOn }) => {
  await connect();
  catalog.faults.add({ match: /\/lineage\//, answer: { kind: 'delay', ms: 3_000 } });
  const page = await visit(DASHBOARD);
  await switchOn(page);
  await page.reload();
  await label(page).hover();
  const looking = (await label(page).boundingBox())?.width ?? Number.NaN;
  expect(await label(page).getAttribute('aria-label')).not.toContain('Certified Gold');
  const { x, width: wide } = await at(page);
  expect(wide).toBeGreaterThan(looking);
  expect(x + wide).toBeCloseTo((await width(page)) - 16, 0);
});

test('a user’s click opens the card and Escape returns the focus; a synthetic click does nothing', async ({ connect, visit, switchOn }) => {
  await connect();
  const page = await visit(DASHBOARD);
  await switchOn(page);
  await page.evaluate(() => {
    const button = document.querySelector('placard-label')?.shadowRoot?.querySelector('button');
    button?.click();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'm' }));
  });
  const before = await at(page);
  await label(page).click();
  await expect(card(page)).toHaveCount(1);
  await expect(label(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await at(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(label(page)).toBeFocused();
  await page.keyboard.press('m');
  await expect.poll(() => at(page)).not.toEqual(before);
});

test('the dragged position of the label is remembered for the site', async ({ connect, visit, switchOn }) => {
  await connect();
  const page = await visit(DASHBOARD);
  await switchOn(page);
  // The first touch loads the script for dragging.
  await label(page).click();
  await expect(card(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  const { x, y } = await at(page);
  await page.mouse.move(x + 20, y + 10);
  await page.mouse.down();
  await page.mouse.move(60, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await at(page)).x).toBe(16);
  await expect(card(page)).toHaveCount(0);
  await page.reload();
  await expect(label(page)).toBeVisible();
  await expect.poll(async () => (await at(page)).x).toBe(16);
});

test('the page’s style sheets neither hide nor move the label', async ({ connect, host, visit, switchOn }) => {
  await connect();
  const page = await visit(DASHBOARD);
  await switchOn(page);
  const before = await at(page);
  host.body =
    '<style>h1, placard-label { display: none !important; left: 0 !important; opacity: 0 !important; --left: 0 !important }</style>';
  await page.reload();
  await expect(label(page)).toBeVisible();
  await expect(page.getByRole('heading')).toBeHidden();
  expect((await at(page)).x).toBe(before.x);
});

test('a page without a single asset has no label, and the next asset brings it back', async ({ connect, visit, switchOn }) => {
  await connect();
  const page = await visit(DASHBOARD);
  await switchOn(page);
  await page.evaluate(() => history.pushState({}, '', '/dashboard/list/'));
  await expect(label(page)).toHaveCount(0);
  await page.evaluate((path) => history.pushState({}, '', path), DASHBOARD);
  await expect(label(page)).toHaveAccessibleName(/owner Ada Lovelace/);
});
