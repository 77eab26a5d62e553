import { kindsOfClauses, queryIn } from './dsl.ts';
import type { Matched } from './path.ts';
import { PINNING_TESTS, type PinnedBy, pinnedShapes, type Shape } from './pinned-shapes.ts';

export function shapeOf(method: string, matched: Matched | null, path: string, query: URLSearchParams): Shape {
  const route = matched ? matched.route.pattern.replace('{collection}', matched.params.collection ?? '') : path;
  const filters = query.getAll('query_filter').flatMap((filter) => kindsOfClauses(queryIn(filter)));
  const values = namingIn(route).flatMap((name) =>
    query.getAll(name).flatMap((held) => held.split(',').map((one) => `${name}:${one.trim()}`)),
  );
  return { route: `${method} ${route}`, details: [...new Set([...query.keys(), ...filters, ...values])] };
}

/** Parameters whose values name something of the server's, so each value counts as asked for on its own. */
function namingIn(route: string): readonly string[] {
  return route === '/feed' ? ['fields', 'type'] : ['fields'];
}

/** A shape in words: its route, and each detail with it. */
export function wordsOf({ route, details }: Shape): readonly string[] {
  return [route, ...details.map((detail) => `${route} ${detail}`)];
}

const all = new Map<string, ReadonlySet<string>>();

function allIn(version: string): ReadonlySet<string> {
  const known = all.get(version) ?? new Set(PINNING_TESTS.flatMap((by) => pinnedShapes(by, version).flatMap(wordsOf)));
  all.set(version, known);
  return known;
}

/** What of a request to this release nothing pins; empty = all is pinned. */
export function unpinnedIn(shape: Shape, version: string): readonly string[] {
  const pinned = allIn(version);
  return wordsOf(shape).filter((word) => !pinned.has(word));
}

/** What the list says that somebody asks of this release, and which was not asked. */
export function noLongerAsked(by: PinnedBy, version: string, asked: ReadonlySet<string>): readonly string[] {
  return pinnedShapes(by, version)
    .flatMap(wordsOf)
    .filter((word) => !asked.has(word));
}
