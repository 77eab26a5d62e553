import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { type Messages, pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { card, label, outcome } from './user-actions.ts';

/** A build in which a right-to-left language, with an accent on every letter, replaces English. */
let folder: string;
let words: Messages;
let chromium: Chromium;
let catalog: Catalog;
let host: HostPages;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'placard-languages-'));
  cpSync('dist/e2e-chromium', folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  words = pseudoLocale(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, JSON.stringify(words));
  host = await startHostPages();
  catalog = await startCatalog({ tools: { superset: host.url }, decoys: false });
  chromium = await startChromium({ extension: folder });
});

test.afterAll(async () => {
  await chromium.close();
  await catalog.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

const say = (key: string): string => words[key]?.message ?? key;

/**
 * Texts and names in a view that do not come from the messages. Values from catalog and pages are in `bdi`, `code` or a description;
 * products keep their names.
 */
const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('placard-label, placard-card')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const inPage = location.protocol.startsWith('http');
    const found: string[] = [];
    for (const root of inPage ? roots.slice(1) : roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.closest('bdi, code, pre, .mono, .desc, option, head, script, style') || element.textContent === 'Placard') continue;
        for (const node of element.childNodes) {
          const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
          if (/[a-z]{3}/i.test(text) && !text.includes('⟦')) found.push(text);
        }
        for (const name of ['aria-label', 'placeholder', 'alt']) {
          const value = element.getAttribute(name) ?? '';
          if (/[a-z]{3}/i.test(value) && !value.includes('⟦')) found.push(`${name}=${value}`);
        }
      }
    }
    return found;
  });

/** How far content extends beyond the sides of the view. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function expectWellSpoken(page: Page): Promise<void> {
  expect(await untranslated(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

test('options, popup, label and card are fully translated, run from right to left and do not overflow', async () => {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('src/options/index.html'));
  await expect(page.locator('#address')).toBeVisible();
  await expectWellSpoken(page);
  await page.locator('#address').fill(catalog.url);
  await page.getByRole('button', { name: say('connectNext') }).click();
  await expect(page.locator('#token')).toBeVisible();
  await expectWellSpoken(page);
  await page.locator('#token').fill(await catalog.token('user'));
  await page.getByRole('button', { name: say('connectConnect') }).click();
  await expect(page.getByRole('button', { name: say('optionsDisconnect') })).toBeVisible();
  await expectWellSpoken(page);

  for (const [path, state] of [
    ['/superset/dashboard/1/', 'likely'],
    ['/superset/dashboard/777/', 'not-in-catalog'],
    ['/dashboard/list/', 'page-not-recognised'],
  ] as const) {
    await page.goto(host.url + path);
    const ended = await chromium.openPopup(page);
    await expect(outcome(ended, state)).toHaveAttribute('data-done', 'true');
    await expectWellSpoken(ended);
    await ended.close();
  }

  const shown = await chromium.context.newPage();
  await shown.goto(`${host.url}/superset/dashboard/sales/`);
  const popup = await chromium.openPopup(shown);
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await expectWellSpoken(popup);
  await popup.getByRole('switch').click();
  await expect(popup.getByRole('switch', { checked: true })).toBeVisible();
  await popup.close();

  await expect(label(shown)).toBeVisible();
  const place = await label(shown).boundingBox();
  expect(place?.x, 'the end of a line is on the left').toBeLessThan(100);
  await label(shown).click();
  await expect(card(shown)).toBeVisible();
  expect(await untranslated(shown)).toEqual([]);
});

test('the sites in the options are fully translated and fit a width of 320 pixels', async () => {
  const sites = await chromium.context.newPage();
  await sites.goto(chromium.extensionUrl('src/options/index.html#sites'));
  await sites.locator('summary').click();
  await sites.locator('#site').press('Enter');
  await expect(sites.locator('#site-fault')).not.toBeEmpty();
  for (const button of await sites.locator('.vendors .btn').all()) await button.click();
  await expectWellSpoken(sites);
  await sites.setViewportSize({ width: 320, height: 800 });
  await sites.waitForFunction(() => innerWidth === 320);
  // The control: content that is too wide is detected.
  const vendor = sites.locator('.vendors li').first();
  await vendor.evaluate((row) => {
    row.style.inlineSize = '400px';
  });
  expect(await overflow(sites)).toBeGreaterThan(0);
  await vendor.evaluate((row) => {
    row.style.inlineSize = '';
  });
  expect(await overflow(sites)).toBeLessThanOrEqual(0);
});
