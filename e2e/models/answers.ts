import { fqnOf, idOf } from '../demo-catalog/entities.ts';
import type { Json, JsonObject } from '../demo-catalog/json.ts';
import { listIn, objectIn, parsed } from '../demo-catalog/json.ts';
import type { KindName } from '../demo-catalog/kinds.ts';
import { isKindOf, kindOf } from '../demo-catalog/kinds.ts';
import { CARD_KINDS, fieldsForCards } from '../demo-catalog/pinned-shapes.ts';
import type { Catalog } from '../demo-catalog/server.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { atLeast } from '../demo-catalog/version.ts';

/** An answer of the demo catalogue, and the model that it should fit. */
export interface Answered {
  readonly what: string;
  readonly model: Model;
  readonly body: Json;
}

/** Models of answers: kinds of entities, and the data around them. */
export type Model =
  | KindName
  | ('column' | 'testCaseResult' | 'incident' | 'lineage' | 'searchLineage' | 'searchLineageNode' | 'searchLineageEdge' | 'thread')
  | ('announcement' | 'task' | 'contractResult' | 'usage' | 'run');

/** Every entity with all fields that a card requests, and all other answers about it, for one release. */
export async function answersOf(version: string): Promise<readonly Answered[]> {
  const catalog = await startCatalog({ version, decoys: false });
  try {
    const ask = asking(catalog, await catalog.token('user'));
    return [...(await entities(catalog, ask)), ...(await quality(catalog, ask)), ...(await surroundings(catalog, ask))];
  } finally {
    await catalog.close();
  }
}

type Ask = (path: string) => Promise<Json>;

function asking({ url }: Catalog, token: string): Ask {
  return async (path) => {
    const response = await fetch(new URL(`api/v1/${path}`, url), { headers: { authorization: `Bearer ${token}` } });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return parsed(await response.text());
  };
}

function items(body: Json): readonly Json[] {
  return listIn(objectIn(body).data);
}

/** Data that no well-behaved server returns: invalid addresses, lone surrogates, unlisted enum values. */
const HOSTILE = /hostile|^mallory-/i;

async function entities({ entities: { all }, version }: Catalog, ask: Ask): Promise<readonly Answered[]> {
  const found: Answered[] = [];
  const kinds = [...CARD_KINDS, 'testSuite' as const, 'dataContract' as const].filter((kind) => isKindOf(version, kind));
  for (const entity of all().filter(({ kind, body }) => kinds.includes(kind) && !HOSTILE.test(`${body.fullyQualifiedName}`))) {
    const { kind } = entity;
    const path = `${kindOf(kind).collection}/${idOf(entity)}?include=all&fields=${fieldsForCards(kind, version).join(',')}`;
    found.push({ what: `${kind} ${fqnOf(entity)}`, model: kind, body: await ask(path) });
  }
  for (const kind of ['table', 'dashboard'])
    found.push({ what: `type ${kind}`, model: 'type', body: await ask(`metadata/types/name/${kind}?fields=customProperties`) });
  return found;
}

async function quality(catalog: Catalog, ask: Ask): Promise<readonly Answered[]> {
  const fields = 'testCaseResult,testDefinition,testSuite,incidentId';
  const cases = items(await ask(`dataQuality/testCases?limit=1000&fields=${fields}`)).map(objectIn);
  const incidents = items(await ask(`dataQuality/testCases/testCaseIncidentStatus?startTs=0&endTs=${Date.now()}&limit=1000`));
  const results: Answered[] = [];
  for (const { fullyQualifiedName } of cases) {
    const fqn = encodeURIComponent(String(fullyQualifiedName));
    const path = atLeast(catalog.version, '1.6') ? `testCaseResults/${fqn}` : `${fqn}/testCaseResult`;
    const found = items(await ask(`dataQuality/testCases/${path}?startTs=0&endTs=${Date.now()}`));
    results.push(...found.map((body) => ({ what: `result of ${fullyQualifiedName}`, model: 'testCaseResult' as const, body })));
  }
  return [
    ...cases.map((body) => ({ what: `test ${body.fullyQualifiedName}`, model: 'testCase' as const, body })),
    ...incidents.map((body) => ({ what: `incident ${objectIn(body).id}`, model: 'incident' as const, body })),
    ...results,
  ];
}

