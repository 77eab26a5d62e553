import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { longNames } from '../demo-catalog/data/odd.ts';
import { violations } from './axe.ts';
import { card, expect, type Scene, startScene, test } from './scene.ts';
import { find, outcome, whollyRead } from './user-actions.ts';
import { CARDS, EXAMPLES, type Example, PICTURED } from './visual-cases.ts';

/** The present time of catalogue, worker and panel, so that ages do not change. */
const MOMENT = Date.UTC(2026, 0, 14, 12);
/** The release with every kind. */
const NEWEST = '2.0.7';
/** The browser's default width of the side panel, in px. */
const WIDTH = 360;
const HEIGHT = 600;

/**
 * The ratio of a picture's pixels that may differ: more than the edges of text moved by one pixel, less than a missing section, as a test
 * below shows. Texts are compared exactly as well.
 */
const TOLERATED = 0.002;

// Differences have pictures of their own.
test.use({ trace: 'off' });

let folder: string;
let scene: Scene;
let panel: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'placard-pictures-'));
  cpSync('dist/e2e-chromium', folder, { recursive: true });
  scene = await startScene({ extension: folder, version: NEWEST, moment: MOMENT, also: longNames() });
  await begin();
});
test.afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

/** Opens a panel, and sets the worker's time to MOMENT. */
async function begin(): Promise<void> {
  await (await scene.chromium.worker()).evaluate((moment) => {
    Date.now = () => moment;
  }, MOMENT);
  panel = await scene.chromium.context.newPage();
  await panel.clock.setFixedTime(MOMENT);
}

/** A language of the extension: its text for an English message. */
type Language = (english: string) => string;
const ENGLISH: Language = (english) => english;
const RIGHT_TO_LEFT: Language = (english) => pseudoLocale({ one: { message: english } }).one?.message ?? english;

/** Shows the completely loaded card of an example, in light mode, without hover, and so high that nothing needs scrolling. */
async function show(example: Example, language = ENGLISH): Promise<void> {
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await find(panel, example, language);
  await panel.mouse.move(0, 0);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  await whollyRead(panel);
  if (example.opened) await unfold();
  await settlePort();
  await grow();
}

/** Opens everything that is folded, nested folds included, and loads it. */
async function unfold(): Promise<void> {
  const folded = card(panel).locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) {
    await folded.first().click();
    await whollyRead(panel);
  }
  await panel.mouse.move(0, 0);
}

/** The server's port differs in every run; texts and pictures show a server's default one. */
async function settlePort(): Promise<void> {
  await card(panel).evaluate((card, port) => {
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.nodeValue = texts.currentNode.nodeValue?.replace(`:${port}`, ':8585') ?? null;
  }, new URL(scene.catalog.url).port);
}

/** Makes the window as high as its content. */
async function grow(): Promise<void> {
  const missing = (): Promise<number> =>
    panel.evaluate(() =>
      Math.max(0, ...[...document.querySelectorAll('.surface > .middle, .card-body')].map((each) => each.scrollHeight - each.clientHeight)),
    );
  await panel.setViewportSize({ width: WIDTH, height: (panel.viewportSize()?.height ?? HEIGHT) + (await missing()) });
  await expect.poll(missing, 'what still has to be scrolled').toBe(0);
}

/** Layout problems that a program can detect: beyond the sides, too small, cut off. */
const misplaced = (): Promise<readonly string[]> =>
  panel.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > clientWidth);
      found.push(`the page is ${scrollWidth} px wide: ${wide.map((each) => `${each.localName}.${each.className}`).join(', ')}`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const texts = [...element.childNodes].filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
      const { fontSize, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const what = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.slice(0, 40)}"`;
      if (texts.length > 0 && Number.parseFloat(fontSize) < 12) found.push(`${what} has ${fontSize}`);
      // Code scrolls instead of wrapping.
      if (element.closest('.sr, pre, .mono, svg, :has(> pre)')) continue;
      if (overflowX === 'auto' && element.scrollWidth > element.clientWidth) found.push(`${what} scrolls sideways`);
      if (!element.textContent?.trim() || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue;
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`${what} is cut off at its side`);
      if (texts.length > 0 && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        found.push(`${what} sticks out of its place`);
      if (element.classList.contains('clamp')) continue;
      // Vertically scrolling content is read by scrolling.
      if (overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1)
        found.push(`${what} is cut off below`);
    }
    return found;
  });

