import { kindsOfClauses, queryIn } from './dsl.ts';
import type { Matched } from './path.ts';
import { PINNING_TESTS, type PinnedBy, pinnedShapes, type Shape } from './pinned-shapes.ts';

/** The shape of a request, for comparison with the pinned ones. */
export function shapeOf(method: string, matched: Matched | null, path: string, query: URLSearchParams): Shape {
  const route = matched ? matched.route.pattern.replace('{collection}', matched.params.collection ?? '') : path;
  const filters = query.getAll('query_filter').flatMap((filter) => kindsOfClauses(queryIn(filter)));
  const values = namingIn(route).flatMap((name) =>
    query.getAll(name).flatMap((held) => held.split(',').map((one) => `${name}:${one.trim()}`)),
  );
  return { route: `${method} ${route}`, details: [...new Set([...query.keys(), ...filters, ...values])] };
}

/** Parameters whose values are names defined by the server, so each value is a detail of its own. */
function namingIn(route: string): readonly string[] {
  return route === '/feed' ? ['fields', 'type'] : ['fields'];
}

/** A shape as texts: its route, and the route with each detail. */
export function wordsOf({ route, details }: Shape): readonly string[] {
  return [route, ...details.map((detail) => `${route} ${detail}`)];
}

const all = new Map<string, ReadonlySet<string>>();

function allIn(version: string): ReadonlySet<string> {
  const known = all.get(version) ?? new Set(PINNING_TESTS.flatMap((by) => pinnedShapes(by, version).flatMap(wordsOf)));
  all.set(version, known);
  return known;
}

/** The unpinned details of a request to this release; empty = all are pinned. */
export function unpinnedIn(shape: Shape, version: string): readonly string[] {
  const pinned = allIn(version);
  return wordsOf(shape).filter((word) => !pinned.has(word));
}

/** Pinned details of a test in this release that the test did not send. */
export function noLongerAsked(by: PinnedBy, version: string, asked: ReadonlySet<string>): readonly string[] {
  return pinnedShapes(by, version)
    .flatMap(wordsOf)
    .filter((word) => !asked.has(word));
}
