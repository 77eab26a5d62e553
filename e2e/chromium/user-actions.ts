import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Chromium } from './chromium.ts';
import { EXAMPLES, type Example } from './visual-cases.ts';

/** A user's actions in Placard, found by the visible texts. Shared by tests, demo and figures. */

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

/**
 * Opens the popup on an asset's page and, if Placard asks there which service the site shows, answers yes. Resolves to the question; null
 * = not asked.
 */
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
  // The switch changes when the setting is stored, not when it is clicked.
  await popup.getByRole('switch').click();
  await popup.getByRole('switch', { checked: true }).waitFor();
  await popup.close();
  await label(page).waitFor();
}

/** The label on a page: one button in a root of its own. */
export const label = (page: Page): Locator => page.locator('placard-label').getByRole('button');

/** The card in a page, a popup or a panel. */
export const card = (page: Page): Locator => page.getByRole('article');

/** The single view in a popup or panel, by the state in which the look-up ended. */
export const outcome = (page: Page, state: string): Locator => page.locator(`[data-outcome="${state}"]`);

/**
 * Opens the card of an asset in a panel or popup by typing its name and choosing it by its kind. `said`: the kind's English word in the
 * page's language.
 */
export async function find(
  page: Page,
  { fqn, word, from, section }: Omit<Example, 'says'>,
  said = (english: string) => english,
): Promise<void> {
  const found = page.getByRole('article', { name: new RegExp(`^${said(word)} `) });
  if (from) {
    await find(page, EXAMPLES[from], said);
    if (section) await card(page).getByText(said(section), { exact: true }).click();
    // The row or the name, which comes before its actions.
    await card(page).getByRole('button', { name: fqn }).first().click();
  } else {
    // Not part of the card that is still shown, which may list assets of this kind, too.
    const row = outcome(page, 'candidates')
      .locator('button.asset-row')
      .filter({ has: page.getByText(said(word), { exact: true }) });
    await page.locator('.searchbar input').fill(fqn);
    await expect(found.or(row.first()).first(), fqn).toBeVisible();
    if (!(await found.isVisible())) await row.first().click();
  }
  await expect(found, fqn).toBeVisible();
}

/** Waits until a card has read everything that it loads by itself, and the code of its sections is loaded. */
export async function whollyRead(page: Page): Promise<void> {
  await expect(page.locator('.sec').first()).toBeVisible();
  // A just opened fold draws its contents a little later.
  await expect(page.locator('details[open]:not(:has(> :not(summary)))')).toHaveCount(0);
  await expect(page.locator('[data-part][data-state="reading"], .skeleton')).toHaveCount(0);
}