/** As in a browser set to enlarge only text: twice the size. */
const enlarge = (): Promise<void> =>
  panel.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body, body *')].filter((each) => each instanceof HTMLElement);
    const sizes = all.map((each) => {
      const { fontSize, lineHeight } = getComputedStyle(each);
      return { each, font: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
    });
    for (const { each, font, line } of sizes) {
      each.style.fontSize = `${font * 2}px`;
      if (!Number.isNaN(line)) each.style.lineHeight = `${line * 2}px`;
    }
  });

/** A pixel counts as different from 15 % of the distance between black and white. */
const AS_PICTURED = { maxDiffPixelRatio: TOLERATED, threshold: 0.15 };

/** Checks layout and accessibility of the shown card; with `picture`, also every pixel. */
async function looksRight(name: string, picture: boolean): Promise<void> {
  expect.soft(await misplaced(), name).toEqual([]);
  expect.soft(await violations(panel), name).toEqual([]);
  if (picture) await expect.soft(card(panel)).toHaveScreenshot(`${name}.png`, AS_PICTURED);
}

/** Modes of a drawn card, applied one after another. */
const MODES: Readonly<Record<string, () => Promise<void>>> = {
  light: async () => undefined,
  dark: () => panel.emulateMedia({ colorScheme: 'dark' }),
  forced: () => panel.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  large: async () => {
    await panel.emulateMedia({ forcedColors: 'none' });
    await enlarge();
    await grow();
  },
};

/** The modes with pictures. Dark mode differs from light only in its colors, and large only in its size. */
const PICTURED_MODES = ['light', 'forced'];

for (const [name, example] of CARDS) {
  test(name, async () => {
    await show(example);
    expect.soft(await card(panel).innerText(), name).toMatchSnapshot(`${name}.txt`);
    for (const [mode, change] of Object.entries(MODES)) {
      await test.step(mode, async () => {
        await change();
        await looksRight(`${name}-${mode}`, PICTURED.includes(name) && PICTURED_MODES.includes(mode));
      });
    }
  });
}

/** Opens the steps of a look-up of a dashboard that the catalog does not have. Durations and sizes differ in every run. */
async function showSteps(language = ENGLISH): Promise<void> {
  const origin = 'https://bi.example.test';
  await scene.chromium.context.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Dashboard</h1>' }));
  await scene.changeSettings({ sites: [{ origin, tool: 'superset' }] });
  const page = await scene.visit(`${origin}/superset/dashboard/no-such/`);
  const tabId = await scene.chromium.tabId(page);
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.evaluate((id) => chrome.storage.session.set({ 'panel-question': { at: 1, of: 'tab', tabId: id } }), tabId);
  await expect(outcome(panel, 'not-in-catalog')).toHaveAttribute('data-done', 'true');
  await panel.getByRole('button', { name: language('Why not found?'), exact: true }).click();
  await expect(panel.locator('.step')).toHaveCount(8);
  await panel
    .locator('.requests details')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
  await panel.locator('.steps').evaluate((steps) => {
    const [, took] = steps.querySelectorAll('.step:first-child bdi');
    if (took) took.textContent = '12';
    for (const answer of steps.querySelectorAll('.sent .num')) answer.textContent = '200 · 12 ms · 900 bytes';
  });
  await page.close();
  await panel.mouse.move(0, 0);
  await grow();
}

test('steps', async () => {
  await showSteps();
  for (const [mode, change] of Object.entries(MODES)) {
    await test.step(mode, async () => {
      await change();
      expect.soft(await misplaced(), mode).toEqual([]);
      expect.soft(await violations(panel), mode).toEqual([]);
      if (PICTURED_MODES.includes(mode)) await expect.soft(panel.locator('.steps')).toHaveScreenshot(`steps-${mode}.png`, AS_PICTURED);
    });
  }
});

