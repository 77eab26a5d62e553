import { expect, type Page } from 'playwright/test';
import { label, switchOn } from '../chromium/user-actions.ts';
import { clickAroundLabel } from './around-label.ts';
import { startTool } from './real-tool.ts';
import { type Beside, INSTALL, settle, test } from './with-real-tool.ts';

let datasette: Awaited<ReturnType<typeof startTool<'datasette'>>>;
test.beforeAll(async () => {
  test.setTimeout(INSTALL);
  datasette = await startTool('datasette');
});
test.afterAll(() => datasette.stop());

async function openOrders(beside: Beside): Promise<void> {
  await beside.page.goto(datasette.pages.orders);
  await settle(beside, 'sqlite_shop');
  await switchOn(beside.chromium, beside.page);
}

/** Adds a button at the lower corner, where the label is. */
const plant = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Planted';
    button.style.cssText = 'position:fixed;right:0;bottom:0;width:400px;height:60px';
    button.addEventListener('click', () => button.setAttribute('aria-pressed', 'true'));
    document.body.append(button);
  });

const planted = (page: Page) => page.getByRole('button', { name: 'Planted' });

test('the label moves away from a control that appears under it before the mouse reaches it', async ({ beside }) => {
  const open = await beside({});
  const { page } = open;
  await openOrders(open);
  const before = await label(page).boundingBox();
  await plant(page);
  const { near, covered } = await clickAroundLabel(page);
  expect(near.join()).not.toBe('');
  expect(covered).toEqual([]);
  expect(await label(page).boundingBox()).not.toEqual(before);
  await planted(page).click();
  await expect(planted(page)).toHaveAttribute('aria-pressed', 'true');
});

test('the control: a label that does not move away is detected', async ({ beside }) => {
  const open = await beside({});
  const { page } = open;
  await openOrders(open);
  await plant(page);
  // A page's own style sheets cannot do this; only the test build gives access to the label's shadow root.
  await page.locator('placard-label').evaluate(({ shadowRoot }) => {
    const held = new CSSStyleSheet();
    held.replaceSync(':host { inset: auto 16px 0 auto !important }');
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, held];
  });
  const { covered, tooNear } = await clickAroundLabel(page);
  expect(covered.join()).toMatch(/<button.*: <placard-label/);
  expect(tooNear.join()).toContain('<button');
});
