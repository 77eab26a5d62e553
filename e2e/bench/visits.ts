import type { Page } from 'playwright';
import type { Scene } from '../chromium/scene.ts';
import { until } from '../until.ts';
import { type LabelTimes, labelProbe } from './probes.ts';
import { columnsOf, type Figure, median, type Part } from './samples.ts';

/** State of the worker when the page opens; `remembered` = awake, with the answer among the remembered ones. */
export const STATES = ['asleep', 'awake', 'remembered'] as const;
export type State = (typeof STATES)[number];
/** Limitation of measuring from outside. */
const FRAMES = 'the wait for the second frame, 17 to 33 ms, is in it';
/** Delay of each answer of the catalogue, in ms. */
export const LATENCIES = [0, 50, 150] as const;

export const DASHBOARD = '/superset/dashboard/sales/';
export const OWNER = 'Ada Lovelace';

/** One visit and the bare fetch right after it; all in ms except `requests`. */
interface Visit {
  readonly commitToScript: number;
  readonly scriptToRequest: number;
  readonly requestToOwner: number;
  readonly scriptToPainted: number;
  /** Answers received when the owner's name appears in the label. */
  readonly requests: number;
  readonly bare: number;
}

/** Measures visits of a switched-on site, alternating over each state of the worker and each latency, each followed by a bare fetch. */
export async function measureVisits(scene: Scene, rounds: number): Promise<readonly Part[]> {
  const { catalog, chromium } = scene;
  await chromium.context.addInitScript(labelProbe(OWNER));
  const page = await scene.visit('/');
  const token = await catalog.token('user', { user: 'admin' });
  await visit(scene, page, 'awake', token);
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round++)
    for (const latency of LATENCIES)
      for (const state of STATES) {
        catalog.setLatency(latency);
        const one = await visit(scene, page, state, token);
        visits.set(`${state} ${latency}`, [...(visits.get(`${state} ${latency}`) ?? []), one]);
      }
  catalog.setLatency(0);
  await page.close();
  return LATENCIES.map((latency) => partOf(latency, (state) => visits.get(`${state} ${latency}`) ?? []));
}

/** One visit of the dashboard, starting from the given state. The label's probe must run in the page. */
export async function visit(scene: Scene, page: Page, state: State, token: string): Promise<Visit> {
  const { catalog, chromium, host } = scene;
  const worker = await chromium.worker();
  // The answer is stored once its look-up is complete, for which the visit before did not wait.
  if (state === 'remembered') await until('the answer to be stored', () => worker.evaluate(isKept));
  await worker.evaluate(async (forget) => {
    const kept = Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('recent'));
    if (forget) await chrome.storage.session.remove(kept);
    performance.clearResourceTimings();
  }, state !== 'remembered');
  if (state === 'asleep') await chromium.killWorker();

  catalog.requests.clear();
  await page.goto(host.url + DASHBOARD);
  // Set by the script that runs before the page's own.
  const times = await page.evaluate(() => (globalThis as unknown as { labelTimes: Promise<LabelTimes> }).labelTimes);
  const wanted = state === 'remembered' ? 1 : 2;
  // More may follow: the asset's sources are requested after it is shown.
  await until('the answers to come in', async () => catalog.requests.filter(({ status }) => status === 200).length >= wanted);

  const searched = catalog.requests.find(({ path }) => path.endsWith('/search/query'));
  if (searched) lastSearch = new URL(searched.path + searched.search, catalog.url).href;
  const after = await chromium.worker();
  const fetches = await until('the timings of the requests', async () => {
    const entries = await after.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => ({
        start: performance.timeOrigin + entry.startTime,
        end: performance.timeOrigin + entry.startTime + entry.duration,
      })),
    );
    // Other requests began in the visit before.
    const own = entries.filter(({ start }) => start >= times.scriptStart);
    return own.length >= wanted ? own : null;
  });
  return {
    commitToScript: times.scriptStart - times.commit,
    scriptToRequest: Math.min(...fetches.map(({ start }) => start)) - times.scriptStart,
    requestToOwner: times.painted - Math.min(...fetches.map(({ start }) => start)),
    scriptToPainted: times.painted - times.scriptStart,
    requests: fetches.filter(({ end }) => end <= times.owner).length,
    bare: await after.evaluate(bareFetch, { url: lastSearch, token }),
  };
}

/** Runs in the worker. */
async function isKept(): Promise<boolean> {
  return Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('recent'));
}

/** Address of the extension's last search, which the bare fetch requests again. */
let lastSearch = '';

/** Runs in the worker: the same request without any surrounding work, in ms. */
async function bareFetch({ url, token }: { readonly url: string; readonly token: string }): Promise<number> {
  const start = performance.now();
  const response = await fetch(url, {
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  await response.text();
  return performance.now() - start;
}

function partOf(latency: number, of: (state: State) => readonly Visit[]): Part {
  const figures = STATES.flatMap((state): readonly Figure[] => {
    const visits = of(state);
    const name = `worker ${state === 'remembered' ? 'awake, answer remembered' : state}`;
    const samples = (part: keyof Visit): readonly number[] => columnsOf(visits, part);
    return [
      { what: `${name}: commit to script start`, unit: 'ms', samples: samples('commitToScript') },
      ...(state === 'remembered'
        ? []
        : [
            { what: `${name}: script start to request sent`, unit: 'ms' as const, samples: samples('scriptToRequest') },
            { what: `${name}: request sent to owner painted`, unit: 'ms' as const, samples: samples('requestToOwner') },
          ]),
      {
        what: `${name}: script start to owner painted`,
        unit: 'ms',
        note: state === 'asleep' ? `${FRAMES}; the driver attaches to the worker as it starts` : FRAMES,
        samples: samples('scriptToPainted'),
        ...(state === 'remembered' && { target: 50 }),
      },
      {
        what: `${name}: requests until the owner`,
        unit: 'requests',
        samples: samples('requests'),
        ...(latency > 0 ? { target: state === 'remembered' ? 0 : 1 } : { note: 'the next answer can overtake the label' }),
      },
      { what: `${name}: bare fetch beside it`, unit: 'ms', samples: samples('bare') },
    ];
  });
  const awake = of('awake');
  const bare = median(columnsOf(awake, 'bare'));
  const ratio: Figure = {
    what: 'worker awake: script start to owner painted, over the median bare fetch',
    unit: '×',
    note: FRAMES,
    samples: awake.map(({ scriptToPainted }) => scriptToPainted / bare),
    ...(latency === 150 && { target: 1.25 }),
  };
  return { title: `Label, ${latency} ms added latency`, figures: [...figures, ratio] };
}
