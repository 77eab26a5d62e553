import { kindInCollection } from './kinds.ts';
import type { Route } from './state.ts';
import { atLeast } from './version.ts';

export interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Segments of a path below /api/v1, each decoded once; invalid UTF-8 becomes replacement characters. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1).map(decoded);
}

/** Whether a percent sign starts no valid escape: the web server itself refuses such a path. */
export function isMalformed(path: string): boolean {
  return /%(?![0-9a-f]{2})/i.test(path);
}

/** Decodes a percent-encoded segment once; invalid UTF-8 becomes replacement characters. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment.replace(/(%[0-9a-f]{2})+/gi, '�');
  }
}

/** The first route that matches a path below /api/v1 and exists in this version, with its decoded parameters. */
export function matchedRoute(routes: readonly Route[], path: string, version: string, method = 'GET'): Matched | null {
  for (const route of routes) {
    if ((route.method ?? 'GET') !== method || !isServed(route, version)) continue;
    const params = paramsOf(route.pattern, segmentsOf(path));
    if (params) return { route, params };
  }
  return null;
}

function isServed({ since, until }: Route, version: string): boolean {
  return (since === undefined || atLeast(version, since)) && (until === undefined || !atLeast(version, until));
}

function paramsOf(pattern: string, given: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  const wanted = pattern.split('/').slice(1);
  let at = 0;
  for (const part of wanted) {
    if (part === '{collection}') {
      const length = collectionLength(given.slice(at));
      if (length === 0) return null;
      params.collection = given.slice(at, at + length).join('/');
      at += length;
      continue;
    }
    const segment = given[at++];
    if (segment === undefined) return null;
    if (part.startsWith('{')) params[part.slice(1, -1)] = segment;
    else if (part !== segment) return null;
  }
  return at === given.length ? params : null;
}

/** Some collections have names of two segments: "services/databaseServices". */
function collectionLength(given: readonly string[]): number {
  for (const length of [2, 1]) if (kindInCollection(given.slice(0, length).join('/')) && given.length >= length) return length;
  return 0;
}
