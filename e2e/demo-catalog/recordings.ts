import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Denial, Edge, Entity } from './entities.ts';
import { fqnOf, idFor, idOf } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, listIn, numberIn, objectIn, parsed, textIn, without } from './json.ts';
import { kindInCollection, kindNamed } from './kinds.ts';
import { decoded } from './path.ts';
import { user } from './people.ts';
import type { CatalogData } from './state.ts';

/** One request to a running server, and its answer. */
export interface Recording {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Absent = the request had no token; otherwise a description of the token. */
  readonly authorization?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** The recordings of a folder, in order of their file names. */
export async function readSet(folder: string): Promise<readonly Recording[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => recordingIn(name.replace(/\.json$/, ''), parsed(await readFile(join(folder, name), 'utf8')))),
  );
}

function recordingIn(name: string, content: Json): Recording {
  const { request, status, headers, body } = objectIn(content);
  const { method, path, authorization } = objectIn(request);
  return {
    ...{ name, method: textIn(method), path: textIn(path), status: numberIn(status), body: body ?? null },
    headers: Object.fromEntries(Object.entries(objectIn(headers)).map(([key, value]) => [key, textIn(value)])),
    ...(typeof authorization === 'string' ? { authorization } : {}),
  };
}

/** Fills a catalogue from a folder of recordings with everything that their answers contain about entities. */
export async function readRecordings(folder: string): Promise<CatalogData> {
  const recordings = await readSet(folder);
  const found = new Map<string, Entity>();
  // More complete answers about an entity are read later, so that they take precedence.
  for (const recording of recordings) noteReferences(withoutHrefs(recording.body), found);
  for (const recording of recordings) noteHits(recording, found);
  for (const recording of recordings) noteEntities(recording, found);
  const denials = recordings.flatMap((recording) => noteDenial(recording, found));

  const bodies = (path: string) => recordings.filter((one) => one.path.startsWith(`/api/v1${path}`)).map(({ body }) => withoutHrefs(body));
  const data = (path: string) => bodies(path).flatMap((body) => listIn(objectIn(body).data).map(objectIn));
  const incidents = data('/dataQuality/testCases/testCaseIncidentStatus');
  const accessTokens = data('/users/security/token');
  return {
    entities: [...found.values()],
    lineage: bodies('/lineage/').flatMap(edgesIn),
    ...{ threads: data('/feed'), incidents, accessTokens, denials },
    moment: Math.max(0, ...[...found.values()].map(({ body }) => numberIn(body.updatedAt))),
    version: bodies('/system/version').map((body) => textIn(objectIn(body).version))[0] ?? '1.6.0-SNAPSHOT',
    untold: { assets: untoldAssets(recordings, found), lists: untoldInLists(recordings) },
  };
}

function put(entity: Entity, found: Map<string, Entity>): void {
  const known = found.get(idOf(entity));
  const both = known?.document && entity.document ? mergedDocuments(known, entity) : {};
  found.set(idOf(entity), { ...known, ...entity, ...both, body: { ...known?.body, ...entity.body } });
}

function mergedDocuments(known: Entity, entity: Entity): Partial<Entity> {
  return {
    document: { ...known.document, ...entity.document },
    partly: known.partly === true && entity.partly === true,
    // In a search by address only, a document has a lower score than in other searches.
    score: Math.max(known.score ?? 0, entity.score ?? 0),
  };
}

/** Any object in an answer with an id, a type and a qualified name is an entity, even if little else is known. */
function noteReferences(value: Json, found: Map<string, Entity>): void {
  if (isList(value)) for (const item of value) noteReferences(item, found);
  if (!isObject(value)) return;
  for (const inner of Object.values(value)) if (inner !== undefined) noteReferences(inner, found);
  const kind = kindNamed(textIn(value.type));
  if (!kind || !value.id || !value.fullyQualifiedName) return;
  const more =
    kind === 'user' ? user(textIn(value.name), { isAdmin: value.name === 'admin', isBot: /-bot$/.test(textIn(value.name)) }).body : {};
  const fqn = textIn(value.fullyQualifiedName).replace(/^\\'(.*)\\'$/, '"$1"');
  if (!found.has(textIn(value.id)))
    put({ kind, body: { ...more, version: 0.1, ...without(ownName(value), 'type'), fullyQualifiedName: fqn } }, found);
}

function noteHits({ path, body }: Recording, found: Map<string, Entity>): void {
  const partly = path.includes('include_source_fields');
  for (const hit of listIn(objectIn(objectIn(body).hits).hits).map(objectIn)) {
    const document = objectIn(hit._source);
    const kind = kindNamed(textIn(document.entityType));
    if (!kind) continue;
    const id = textIn(hit._id);
    put({ kind, body: bodyOf(document, id), document, partly, score: numberIn(hit._score) }, found);
  }
}

