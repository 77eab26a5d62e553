import type { Page } from 'playwright';
import { startHostPages } from '../host-page.ts';
import { until } from '../until.ts';
import { expect, label, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';

/**
 * Number of our scripts' worlds in the page, whether or not they draw anything. Only valid for a tab in which none ever ran: a debugged
 * tab keeps the world, empty, through later pages.
 */
async function worlds(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.filter((origin) => origin.startsWith('chrome-extension://')).length;
}

const marks = (page: Page) => page.locator('placard-label,placard-card').count();

test('nothing runs on a site that has permission but is not switched on', async () => {
  const other = await startHostPages();
  await scene.invite(other.url);
  scene.catalog.requests.clear();
  const granted = await (await scene.chromium.worker()).evaluate(
    (origin) => chrome.permissions.contains({ origins: [`${origin}/*`] }),
    scene.host.url,
  );
  expect(granted).toBe(true);
  const uninvited = await scene.visit(SALES);
  expect(scene.catalog.requests).toHaveLength(0);

  // The control: the same kind of page, on another port of the same host, which was switched on.
  const invited = await scene.visit(`${other.url}${SALES}`);
  await expect(label(invited)).toBeVisible();
  expect(await worlds(invited)).toBe(1);
  expect(scene.asked().searches).toBeGreaterThan(0);

  expect(await marks(uninvited)).toBe(0);
  expect(await worlds(uninvited)).toBe(0);
  await other.close();
});

test('switching a site on adds the label to its open pages', async () => {
  const page = await scene.visit(SALES);
  await scene.invite();
  await expect(label(page)).toContainText('Ada Lovelace');
});

test('the catalog’s own pages never get a label, even if they are switched on', async () => {
  await scene.invite(new URL(scene.catalog.url).origin);
  await scene.invite();
  const own = await scene.visit(`${scene.catalog.url}superset/dashboard/sales/`);
  await expect(label(await scene.visit(SALES))).toBeVisible();
  expect(await marks(own)).toBe(0);
  expect(await worlds(own)).toBe(0);
  const popup = await scene.chromium.openPopup(own);
  await expect(popup.locator('[data-outcome][data-done="true"]')).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
});

test('"Never on this site" in the label’s menu removes the label from this site only', async () => {
  const other = await startHostPages();
  await scene.invite();
  await scene.invite(other.url);
  const page = await scene.visit(SALES);
  const elsewhere = await scene.visit(`${other.url}${SALES}`);
  await page.bringToFront();
  await label(page).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Never on this site' }).click();
  await expect(label(page)).toHaveCount(0);
  await until('the site to be forgotten', async () => (await scene.registered()).join() === `${other.url}/*`);
  await elsewhere.reload();
  await expect(label(elsewhere)).toBeVisible();
  expect(await worlds(await scene.visit(SALES))).toBe(0);
  await other.close();
});

test('the popup’s switch adds the label and its registration, and removes both again', async () => {
  const page = await scene.visit(SALES);
  const first = await scene.chromium.openPopup(page);
  await first.getByRole('switch', { name: `Always show on ${new URL(scene.host.url).host}` }).click();
  await expect(first.getByRole('switch', { checked: true })).toBeVisible();
  await first.close();
  await expect(label(page)).toContainText('Ada Lovelace');

  const second = await scene.chromium.openPopup(page);
  await second.getByRole('switch', { checked: true }).click();
  await expect(second.getByRole('switch', { checked: false })).toBeVisible();
  await second.close();
  await page.bringToFront();
  await expect(label(page)).toHaveCount(0);
  await until('the site to be forgotten', async () => (await scene.registered()).length === 0);
  await page.reload();
  expect(await marks(page)).toBe(0);
  expect(await worlds(await scene.visit(SALES))).toBe(0);
});

test('the label is removed even if the popup closes with the click on its switch', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  await expect(label(page)).toContainText('Ada Lovelace');
  const popup = await scene.chromium.openPopup(page);
  const button = popup.getByRole('switch', { checked: true });
  // Runs after the switch's own listener, in the same task.
  await button.evaluate((element) => element.addEventListener('click', () => close()));
  const gone = popup.waitForEvent('close');
  await button.click({ noWaitAfter: true }).catch(() => undefined);
  await gone;
  await expect(label(page)).toHaveCount(0);
  await until('the site to be forgotten', async () => (await scene.registered()).length === 0);
});

test('a dragged label keeps its position after a reload', async () => {
  await scene.invite();
  const page = await scene.visit(SALES);
  const left = async (): Promise<number> => (await label(page).boundingBox())?.x ?? Number.NaN;
  await expect(label(page)).toContainText('Ada Lovelace');
  expect(await left()).toBeGreaterThan(640);
  await label(page).hover();
  // The card's script contains the code for dragging.
  await until('the card’s script', async () => {
    const box = await label(page).boundingBox();
    if (!box) return false;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(200, 780, { steps: 4 });
    await page.mouse.up();
    return (await left()) < 200;
  });
  await expect(page.locator('placard-card')).toHaveCount(0);
  await until('the corner to be saved', async () => (await scene.readSettings()).sites[0]?.corner === 'bottom-start');
  await page.reload();
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect.poll(left).toBeLessThan(200);

  await label(page).focus();
  await page.keyboard.press('m');
  await until('the next corner', async () => (await scene.readSettings()).sites[0]?.corner !== 'bottom-start');
});
