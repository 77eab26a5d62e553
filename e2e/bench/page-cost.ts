import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright';
import * as v from 'valibot';
import type { Scene } from '../chromium/scene.ts';
import { until } from '../until.ts';
import { columnsOf, type Part } from './samples.ts';
import { DASHBOARD } from './visits.ts';

/** A visit's cost on the page's main thread, in ms of processor time. */
interface Cost {
  /** In the extension's own script: compiling, running, callbacks. */
  readonly script: number;
  /** In all tasks, including the page's own. */
  readonly all: number;
}

/**
 * Measures the label's main-thread time and size, alternately on a switched-on site and on another site. Must run first, since no probe
 * may run in these pages.
 */
export async function measurePageCost(scene: Scene, rounds: number, labelFile: string): Promise<Part> {
  const on: Cost[] = [];
  const off: Cost[] = [];
  const other = scene.host.url.replace('127.0.0.1', 'localhost');
  const page = await scene.visit('/');
  for (let round = 0; round < rounds; round++) {
    on.push(await costOf(scene, page, scene.host.url, true));
    off.push(await costOf(scene, page, other, false));
  }
  await page.close();
  const bytes = await readFile(labelFile);
  return {
    title: 'What a page pays',
    figures: [
      { what: 'site switched on: main thread in the label’s script', unit: 'ms', samples: columnsOf(on, 'script') },
      { what: 'site switched on: main thread in all', unit: 'ms', samples: columnsOf(on, 'all') },
      { what: 'site not switched on: main thread in scripts of the extension', unit: 'ms', samples: columnsOf(off, 'script'), target: 0 },
      { what: 'site not switched on: main thread in all', unit: 'ms', samples: columnsOf(off, 'all') },
      { what: 'site switched on: injected script', unit: 'bytes', samples: [bytes.length] },
      { what: 'site switched on: injected script, gzip', unit: 'bytes', samples: [gzipSync(bytes, { level: 9 }).length] },
      { what: 'site not switched on: injected script', unit: 'bytes', samples: [0], note: 'no script is registered there' },
    ],
  };
}

async function costOf({ catalog, chromium }: Scene, page: Page, origin: string, labelled: boolean): Promise<Cost> {
  await (await chromium.worker()).evaluate(() => chrome.storage.session.clear());
  catalog.requests.clear();
  const session = await chromium.context.newCDPSession(page);
  const events = await traced(session, async () => {
    await page.goto(origin + DASHBOARD);
    // No queries to the page meanwhile: they would add to its cost.
    if (labelled) await until('the answers', async () => catalog.requests.filter(({ status }) => status === 200).length >= 2);
    await page.evaluate(() => {
      performance.mark('bench-end');
      return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
  });
  const isLabelled = await page.locator('placard-label').isVisible();
  if (isLabelled !== labelled) throw new Error(labelled ? 'the label is missing' : 'there is a label on a site that was not switched on');
  await session.detach();

  // The page's main thread makes the mark.
  const mark = events.find(({ name }) => name === 'bench-end');
  const main = events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid);
  const tasks = main.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  const ours = main.filter(({ args }) => urlOf(args)?.startsWith(chromium.extensionUrl('')));
  return { script: spent(ours) / 1_000, all: tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000 };
}

/** One event of Chromium's trace with a duration: `ts`, `dur` by the clock and `tdur` by the processor, all in µs. */
const Event = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
  args: v.unknown(),
});
type Event = v.InferOutput<typeof Event>;

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly Event[]> {
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) if (v.is(Event, one)) events.push(v.parse(Event, one));
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', 'v8.compile'];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events;
}

const WithUrl = v.object({ data: v.object({ url: v.string() }) });
const urlOf = (args: unknown): string | null => (v.is(WithUrl, args) ? args.data.url : null);

/** Processor time of these events, in µs; nested events count as part of the outer one. */
function spent(events: readonly Event[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur, tdur = dur } of [...events].sort((one, other) => one.ts - other.ts)) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum;
}
