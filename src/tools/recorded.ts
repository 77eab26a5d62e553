import type { AssetRef, Page } from '../model/reference.ts';
import type { Tool } from './tool.ts';

/** The expected parts of a reference; undefined = it must be absent. `unverified` is always compared. */
export type Expected = { readonly [Part in keyof AssetRef]?: AssetRef[Part] | undefined };

/**
 * One row of a tool's table: what it is, the address (or the page, where its texts matter), and what it shows.
 * One reference = the best one; a list = all of them, in order; null = no single asset.
 * Addresses are recorded from real ones, with hosts and names replaced. The tables import nothing but this type, so they also run in browsers.
 */
export type Recorded = readonly [what: string, page: string | RecordedPage, expected: Expected | readonly Expected[] | null];

export interface RecordedPage {
  readonly url: string;
  readonly title?: string;
  readonly text?: Readonly<Record<string, string>>;
}

/** What the tool says about a row's page, cut down to the parts that the row names, so that a test can compare the two with `toEqual`. */
export function seen(tool: Tool, [, recorded, expected]: Recorded): Recorded[2] {
  const refs = tool.recognise(pageOf(recorded));
  const first = refs[0];
  if (isList(expected)) return refs.map((ref, at) => (at < expected.length ? cut(ref, expected[at]) : ref));
  if (!first) return null;
  return expected === null ? refs : cut(first, expected);
}

/** The page of a row; title and texts are empty if the row has only an address. */
export function pageOf(recorded: Recorded[1]): Page {
  const { url, title = '', text = {} } = typeof recorded === 'string' ? { url: recorded } : recorded;
  return { url: new URL(url), title, text };
}

function cut(ref: AssetRef, expected: Expected | undefined): Expected {
  const wanted = new Set([...Object.keys(expected ?? {}), 'unverified']);
  return Object.fromEntries(Object.entries(ref).filter(([key]) => wanted.has(key)));
}

function isList(expected: Recorded[2]): expected is readonly Expected[] {
  return Array.isArray(expected);
}