async function surroundings(catalog: Catalog, ask: Ask): Promise<readonly Answered[]> {
  const { version, entities: held } = catalog;
  const invoices = held.find('table', 'snowflake_prod.ANALYTICS.FINANCE.INVOICES');
  const lineage: Answered[] = [];
  for (const table of ['FINANCE.INVOICES', 'FLOWS.CALENDAR', 'FLOWS.SESSIONS']) {
    const fqn = `snowflake_prod.ANALYTICS.${table}`;
    const body = await ask(`lineage/table/name/${fqn}?upstreamDepth=3&downstreamDepth=3`);
    lineage.push({ what: `lineage of ${table}`, model: 'lineage', body });
    if (atLeast(version, '1.9')) lineage.push(...searchLineage(table, objectIn(await ask(`lineage/getLineage?fqn=${fqn}&type=table`))));
  }
  const usage = await ask(`usage/table/name/${fqnOf(invoices)}?days=30`);
  const profiled = await ask(`tables/${fqnOf(invoices)}/tableProfile/latest`);
  const columns = atLeast(version, '1.8') ? items(await ask(`tables/${idOf(invoices)}/columns?fields=tags&limit=1000`)) : [];
  const contracts = held.all().filter(({ kind }) => kind === 'dataContract');
  const results = await Promise.all(contracts.map((one) => ask(`dataContracts/${idOf(one)}/results?limit=100`)));

  const pipelines = held.all().filter(({ kind, body }) => kind === 'pipeline' && !HOSTILE.test(`${body.fullyQualifiedName}`));
  const runs = await Promise.all(
    pipelines.map((one) => ask(`pipelines/${encodeURIComponent(fqnOf(one))}/status?startTs=0&endTs=${Date.now()}`)),
  );

  return [
    ...lineage,
    { what: 'usage', model: 'usage', body: usage },
    { what: 'table with its profile', model: 'table', body: profiled },
    ...columns.map((body) => ({ what: 'column of a page', model: 'column' as const, body })),
    ...results.flatMap(items).map((body) => ({ what: 'run of a contract', model: 'contractResult' as const, body })),
    ...runs.flatMap(items).map((body) => ({ what: 'run of a pipeline', model: 'run' as const, body })),
    ...(await told(version, ask)),
  ];
}

function searchLineage(table: string, body: JsonObject): readonly Answered[] {
  const edges = [...Object.entries(objectIn(body.upstreamEdges)), ...Object.entries(objectIn(body.downstreamEdges))];
  return [
    { what: `search lineage of ${table}`, model: 'searchLineage', body },
    ...Object.entries(objectIn(body.nodes)).map(([name, one]) => ({
      what: `node ${name}`,
      model: 'searchLineageNode' as const,
      body: one ?? null,
    })),
    ...edges.map(([name, one]) => ({ what: `edge ${name}`, model: 'searchLineageEdge' as const, body: one ?? null })),
  ];
}

async function told(version: string, ask: Ask): Promise<readonly Answered[]> {
  if (!atLeast(version, '2.0'))
    return items(await ask('feed?limit=100')).map((body) => ({ what: `thread ${objectIn(body).id}`, model: 'thread' as const, body }));
  const announcements = items(await ask('announcements?limit=100'));
  const tasks = items(await ask('tasks?limit=100&fields=assignees,about,payload,createdBy'));
  return [
    ...announcements.map((body) => ({ what: `announcement ${objectIn(body).id}`, model: 'announcement' as const, body })),
    ...tasks.map((body) => ({ what: `task ${objectIn(body).id}`, model: 'task' as const, body })),
  ];
}
