import type { Page } from 'playwright';
import { changed, vendors } from '../demo-catalog/data/vendors.ts';
import { until } from '../until.ts';
import { expect, label, outcome, sceneForFile, test } from './scene.ts';
import { VENDOR_PAGES } from './vendor-pages/index.ts';
import type { VendorPages } from './vendor-pages/vendor-pages.ts';

const scene = sceneForFile({ also: vendors() });
test.beforeAll(() => {
  // Without decoys: assets that only share a name are offered, so decoys would be, too.
  for (const one of changed()) scene.catalog.entities.put(one);
});

/** The label's text for assets that it does not claim. */
const OFFERED = /\?$|possible match/;
const UNCLAIMED = /\?$|possible match|Not in the catalog/;

/** Switches the tool's site on, and answers all requests to its host with a stand-in. */
async function standIn(origin: string, { tool, what }: VendorPages): Promise<void> {
  const said = `Stand-in page of ${what}`;
  await scene.chromium.context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>${said}</title><h1>${said}</h1></html>` }),
  );
  await scene.invite(origin, tool);
}

/** The page's own script writes the element that the tool reads, some time after the page has loaded. */
const write = (page: Page, { body = '' }: VendorPages): Promise<void> =>
  page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), body);

/** Navigates inside the document, as the vendor's own script does. */
async function move(page: Page, address: string, { loads }: VendorPages): Promise<void> {
  if (loads) await page.goto(address);
  else if (page.url() !== address)
    await page.evaluate((to) => {
      const [from] = location.href.split('#');
      if (to.split('#')[0] === from) location.href = to;
      else history.pushState({}, '', to);
    }, address);
}

/** Expects no label, or one that offers the tables of the page's query. */
const expectNoAsset = (page: Page): Promise<void> =>
  expect(label(page).and(page.locator(':not([title="Placard: Tables of this query"])'))).toBeHidden();

/** Expects the popup to offer exactly these, in this order. */
async function expectListed(page: Page, names: readonly string[]): Promise<void> {
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'candidates').getByRole('listitem')).toContainText([...names]);
  await popup.close();
}

const originsOf = ({ shows, offers = [], none, other }: VendorPages): ReadonlySet<string> =>
  new Set([...shows.map(([address]) => address), ...offers, ...none, ...(other ? [other] : [])].map((address) => new URL(address).origin));

for (const row of VENDOR_PAGES) {
  const { what, tool, shows, offers = [], lists, none, other, confirmed } = row;
  const [first = none[0] ?? ''] = [...shows.map(([address]) => address), ...offers];

  test(`${what}: the label names the asset of each page, and none on pages without one`, async () => {
    for (const origin of originsOf(row)) await standIn(origin, row);
    const page = await scene.visit(first);
    await write(page, row);
    await expect(page.locator('h1')).toHaveText(`Stand-in page of ${what}`);
    if (confirmed) {
      await expect(label(page)).toContainText(OFFERED);
      const { origin } = new URL(first);
      await scene.changeSettings({ services: [{ ...confirmed, origin, tool, how: 'user' }] });
      await page.reload();
    }
    const [away = ''] = none;
    for (const [address, owner] of shows) {
      await move(page, address, row);
      await expect(label(page)).toContainText(owner);
      // Leaving before the entity is loaded proves nothing.
      if (address === first && !confirmed)
        await until('the service to be learned', async () =>
          (await scene.readSettings()).services.some((one) => one.tool === tool || tool.startsWith('aws-')),
        );
      await move(page, away, row);
      await expectNoAsset(page);
    }
    for (const address of offers) {
      await move(page, address, row);
      await expect(label(page)).toContainText(OFFERED);
      if (lists) await expectListed(page, lists);
    }
    for (const address of none.slice(offers.length > 0 ? 0 : 1)) {
      await move(page, address, row);
      await expectNoAsset(page);
    }
    if (other) {
      await page.goto(other);
      await expect(label(page)).toContainText(UNCLAIMED);
    }
  });
}
