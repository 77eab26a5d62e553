import { rm } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { test as base, expect as exactly } from 'playwright/test';
import { type Chromium, startChromium } from '../chromium/chromium.ts';
import { type Catalog, startCatalog } from '../demo-catalog/server.ts';
import { type HostPages, startHostPages } from '../host-page.ts';
import { DEADLINE_MS, until } from '../until.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { shipped, unpack } from './shipped.ts';

export const expect = exactly.configure({ timeout: DEADLINE_MS });

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Fixtures {
  readonly desktop: Desktop;
  /** The demo catalogue with its decoys; an unpinned request fails the test. */
  readonly catalog: Catalog;
  /** Stand-in pages at the addresses of the catalogue's Superset assets. */
  readonly host: HostPages;
  /** In a window on the desktop, with the shipped extension and nothing granted. */
  readonly chromium: Chromium;
  /** The page that the first run opens. */
  readonly options: Page;
  /** Answers the permission prompt that `ask` opens, by keyboard. "Deny" has the focus, "Allow" is next. */
  readonly answer: (ask: () => Promise<void>, ...keys: readonly string[]) => Promise<void>;
  /** Connects as a user would, including the browser's prompt, and leaves the options open. */
  readonly connected: Page;
  /** Opens a page of the stand-in in a new tab. */
  readonly visit: (path: string) => Promise<Page>;
}

export const ALLOW = ['Tab', 'Return'] as const;
export const DENY = ['Return'] as const;

/** A screen position where options, stand-in pages and popup are empty, to detect that Chromium dims the page behind a prompt. */
const BARE: Place = { x: 1000, y: 550 };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  desktop: async ({}, use) => {
    const desktop = await startDesktop();
    await use(desktop);
    await desktop.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  host: async ({}, use) => {
    const host = await startHostPages();
    await use(host);
    await host.close();
  },
  catalog: async ({ host }, use) => {
    const catalog = await startCatalog({ tools: { superset: host.url } });
    await use(catalog);
    await catalog.close();
    expect(catalog.unpinned, 'requests without a recording or a contract test').toEqual([]);
  },
  chromium: async ({ desktop }, use, info) => {
    const extension = await unpack(shipped('chromium'));
    const chromium = await startChromium({ extension, headless: false, display: desktop.display });
    await use(chromium);
    await desktop.screenshot(info.outputPath('end.png'));
    await chromium.close();
    await rm(extension, { recursive: true });
  },
  options: async ({ chromium, desktop }, use) => {
    const url = chromium.extensionUrl('src/options/index.html');
    const options = await until('the options', async () => chromium.context.pages().find((page) => page.url() === url));
    await options.waitForLoadState();
    await until('the options to get the keyboard focus', async () => (await desktop.focused()) === 'Placard options - Chromium');
    const address = options.getByLabel('Address of your OpenMetadata');
    const { x, y } = await middleOf(desktop, address);
    const pressed = await address.evaluateHandle((field) => {
      const told = { clicks: 0 };
      field.addEventListener('click', () => Object.assign(told, { clicks: told.clicks + 1 }));
      return told;
    });
    await desktop.click(x, y);
    await until('the click', async () => (await pressed.jsonValue()).clicks === 1);
    await use(options);
  },
  answer: async ({ desktop }, use) => {
    await use(async (ask, ...keys) => {
      const { x, y } = BARE;
      const before = await desktop.settled(x, y);
      await desktop.recolours(x, y, ask);
      await desktop.key(...keys);
      await until('the prompt to close', async () => (await desktop.colour(x, y)) === before);
    });
  },
  connected: async ({ options, catalog, desktop, answer }, use) => {
    await options.getByLabel('Address of your OpenMetadata').fill(catalog.url);
    await expect(options.getByLabel('Address of your OpenMetadata')).toHaveValue(catalog.url);
    await answer(() => desktop.key('Return'), ...ALLOW);
    await options.getByLabel('Token', { exact: true }).fill(await catalog.token('user'));
    await desktop.key('Return');
    await options.getByRole('button', { name: 'Disconnect' }).waitFor();
    catalog.requests.clear();
    await use(options);
  },
  visit: async ({ chromium, host }, use) => {
    await use(async (path) => {
      const page = await chromium.context.newPage();
      await page.goto(host.url + path);
      return page;
    });
  },
});

/** Converts a position in the viewport to one on the screen. The page reports the offset when the mouse moves over it. */
export async function onScreen(desktop: Desktop, page: Page, { x, y }: Place): Promise<Place> {
  const corner = await page.evaluateHandle(() => {
    const told: { x?: number; y?: number } = {};
    const tell = ({ screenX, clientX, screenY, clientY }: PointerEvent) =>
      Object.assign(told, { x: screenX - clientX, y: screenY - clientY });
    addEventListener('pointermove', tell, { once: true });
    return told;
  });
  // A just loaded page gets no input before it is painted, so the mouse moves back and forth until it does.
  let step = 0;
  const { x: left = 0, y: top = 0 } = await until('the page to see the mouse', async () => {
    step = 1 - step;
    await desktop.move(OVER_PAGE.x + step, OVER_PAGE.y);
    const told = await corner.jsonValue();
    return told.x === undefined ? null : told;
  });
  return { x: Math.round(left + x), y: Math.round(top + y) };
}

/** A screen position over the page, even with popup or panel beside it. */
const OVER_PAGE: Place = { x: 300, y: 700 };

/** The center of an element on the screen. */
async function middleOf(desktop: Desktop, element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} cannot be seen`);
  return onScreen(desktop, element.page(), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** Selects the text of a one-line element by dragging the mouse over it; resolves to its center on the screen. */
export async function select(desktop: Desktop, element: Locator): Promise<Place> {
  const middle = await middleOf(desktop, element);
  const half = Math.ceil(((await element.boundingBox())?.width ?? 0) / 2) + 2;
  await desktop.drag({ ...middle, x: middle.x - half }, { ...middle, x: middle.x + half });
  const text = await element.innerText();
  await until(`${text} to be selected`, async () => (await element.page().evaluate(() => String(getSelection()))) === text);
  return middle;
}
