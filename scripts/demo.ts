import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { chromiumPath, startChromium } from '../e2e/chromium/chromium.ts';
import { answerForSite, card, connect, label, switchOn } from '../e2e/chromium/user-actions.ts';
import { versionOf } from '../e2e/demo-catalog/releases.ts';
import { type Catalog, startCatalog } from '../e2e/demo-catalog/server.ts';
import { startShownPage } from './shown-page.ts';

/**
 * Starts the demo catalogue and a real Datasette, and Chromium with Placard connected on one of its tables. With a display it stays
 * open; without one it prints what it saw and saves a picture. Where only branded Chrome is there, which loads no extension by itself,
 * it says how to load it by hand. `--release 2.0` plays that release of the server in place of 1.6.
 */
const PICTURES = 'test-results/demo';

const shown = await startShownPage();
const { release } = parseArgs({ options: { release: { type: 'string', default: '1.6' } } }).values;
const catalog = await startCatalog({ version: versionOf(release), tools: { superset: shown.origin } });
console.log(`catalogue ${catalog.url}`);
console.log(`page      ${shown.tool}, ${shown.page}`);
try {
  const browser = findBrowser();
  if (browser === null || basename(browser).startsWith('google-chrome')) await byHand(catalog);
  else await byItself(catalog);
} finally {
  await catalog.close();
  await shown.stop();
}

async function byItself({ url: server, token, requests }: Catalog): Promise<void> {
  const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const chromium = await startChromium({ extension: 'dist/e2e-chromium', headless });
  await connect(chromium, { server, token: await token('user') });
  const page = await chromium.context.newPage();
  await page.goto(shown.page);
  const asked = await answerForSite(chromium, page);
  if (asked !== null) console.log(`asked     ${oneLine(asked)}`);
  await switchOn(chromium, page);

  requests.clear();
  const visit = await chromium.context.newPage();
  await visit.goto(shown.page);
  await label(visit).waitFor();
  console.log(`label     ${await label(visit).getAttribute('aria-label')}`);
  console.log(`requests  ${requests.length} until label and owner were there and fresh`);
  await label(visit).click();
  await tell(visit);
  if (headless) {
    mkdirSync(PICTURES, { recursive: true });
    await visit.screenshot({ path: `${PICTURES}/card.png` });
    console.log(`picture   ${PICTURES}/card.png`);
    await chromium.close();
  } else {
    console.log('Close the window to end the demo.');
    await chromium.context.waitForEvent('close', { timeout: 0 });
  }
}

async function tell(page: Page): Promise<void> {
  console.log(`asset     ${oneLine((await card(page).getAttribute('aria-label')) ?? '')}`);
  console.log(`owner     ${(await card(page).locator('.person').allInnerTexts()).map(oneLine).join('; ')}`);
  console.log(`rung      ${oneLine(await card(page).locator('.card-foot').innerText())}`);
}

async function byHand({ url, token }: Catalog): Promise<void> {
  console.log(`No Chromium that loads an extension by itself was found. In your own browser:
  1. open chrome://extensions and switch on "Developer mode"
  2. press "Load unpacked"
  3. choose ${process.cwd()}/dist/chromium
Placard then asks for the address and a token. These are of the demo alone:
  ${url}
  ${await token('user')}
Open ${shown.page} and press Placard's icon. Ctrl+C ends the demo.`);
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
}

function findBrowser(): string | null {
  try {
    return chromiumPath();
  } catch {
    return null;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
