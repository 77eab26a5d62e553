// The cost of recognizing long addresses. Runs in Node and in browsers.
import { LONGEST_TEXT } from '../src/model/reference.ts';
import { TOOLS } from '../src/tools/index.ts';
import { pageOf, type Recorded } from '../src/tools/recorded.ts';
import { tableOf } from '../src/tools/tables.ts';
import type { Tool } from '../src/tools/tool.ts';
import { isOnVendorHost } from '../src/tools/vendor-host.ts';
import { longAddresses, MARKS } from './long-addresses.ts';

/** An address that took longer than its limit. */
export interface Slow {
  readonly what: string;
  readonly size: number;
  readonly ms: number;
}

export interface Costs {
  /** Number of tried addresses. */
  readonly tried: number;
  readonly slow: readonly Slow[];
}

/** The longest address that is read, in characters, and the time limit for it, in ms. */
const LONGEST = 8_000;
const MOST_MS = 5;

/** For longer addresses, the limit in ms per 8,000 characters: twice as much, because long runs are disturbed more often. */
const GROWING_MS = 10;

/** How often a slow address is tried again: another program may have used the processor meanwhile. */
const TRIES = 40;

/** All recorded addresses of a tool, made as long as Placard reads. */
export const costsOf = (id: string): Costs => costs(tried(id, (rows) => rows, [LONGEST]));

/** The first of them at 1, 10 and 100 kB: ten times the length may take ten times as long. */
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
    // Rows take turns with the marks, so that each mark is used.
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

/** Time for a tool to read an address, with title and texts of maximum length, in ms. */
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
