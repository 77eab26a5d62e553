import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Chromium } from './chromium.ts';
import { EXAMPLES, type Example } from './pictured.ts';

/** What a person does with Placard, by the words that he reads. Shared by tests, demo and figures. */

export interface Connecting {
  readonly server: string;
  readonly token: string;
  readonly keep?: 'computer' | 'session';
}

/** Connects by the options page and leaves it open. */
export async function connect(chromium: Chromium, { server, token, keep = 'computer' }: Connecting): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('src/options/index.html'));
  await page.getByLabel('Address of your OpenMetadata').fill(server);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Token', { exact: true }).fill(token);
  if (keep === 'session') await page.getByLabel('Until the browser closes').check();
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByRole('button', { name: 'Disconnect' }).waitFor();
  return page;
}

/** Opens the popup on an asset's page and, if Placard asks there which service the site shows, says yes. Resolves to the question; null = not asked. */
export async function answerForSite(chromium: Chromium, page: Page): Promise<string | null> {
  const popup = await chromium.openPopup(page);
  await outcome(popup, 'matched').or(outcome(popup, 'likely')).first().waitFor();
  const asked = (await outcome(popup, 'likely').isVisible()) ? await popup.getByRole('heading', { level: 2 }).first().innerText() : null;
  if (asked !== null) await popup.getByRole('button', { name: /^Yes, this site is/ }).click();
  await outcome(popup, 'matched').waitFor();
  await popup.close();
  return asked;
}

/** Switches the label on for a page's site, by the real popup. */
export async function switchOn(chromium: Chromium, page: Page): Promise<void> {
  const popup = await chromium.openPopup(page);
  // It turns when the setting is kept, not when it is pressed.
  await popup.getByRole('switch').click();
  await popup.getByRole('switch', { checked: true }).waitFor();
  await popup.close();
  await label(page).waitFor();
}

/** The label on a page: one button in a root of its own. */
export const label = (page: Page): Locator => page.locator('placard-label').getByRole('button');

/** The card in a page, a popup or a panel. */
export const card = (page: Page): Locator => page.getByRole('article');

/** The one view that stands in a popup or panel, by how the look-up ended. */
export const outcome = (page: Page, state: string): Locator => page.locator(`[data-outcome="${state}"]`);

/** The card of an asset in a panel or popup, as a person comes to it who types its name and chooses it by its kind. `said`: what the kind's English word is in the page's language. */
export async function find(
  page: Page,
  { fqn, word, from, section }: Omit<Example, 'says'>,
  said = (english: string) => english,
): Promise<void> {
  const found = page.getByRole('article', { name: new RegExp(`^${said(word)} `) });
  if (from) {
    await find(page, EXAMPLES[from], said);
    if (section) await card(page).getByText(said(section), { exact: true }).click();
    // The row or the name, which stands before what can be done with it.
    await card(page).getByRole('button', { name: fqn }).first().click();
  } else {
    // Not of the card that is still there, which may list assets of this kind too.
    const row = outcome(page, 'candidates')
      .locator('button.asset-row')
      .filter({ has: page.getByText(said(word), { exact: true }) });
    await page.locator('.searchbar input').fill(fqn);
    await expect(found.or(row.first()).first(), fqn).toBeVisible();
    if (!(await found.isVisible())) await row.first().click();
  }
  await expect(found, fqn).toBeVisible();
}

/** Everything that a card reads by itself was read, and what a section needs to draw it was loaded. */
export async function whollyRead(page: Page): Promise<void> {
  await expect(page.locator('.sec').first()).toBeVisible();
  // A fold that was just opened draws what is in it a little later.
  await expect(page.locator('details[open]:not(:has(> :not(summary)))')).toHaveCount(0);
  await expect(page.locator('[data-part][data-state="reading"], .skeleton')).toHaveCount(0);
}
