import type { Edge } from './entities.ts';
import { idOf, referenceTo } from './entities.ts';
import { entityNamed } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import type { Json } from './json.ts';
import { kindNamed } from './kinds.ts';
import { linkedReference } from './present.ts';
import type { Asked, Route } from './state.ts';

export const lineageRoutes: readonly Route[] = [{ pattern: '/lineage/{kind}/name/{fqn}', answer: lineage }];

/** What lies up and down of an entity, each way so many steps. No view rule is asked. */
function lineage({ params, query, state }: Asked): Json {
  const kind = kindNamed(params.kind ?? '');
  const start = kind && entityNamed(state, kind, params.fqn ?? '');
  if (!start) throw notFound(params.kind ?? '', params.fqn ?? '');

  const up = walked(idOf(start), depthIn(query, 'upstreamDepth'), state.data.lineage, 'up');
  const down = walked(idOf(start), depthIn(query, 'downstreamDepth'), state.data.lineage, 'down');
  const ids = new Set([...up, ...down].flatMap(({ fromEntity, toEntity }) => [fromEntity, toEntity]));
  ids.delete(idOf(start));
  const nodes = state.store.all().filter((entity) => ids.has(idOf(entity)));
  const linked = (entity: typeof start) => linkedReference(referenceTo(entity), state.base());
  return { entity: linked(start), nodes: nodes.map(linked), upstreamEdges: up.map(edge), downstreamEdges: down.map(edge) };
}

function edge({ fromEntity, toEntity, lineageDetails }: Edge): Json {
  return { fromEntity, toEntity, ...(lineageDetails ? { lineageDetails } : {}) };
}

function depthIn(query: URLSearchParams, name: string): number {
  const depth = Number(query.get(name) ?? 1);
  if (!(depth >= 0 && depth <= 3)) throw refusal(400, `[query param ${name} must be less than or equal to 3]`);
  return depth;
}

function walked(start: string, depth: number, edges: readonly Edge[], way: 'up' | 'down'): readonly Edge[] {
  const [near, far] = way === 'up' ? (['toEntity', 'fromEntity'] as const) : (['fromEntity', 'toEntity'] as const);
  const found = new Set<Edge>();
  let front = [start];
  for (let step = 0; step < depth; step++) {
    const next = edges.filter((one) => front.includes(one[near]) && !found.has(one));
    for (const one of next) found.add(one);
    front = next.map((one) => one[far]);
  }
  return [...found];
}