/** A query over a claimed table, one with namesakes, and one that the catalog does not have. */
const QUERY = `insert into FINANCE.INVOICES
select o.order_id, o.customer_email from PUBLIC.ORDERS o
left join PUBLIC.NO_SUCH_TABLE using (order_id)`;

/** Lists the tables of a query. */
async function showTables(): Promise<void> {
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  const query = { text: QUERY, dialect: 'snowflake', within: ['ANALYTICS', ''] };
  await panel.evaluate((asked) => chrome.storage.session.set({ 'panel-question': { at: 2, of: 'query', query: asked } }), query);
  await expect(outcome(panel, 'tables')).toHaveAttribute('data-done', 'true');
  await panel.mouse.move(0, 0);
  await grow();
}

test('the tables of a query', async () => {
  await showTables();
  for (const [mode, change] of Object.entries(MODES)) {
    await test.step(mode, async () => {
      await change();
      expect.soft(await misplaced(), mode).toEqual([]);
      expect.soft(await violations(panel), mode).toEqual([]);
      if (PICTURED_MODES.includes(mode)) await expect.soft(outcome(panel, 'tables')).toHaveScreenshot(`tables-${mode}.png`, AS_PICTURED);
    });
  }
});

/** Changes that a picture must detect, and one that is too small. Each is applied to the card's owners and undone. */
const CHANGES = [
  ['another colour', true, '.sec-owners', 'background: #ffc4c4'],
  ['more space', true, '.sec-owners', 'padding-block-end: 16px'],
  ['a lost line', true, '.sec-owners .ask', 'display: none'],
  ['a line that stands a pixel lower', false, '.sec-owners .sec-head', 'translate: 0 1px'],
] as const;

for (const [what, differs, selector, style] of CHANGES) {
  test(`${what} ${differs ? 'differs from the picture' : 'is within the tolerance'}`, async () => {
    test.skip(test.info().config.updateSnapshots === 'all', 'it would make its own change the picture');
    await show(EXAMPLES.topic);
    const changed = panel.locator(selector).first();
    await changed.evaluate((element, text) => {
      element.style.cssText += `;${text}`;
    }, style);
    const shown = expect(card(panel));
    await (differs ? shown.not : shown).toHaveScreenshot('topic-light.png', AS_PICTURED);
  });
}

test('the layout check detects an unbreakable word that overflows', async () => {
  await show(EXAMPLES.topic);
  expect(await misplaced()).toEqual([]);
  await panel.locator('.sec-owners h3').evaluate((heading) => {
    heading.style.whiteSpace = 'nowrap';
    heading.textContent = 'Owners'.repeat(40);
  });
  expect(await misplaced()).not.toEqual([]);
});

test.describe('from right to left', () => {
  test.beforeAll(async () => {
    const file = join(folder, '_locales/en/messages.json');
    writeFileSync(file, JSON.stringify(pseudoLocale(JSON.parse(readFileSync(file, 'utf8')))));
    await scene.chromium.reloadExtension();
    await begin();
  });
  for (const [name, example] of CARDS) {
    test(name, async () => {
      await show(example, RIGHT_TO_LEFT);
      await looksRight(`${name}-rtl`, PICTURED.includes(name));
    });
  }

  test('steps', async () => {
    await showSteps(RIGHT_TO_LEFT);
    expect.soft(await misplaced()).toEqual([]);
    expect.soft(await violations(panel)).toEqual([]);
    // The text of a query reads from left to right in any language; 'steps-light' shows it.
    await panel.locator('.requests details[open]').evaluate((details) => details.removeAttribute('open'));
    await expect.soft(panel.locator('.steps')).toHaveScreenshot('steps-rtl.png', AS_PICTURED);
  });

  test('the tables of a query', async () => {
    await showTables();
    expect.soft(await misplaced()).toEqual([]);
    expect.soft(await violations(panel)).toEqual([]);
    await expect.soft(outcome(panel, 'tables')).toHaveScreenshot('tables-rtl.png', AS_PICTURED);
  });
});
