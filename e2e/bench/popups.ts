import type { Page } from 'playwright';
import type { Scene } from '../chromium/scene.ts';
import { until } from '../until.ts';
import { POPUP_TIMES, type PopupTimes } from './probes.ts';
import type { Part } from './samples.ts';
import { DASHBOARD, LATENCIES } from './visits.ts';

const POPUP = 'src/popup/index.html';
const WIDE = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/ANALYTICS/schemas/Mixed Case.Schema/table/WIDE_2000';
const STAND_IN = 'https://app.snowflake.com/**';
/** Two frames at 60 Hz, in ms. */
const TWO_FRAMES = 33.4;

/** Measures the time from the click on the icon to the painted owner, with and without a remembered answer. */
export async function measurePopups(scene: Scene, rounds: number): Promise<Part> {
  const { catalog } = scene;
  const page = await scene.visit(DASHBOARD);
  const away = await scene.visit('/');
  const cases = [...LATENCIES.map((latency) => ({ latency, forget: true })), { latency: 150, forget: false }];
  const taken = cases.map((): number[] => []);
  const browsers: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [at, { latency, forget }] of cases.entries()) {
      catalog.setLatency(latency);
      const { pressed, started, painted } = await popup(scene, page, away, forget, false);
      taken[at]?.push(painted - pressed);
      browsers.push(started - pressed);
    }
  catalog.setLatency(0);
  await page.close();
  await away.close();
  return {
    title: 'Popup, worker awake',
    figures: [
      ...cases.map(({ latency, forget }, at) => ({
        what: `open to owner painted, ${forget ? `${latency} ms added latency` : 'answer remembered'}`,
        unit: 'ms' as const,
        samples: taken[at] ?? [],
      })),
      {
        what: 'of which before the first script in the popup',
        unit: 'ms',
        samples: browsers,
        note: 'the browser makes a process and a window',
      },
    ],
  };
}

/** Time from the click on the icon to the painted owner, with the worker awake and no remembered answer, in ms. */
export async function pressToOwner(scene: Scene): Promise<number> {
  const page = await scene.visit(DASHBOARD);
  const away = await scene.visit('/');
  const { pressed, painted } = await popup(scene, page, away, true, false);
  await page.close();
  await away.close();
  return painted - pressed;
}

/**
 * Measures a table of 2,000 columns in the popup: from the answer to the card's first paint, and from a key in the filter to the frame
 * that shows it.
 */
export async function measureWide(scene: Scene, rounds: number): Promise<Part> {
  const opened = await paintsOfWide(scene, rounds);
  const keys = await onWide(scene, (page) => typed(scene, page, rounds));
  return {
    title: 'A table of 2,000 columns',
    figures: [
      {
        what: 'answer to first paint of the card',
        unit: 'ms',
        samples: opened,
        target: TWO_FRAMES,
        note: 'from when the popup holds the answer',
      },
      { what: 'key in the column filter to the frame that shows it', unit: 'ms', samples: keys, target: TWO_FRAMES },
    ],
  };
}

/** Times from the answer to the first paint of a card with 2,000 columns, in the popup, in ms. */
export async function paintsOfWide(scene: Scene, rounds: number): Promise<readonly number[]> {
  return onWide(scene, async (page) => {
    const away = await scene.visit('/');
    const opened: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { columns } = await popup(scene, page, away, true, true);
      if (columns) opened.push(columns.painted - columns.answer);
    }
    await away.close();
    return opened;
  });
}

async function onWide<T>(scene: Scene, use: (page: Page) => Promise<T>): Promise<T> {
  const { context } = scene.chromium;
  const body = '<!doctype html><title>Stand-in page</title><h1>Stand-in page</h1>';
  await context.route(STAND_IN, (route) => route.fulfill({ contentType: 'text/html', body }));
  const page = await scene.visit(WIDE);
  const used = await use(page);
  await page.close();
  await context.unroute(STAND_IN);
  return used;
}

interface Opened extends PopupTimes {
  /** When the popup was requested, in ms since 1970. */
  readonly pressed: number;
}

/** Opens the real popup over this page, waits for its recorded times, and closes it by activating another tab. */
async function popup({ chromium }: Scene, page: Page, away: Page, forget: boolean, wide: boolean): Promise<Opened> {
  await page.bringToFront();
  const worker = await chromium.worker();
  const pressed = await worker.evaluate(
    async ([times, all]) => {
      const kept = Object.keys(await chrome.storage.session.get(null));
      await chrome.storage.session.remove(kept.filter((key) => key === times || (all && key.startsWith('recent'))));
      const at = performance.timeOrigin + performance.now();
      await chrome.action.openPopup();
      return at;
    },
    [POPUP_TIMES, forget] as const,
  );
  const times = await until('the popup to show the owner', () =>
    worker.evaluate(
      async ([name, columns]) => {
        const { [name]: told } = await chrome.storage.session.get<Record<string, PopupTimes>>(name);
        return told?.done && told.painted && (!columns || told.columns) ? told : null;
      },
      [POPUP_TIMES, wide] as const,
    ),
  );
  await away.bringToFront();
  await chromium.closed(POPUP);
  return { ...times, pressed };
}

/** Keys for the filter, typed and deleted again; each key changes the rows. */
const KEYS = ['1', '9', '9', '9', ...Array.from({ length: 4 }, () => 'Backspace')];

/** Times from each key event to the end of the frame that paints the filtered rows, in ms. */
async function typed({ chromium }: Scene, page: Page, rounds: number): Promise<readonly number[]> {
  const opened = await chromium.openPopup(page);
  const filter = opened.locator('[data-filter] input');
  await filter.click();
  await opened.locator('[data-part="columns"][data-state="read"]').waitFor();
  await opened.evaluate(() => {
    const keys: number[] = [];
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
    addEventListener(
      'input',
      () => {
        const at = pressed;
        const frame = new MessageChannel();
        frame.port1.onmessage = () => keys.push(performance.now() - at);
        requestAnimationFrame(() => frame.port2.postMessage(null));
      },
      { capture: true },
    );
    Object.assign(globalThis, { keyTimes: keys });
  });
  const taken = () => opened.evaluate(() => (globalThis as unknown as { keyTimes: readonly number[] }).keyTimes); // set just above
  for (let count = 0; count < rounds; count++) {
    const before = await opened.locator('.cols').textContent();
    await opened.keyboard.press(KEYS[count % KEYS.length] ?? '');
    await until('the key to be painted', async () => (await taken()).length === count + 1);
    if (before === (await opened.locator('.cols').textContent())) throw new Error('the filter did nothing');
  }
  const all = await taken();
  await opened.close();
  return all;
}
