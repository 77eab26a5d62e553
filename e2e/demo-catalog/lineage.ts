import { documentOf } from './document.ts';
import type { Edge, Entity } from './entities.ts';
import { fqnOf, idOf, referenceTo } from './entities.ts';
import { entityNamed } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { objectIn } from './json.ts';
import type { KindName } from './kinds.ts';
import { kindNamed } from './kinds.ts';
import { linkedReference } from './present.ts';
import type { Asked, Route, State } from './state.ts';
import { atLeast } from './version.ts';

export const lineageRoutes: readonly Route[] = [
  // The search index's own lineage. Its answer before 1.9 is undocumented, so it is not played there.
  { pattern: '/lineage/getLineage', since: '1.9', answer: searchLineage },
  {
    pattern: '/lineage/{kind}/name/{fqn}',
    answer: (asked) => lineage(asked, (kind, { params, state }) => entityNamed(state, kind, params.fqn ?? '')),
  },
  {
    pattern: '/lineage/{kind}/{id}',
    answer: (asked) => lineage(asked, (kind, { params, state }) => state.store.byId(kind, params.id ?? '')),
  },
];

/** The lineage of an entity, with a number of steps upstream and downstream. Rules about viewing do not apply. */
function lineage(asked: Asked, find: (kind: KindName, asked: Asked) => Entity | null): Json {
  const { params, query, state } = asked;
  const kind = kindNamed(params.kind ?? '');
  const start = kind && find(kind, asked);
  if (!start) throw notFound(params.kind ?? '', params.fqn ?? params.id ?? '');

  const edges = [...state.data.lineage, ...inventedFor(start, state.data.lineage)];
  const up = walked(idOf(start), depthIn(query, 'upstreamDepth'), edges, 'up');
  const down = walked(idOf(start), depthIn(query, 'downstreamDepth'), edges, 'down');
  const ids = new Set([...up, ...down].flatMap(({ fromEntity, toEntity }) => [fromEntity, toEntity]));
  ids.delete(idOf(start));
  const nodes = state.store.all().filter((entity) => ids.has(idOf(entity)));
  const linked = (entity: Entity) => linkedReference(referenceTo(entity), state.base());
  return { entity: linked(start), nodes: nodes.map(linked), upstreamEdges: up.map(edge), downstreamEdges: down.map(edge) };
}

/**
 * For a pipeline named as the maker of an edge A > B, the server also returns A > pipeline and pipeline > B, each with all data of A > B:
 * its column pairs are not the pipeline's own.
 */
function inventedFor(start: Entity, edges: readonly Edge[]): readonly Edge[] {
  if (start.kind !== 'pipeline') return [];
  const known = new Set(edges.map(({ fromEntity, toEntity }) => `${fromEntity} ${toEntity}`));
  return edges
    .filter(({ lineageDetails }) => objectIn(lineageDetails?.pipeline).id === idOf(start))
    .flatMap((one) => [
      { ...one, toEntity: idOf(start) },
      { ...one, fromEntity: idOf(start) },
    ])
    .filter(({ fromEntity, toEntity }) => !known.has(`${fromEntity} ${toEntity}`));
}

function edge({ fromEntity, toEntity, lineageDetails }: Edge): Json {
  return { fromEntity, toEntity, ...(lineageDetails ? { lineageDetails } : {}) };
}

/** The same from the search index: whole documents by name, and edges with ids of their own. */
function searchLineage({ query, state }: Asked): Json {
  const fqn = query.get('fqn') ?? '';
  const kind = kindNamed(query.get('type') ?? '');
  const start = kind && entityNamed(state, kind, fqn);
  if (!start) throw notFound(query.get('type') ?? '', fqn);

  const edges = state.data.lineage;
  const up = walked(idOf(start), Number(query.get('upstreamDepth') ?? 3), edges, 'up');
  const down = walked(idOf(start), Number(query.get('downstreamDepth') ?? 3), edges, 'down');
  const depths = new Map([[idOf(start), 0], ...depthsOf(up, 'up'), ...depthsOf(down, 'down')]);
  const nodes = state.store.all().filter((entity) => depths.has(idOf(entity)));
  const node = (entity: Entity): JsonObject => ({
    entity: documentOf(entity, state.version),
    paging: {
      entityUpstreamCount: edges.filter(({ toEntity }) => toEntity === idOf(entity)).length,
      entityDownstreamCount: edges.filter(({ fromEntity }) => fromEntity === idOf(entity)).length,
    },
    ...(atLeast(state.version, '1.10') ? { nodeDepth: depths.get(idOf(entity)) ?? 0 } : {}),
  });
  return {
    nodes: Object.fromEntries(nodes.map((entity) => [fqnOf(entity), node(entity)])),
    upstreamEdges: Object.fromEntries(up.map((one) => searchEdge(one, state))),
    downstreamEdges: Object.fromEntries(down.map((one) => searchEdge(one, state))),
  };

  /** The distance in steps of each entity. */
  function depthsOf(found: readonly Edge[], way: 'up' | 'down'): readonly (readonly [string, number])[] {
    const steps = new Map<string, number>([[start === null ? '' : idOf(start), 0]]);
    for (const { fromEntity, toEntity } of found) {
      const [near, far] = way === 'up' ? [toEntity, fromEntity] : [fromEntity, toEntity];
      if (!steps.has(far)) steps.set(far, (steps.get(near) ?? 0) + 1);
    }
    return [...steps];
  }
}

function searchEdge({ fromEntity, toEntity, lineageDetails }: Edge, state: State): readonly [string, JsonObject] {
  const end = (id: string): JsonObject => {
    const entity = state.store.all().find((one) => idOf(one) === id);
    return entity ? { id, fullyQualifiedName: fqnOf(entity), type: entity.kind } : { id };
  };
  const docId = `${fromEntity}--->${toEntity}`;
  const { sqlQuery, columnsLineage, source } = lineageDetails ?? {};
  return [docId, { fromEntity: end(fromEntity), toEntity: end(toEntity), sqlQuery, columns: columnsLineage, source, docId }];
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
