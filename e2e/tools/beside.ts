import { test as base, expect, type Page } from 'playwright/test';
import { type Catalog, startCatalog } from '../catalog/server';
import { type Chromium, startChromium } from '../chromium/chromium';
import { card, connect, label, outcome } from '../chromium/person';

/** A connected Placard beside a real tool. */
interface Beside {
  readonly chromium: Chromium;
  readonly catalog: Catalog;
  readonly page: Page;
}

/** Installing a tool from its package takes its time where no earlier run has done so. ms */
export const INSTALL = 600_000;

export const test = base.extend<{ beside: (tools: NonNullable<Parameters<typeof startCatalog>[0]>['tools']) => Promise<Beside> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  beside: async ({}, use) => {
    const open: Beside[] = [];
    await use(async (tools = {}) => {
      const catalog = await startCatalog({ tools });
      const chromium = await startChromium({ extension: 'dist/e2e-chromium' });
      await connect(chromium, { server: catalog.url, token: await catalog.token('user') });
      const beside = { chromium, catalog, page: await chromium.context.newPage() };
      open.push(beside);
      return beside;
    });
    for (const { chromium, catalog } of open) {
      await chromium.close();
      await catalog.close();
    }
  },
});

/** Looks the page up in the popup and says which service the site shows, where Placard asks. */
export async function settle({ chromium, page }: Beside, service: string | null): Promise<void> {
  const popup = await chromium.openPopup(page);
  if (service !== null) await popup.getByRole('button', { name: `Yes, this site is ${service}` }).click();
  await expect(outcome(popup, 'matched')).toBeVisible();
  await popup.close();
}

export async function expectAsset(page: Page, kind: string, name: string, owner: string): Promise<void> {
  await expect(label(page)).toContainText(owner);
  await label(page).click();
  await expect(card(page)).toHaveAccessibleName(`${kind} ${name}`);
  await expect(card(page).locator('.person').first()).toContainText(owner);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
}
