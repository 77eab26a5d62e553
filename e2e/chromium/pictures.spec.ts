import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { test } from 'playwright/test';
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { violations } from './axe.ts';
import { card, expect } from './fixture.ts';
import { openCard, PICTURED } from './pictured.ts';
import { type Scene, startScene } from './scene.ts';

/** The present of catalogue, worker and panel, so that every age stays what it is. */
const MOMENT = Date.UTC(2026, 0, 14, 12);
/** As wide as a browser makes its side panel. px */
const WIDTH = 360;
const HEIGHT = 600;
/** These in every light and size, the others in the light only. */
const THOROUGHLY = ['table-long', 'dashboard', 'pipeline'];

/**
 * How much of a picture's pixels may differ: more than an edge of letters that moved by a pixel, less than a section that is missing, as
 * a test below shows.
 */
const TOLERATED = 0.002;

let folder: string;
let scene: Scene;
let panel: Page;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'placard-pictures-'));
  cpSync('dist/e2e-chromium', folder, { recursive: true });
  scene = await startScene({ extension: folder, moment: MOMENT });
  await begin();
});
test.afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true });
});

/** A panel, and a worker for which it is MOMENT. */
async function begin(): Promise<void> {
  await (await scene.chromium.worker()).evaluate((moment) => {
    Date.now = () => moment;
  }, MOMENT);
  panel = await scene.chromium.context.newPage();
  await panel.clock.setFixedTime(MOMENT);
}

const MODES = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  rtl: {},
} as const;
type Mode = keyof typeof MODES;

async function show(name: string, mode: Mode): Promise<void> {
  const pictured = PICTURED.find((each) => each.name === name);
  if (!pictured) throw new Error(`no picture is called ${name}`);
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...MODES[mode] });
  await openCard(scene, panel, pictured);
}

/** What is wrong with the view that a machine can tell: beyond its sides, too small, cut off. */
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
      // Code is scrolled, not broken.
      if (element.closest('.sr, pre, .mono, svg, :has(> pre)')) continue;
      if (overflowX === 'auto' && element.scrollWidth > element.clientWidth) found.push(`${what} scrolls sideways`);
      if (!element.textContent?.trim() || textOverflow === 'ellipsis' || webkitLineClamp !== 'none') continue;
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) found.push(`${what} is cut off at its side`);
      if (element.classList.contains('clamp')) continue;
      // What scrolls downwards is read by scrolling.
      if (overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1)
        found.push(`${what} is cut off below`);
    }
    return found;
  });

const pairs: readonly (readonly [string, Mode])[] = [
  ...PICTURED.map(({ name }) => [name, 'light'] as const),
  ...THOROUGHLY.flatMap((name) => (['dark', 'forced'] as const).map((mode) => [name, mode] as const)),
];

for (const [name, mode] of pairs) test(`${name}, ${mode}`, () => looksRight(name, mode));

/** The server's port is another in every run. */
const picture = (): { readonly mask: Locator[]; readonly maskColor: string } => ({
  mask: [panel.locator('.card-foot .from').first()],
  maskColor: '#d5d2da',
});

async function looksRight(name: string, mode: Mode): Promise<void> {
  await show(name, mode);
  expect.soft(await misplaced()).toEqual([]);
  expect.soft(await violations(panel)).toEqual([]);
  await expect(card(panel)).toHaveScreenshot(`${name}-${mode}.png`, { ...picture(), maxDiffPixelRatio: TOLERATED });
}

test('what is missing shows, what stands a pixel lower does not', async () => {
  const same = { ...picture(), maxDiffPixelRatio: TOLERATED };
  await show('topic', 'light');
  const owners = panel.locator('.sec-owners');
  await owners.evaluate(({ style }) => {
    style.visibility = 'hidden';
  });
  await expect(card(panel)).not.toHaveScreenshot('topic-light.png', same);
  await owners.evaluate(({ style }) => {
    style.visibility = '';
  });
  await owners.locator('.sec-head').evaluate(({ style }) => {
    style.translate = '0 1px';
  });
  await expect(card(panel)).toHaveScreenshot('topic-light.png', same);
});

/** As a browser does that is set to enlarge texts alone: each twice as large as it was. */
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

test('at twice the size of text nothing sticks out or is cut off', async () => {
  for (const { name } of PICTURED) {
    await show(name, 'light');
    await enlarge();
    expect.soft(await misplaced(), name).toEqual([]);
  }
  // The control: a word that cannot be broken does stick out.
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
  for (const name of THOROUGHLY) test(name, () => looksRight(name, 'rtl'));
});
