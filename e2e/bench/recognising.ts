import { join } from 'node:path';
import { build } from 'vite';
import type { Scene } from '../chromium/scene.ts';
import { startFirefox } from '../firefox/firefox.ts';
import type { recogniseAll } from './recogniser.ts';
import type { Figure, Part } from './samples.ts';

type Samples = ReturnType<typeof recogniseAll>;

/** There are hundreds of addresses, so a few rounds of each are enough. */
const MOST_ROUNDS = 10;
/** Target time for an address with all tools, in ms. */
const TARGET = 2;

/** Measures recognizing every recorded address in Chromium and Firefox. */
export async function measureRecognising(scene: Scene, wanted: number): Promise<Part> {
  const rounds = Math.min(wanted, MOST_ROUNDS);
  const code = await bundle();
  const page = await scene.visit('/');
  const chromium = await times(rounds, () => page.evaluate<Samples>(`${code}; recogniser.recogniseAll()`));
  await page.close();

  // By default, Firefox's clock has a resolution of one millisecond.
  const firefox = await startFirefox({ extension: 'dist/firefox', prefs: { 'privacy.reduceTimerPrecision': false } });
  await firefox.tab.open(scene.host.url);
  // One script for each round: Firefox limits a script to a minute.
  const inFirefox = await times(rounds, () => firefox.tab.script<[], Samples>(`${code}; return recogniser.recogniseAll();`));
  await firefox.close();

  const figure = (browser: string, samples: readonly number[]): Figure => ({
    ...{ what: `one address, all tools, 99th percentile, ${browser}`, unit: 'ms', samples: samples.map(rounded), by: 'p99' },
    target: TARGET,
    note: 'with 20 rules of a person besides; each sample is the mean of 20 in a row, since the clock is coarse',
  });
  return { title: 'Recognising', figures: [figure('Chromium', chromium), figure('Firefox', inFirefox)] };
}

async function times(rounds: number, one: () => Promise<Samples>): Promise<Samples> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) samples.push(...(await one()));
  return samples;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'recogniser.ts'), formats: ['iife'], name: 'recogniser' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const [chunk] = first?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the recogniser was not built');
  return chunk.code;
}

const rounded = (ms: number): number => Math.round(ms * 10_000) / 10_000;