/** The entity's data in a document, without tags, since a document mixes in those of the columns. */
function bodyOf(document: JsonObject, id: string): JsonObject {
  const kept = Object.entries(ownName(document)).filter(([key]) => !key.endsWith('suggest') && !INDEX_ONLY.has(key));
  const name = textIn(document.name) || lastPart(textIn(document.fullyQualifiedName));
  return { version: 0.1, name, deleted: false, ...Object.fromEntries(kept), id };
}

const INDEX_ONLY = new Set([
  ...['entityType', 'tags', 'tier', 'fqnParts', 'lineage', 'columnNames', 'totalVotes', 'descriptionStatus', 'followers', 'domain'],
]);

/** References and documents use the name as display name if there is none. */
function ownName(body: JsonObject): JsonObject {
  return body.displayName === body.name ? without(body, 'displayName') : body;
}

function lastPart(fqn: string): string {
  return (/(?:^|\.)("[^"]*"|[^."]*)$/.exec(fqn)?.[1] ?? fqn).replace(/^"(.*)"$/, '$1');
}

/** Reads answers that are an entity or a list of entities. */
function noteEntities({ path, status, body }: Recording, found: Map<string, Entity>): void {
  if (status !== 200) return;
  const parts = path.split('?')[0]?.split('/').slice(3) ?? [];
  const kind = kindInCollection(parts.slice(0, 2).join('/')) ?? kindInCollection(parts[0] ?? '');
  if (!kind) return;
  const bodies = isObject(body) && isList(body.data) ? body.data : [body];
  for (const one of bodies.map(withoutHrefs).map(objectIn))
    if (typeof one.id === 'string' && textIn(one.fullyQualifiedName)) put({ kind, body: inNewNames(one) }, found);
}

/** `domain` and `owner` as lists, as the newest version has them. */
function inNewNames(body: JsonObject): JsonObject {
  const { domain, owner } = body;
  return {
    ...without(body, 'domain', 'owner', 'isEmailVerified'),
    ...(domain === undefined ? {} : { domains: [domain] }),
    ...(owner === undefined ? {} : { owners: [owner] }),
  };
}

/** Reads from a refusal which user is denied which entity. It contains only the entity's name. */
function noteDenial({ path, status, body }: Recording, found: Map<string, Entity>): readonly Denial[] {
  const who = /name='([^']+)'\} operation ViewBasic denied/.exec(textIn(objectIn(body).message))?.[1];
  const what = /\/api\/v1\/([^/?]+)\/name\/([^?]+)/.exec(path);
  const kind = kindInCollection(what?.[1] ?? '');
  if (status !== 403 || !who || !kind) return [];
  const fqn = decoded(what?.[2] ?? '');
  put(user(who), found);
  const known = [...found.values()].some((entity) => entity.kind === kind && fqnOf(entity) === fqn);
  if (!known) put({ kind, body: { id: idFor(kind, fqn), name: lastPart(fqn), fullyQualifiedName: fqn, version: 0.1 } }, found);
  return [{ user: who, kind, fqn, conditional: true }];
}

function edgesIn(body: Json): readonly Edge[] {
  const { upstreamEdges, downstreamEdges } = objectIn(body);
  return [...listIn(upstreamEdges), ...listIn(downstreamEdges)].map(objectIn).map(({ fromEntity, toEntity, lineageDetails }) => ({
    ...{ fromEntity: textIn(fromEntity), toEntity: textIn(toEntity) },
    ...(lineageDetails === undefined ? {} : { lineageDetails: objectIn(lineageDetails) }),
  }));
}

/** A search without a filter returned the total number of assets, of which the set has only a part. */
function untoldAssets(recordings: readonly Recording[], found: ReadonlyMap<string, Entity>): number {
  const unfiltered = recordings.find(({ path }) => path.includes('query_filter=%7Bbroken'));
  const told = numberIn(objectIn(objectIn(objectIn(unfiltered?.body ?? null).hits).total).value);
  const held = [...found.values()].filter(({ kind, body }) => body.deleted !== true && ASSETS.has(kind)).length;
  return Math.max(0, told - held);
}

const ASSETS: ReadonlySet<string> = new Set([
  'table',
  'dashboard',
  'chart',
  'pipeline',
  'topic',
  'database',
  'databaseSchema',
  'glossaryTerm',
  'container',
  'mlmodel',
]);

function untoldInLists(recordings: readonly Recording[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    recordings.flatMap(({ path, body }) => {
      const collection = /^\/api\/v1\/([a-zA-Z]+)\?/.exec(path)?.[1] ?? '';
      if (!kindInCollection(collection)) return [];
      const { data, paging } = objectIn(body);
      return [[collection, numberIn(objectIn(paging).total) - listIn(data).length] as const];
    }),
  );
}

function withoutHrefs(value: Json): Json {
  if (isList(value)) return value.map(withoutHrefs);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'href' || inner === undefined ? [] : [[key, withoutHrefs(inner)]])),
  );
}
