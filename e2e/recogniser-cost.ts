// Runs in Node and in browsers: what recognising long addresses costs.
import { LONGEST_TEXT } from '../src/model/reference.ts';
import { TOOLS } from '../src/tools/index.ts';
import { pageOf, type Recorded } from '../src/tools/recorded.ts';
import { tableOf } from '../src/tools/tables.ts';
import type { Tool } from '../src/tools/tool.ts';
import { isOnVendorHost } from '../src/tools/vendor-host.ts';
import { longAddresses, MARKS } from './long-addresses.ts';

/** What one address cost that took longer than it may. */
export interface Slow {
  readonly what: string;
  readonly size: number;
  readonly ms: number;
}

export interface Costs {
  /** Addresses that were tried. */
  readonly tried: number;
  readonly slow: readonly Slow[];
}

/** The longest address that is read, and the time that it may take, ms. */
const LONGEST = 8_000;
const MOST_MS = 5;

/** Of other lengths: so many ms for each 8,000 characters, twice as many, since a long run is disturbed more often. */
const GROWING_MS = 10;

/** How often an address is tried that seems slow: another program may have had the processor meanwhile. */
const TRIES = 40;

/** All recorded addresses of a tool, grown to as many characters as Placard reads. */
export const costsOf = (id: string): Costs => costs(tried(id, (rows) => rows, [LONGEST]));

/** A few of them, grown to 1, 10 and 100 kB: each tenfold may take ten times as long. */
export const growthOf = (id: string): Costs => costs(tried(id, ([first]) => (first ? [first] : []), [1_000, 10_000, 100_000]));

interface Try {
  readonly tool: Tool;
  readonly what: string;
  readonly url: URL;
  readonly size: number;
}

function* tried(id: string, chosen: (rows: readonly Recorded[]) => readonly Recorded[], sizes: readonly number[]): Generator<Try> {
  const tool = TOOLS.find((one) => one.id === id);
  if (!tool) return;
  for (const [at, [what, page]] of chosen(tableOf(tool)).entries()) {
    // Each row with a mark of its own, so that every mark has its turn.
    const marks = MARKS.slice(at % MARKS.length).slice(0, 1);
    for (const size of sizes)
      for (const [shape, address] of longAddresses(pageOf(page).url.href, size, marks))
        yield { tool, what: `${id}: ${what}: ${shape}`, url: new URL(address), size };
  }
}

function costs(all: Iterable<Try>): Costs {
  const slow: Slow[] = [];
  let count = 0;
  for (const { tool, what, url, size } of all) {
    const most = size > LONGEST ? (GROWING_MS * size) / LONGEST : MOST_MS;
    let ms = timeOf(tool, url);
    for (let tries = 1; tries < TRIES && ms > most; tries++) ms = Math.min(ms, timeOf(tool, url));
    if (ms > most) slow.push({ what, size, ms });
    count += 1;
  }
  return { tried: count, slow };
}

/** What a tool reads of an address, with title and texts as long as they may be. */
function timeOf(tool: Tool, url: URL): number {
  const text = Object.fromEntries(Object.keys(tool.reads ?? {}).map((name) => [name, ' → (-'.repeat(LONGEST_TEXT / 5)]));
  const title = 'Flow: a - b • '.repeat(LONGEST_TEXT / 14);
  const start = performance.now();
  isOnVendorHost(tool, url);
  tool.fits?.(url);
  tool.titled?.(url);
  tool.tenant?.(url);
  tool.recognise({ url, title, text });
  return performance.now() - start;
}
