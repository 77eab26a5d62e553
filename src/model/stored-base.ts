import type { AssetRef } from './reference.ts';

/** Every address under which ingestion may have stored the reference's asset. */
export function spellings(ref: AssetRef): readonly string[] {
  return ref.url === undefined ? [] : [...new Set([ref.url, ...(ref.spellings ?? [])])];
}

/** What the reference's addresses have behind its base, such as `/superset/dashboard/sales/`, without those too short to tell tools apart. */
export function routesOf(ref: AssetRef): readonly string[] {
  const { base } = ref;
  if (base === undefined) return [];
  const routes = spellings(ref).flatMap((address) => (address.startsWith(base) ? address.slice(base.length) : []));
  return routes.filter((route) => route.length >= SHORTEST_ROUTE);
}

/** Length in characters. `/d/1` may end any address. */
const SHORTEST_ROUTE = 5;

/** The base of a stored address that is the reference's own behind it, as written; null = it is another address. */
export function storedBaseOf(address: string | null, ref: AssetRef): string | null {
  const longestFirst = routesOf(ref).toSorted((one, other) => other.length - one.length);
  const bases = longestFirst.flatMap((route) => (address?.endsWith(route) ? address.slice(0, -route.length) : []));
  return bases.find(isBase) ?? null;
}

/** Whether a text is an origin with or without a prefix, with neither query nor hash. */
export const isBase = (text: string): boolean => /^https?:\/\/[^/?#\s@*]+(?:\/[^?#\s]*)?$/i.test(text) && URL.canParse(text);
