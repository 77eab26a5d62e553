import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entity } from './entities.ts';
import type { Json, JsonObject } from './json.ts';
import { isList, isObject, listIn, numberIn, objectIn, parsed, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import type { Rule } from './rule.ts';
import type { CatalogData } from './state.ts';

/** One request to a running server and what of its answer matters. Those of a group follow each other in time. */
export interface Recorded {
  readonly name: string;
  /** The user whose token it was; absent = none came along. */
  readonly as?: string;
  readonly method: string;
  /** Below /api/v1. */
  readonly path: string;
  /** What was sent; a text is sent as JSON, unless it is `unparsed`. */
  readonly body?: Json;
  readonly unparsed?: true;
  readonly type?: string;
  readonly status: number;
  /** What the answer holds at least. */
  readonly answer: Json;
  /** Not recorded: what must have come in between, as the next answers show. */
  readonly assumed?: true;
  /** Its lists may come in another order: that of hits depends on all the data in the index. */
  readonly unordered?: true;
  /** Its texts are the beginnings of longer ones. */
  readonly cut?: true;
}

export async function readGroup(folder: string, group: string): Promise<readonly Recorded[]> {
  return listIn(parsed(await readFile(join(folder, `${group}.json`), 'utf8')))
    .map(objectIn)
    .map((one) => ({
      ...{
        name: textIn(one.name),
        method: textIn(one.method),
        path: textIn(one.path),
        status: numberIn(one.status),
        answer: one.answer ?? null,
      },
      ...(typeof one.as === 'string' ? { as: one.as } : {}),
      ...(one.body === undefined ? {} : { body: one.body }),
      ...(typeof one.type === 'string' ? { type: one.type } : {}),
      ...(one.cut === true ? { cut: true as const } : {}),
      ...(one.assumed === true ? { assumed: true as const } : {}),
      ...(one.unordered === true ? { unordered: true as const } : {}),
      ...(one.unparsed === true ? { unparsed: true as const } : {}),
    }));
}

/** What the server was filled with before the first of a group's requests. */
export async function readWorld(folder: string, group: string): Promise<CatalogData> {
  const { version, moment, entities, threads, suggestions, incidents, tags, terms, derived, later } = objectIn(
    parsed(await readFile(join(folder, 'world.json'), 'utf8')),
  );
  const more = objectIn(objectIn(later)[group]);
  const texts = (list: Json | undefined) => new Set(listIn(list).map(textIn));
  const brought = Object.fromEntries(Object.entries(objectIn(derived)).map(([term, tag]) => [term, textIn(tag)]));
  return {
    entities: [...listIn(entities), ...listIn(more.entities)].map(objectIn).flatMap(entityIn),
    ...{ lineage: [], accessTokens: [], rights: RIGHTS },
    ...{ threads: listIn(threads).map(objectIn), suggestions: listIn(suggestions).map(objectIn) },
    incidents: [...listIn(incidents), ...listIn(more.incidents)].map(objectIn),
    denials: [{ user: 'cond.user', kind: 'table', fqn: 'rec_dw.SHOP.CORE.CLOSED_REC', conditional: true }],
    tagsKnown: { tags: texts(tags), terms: texts(terms), derived: brought },
    ...{ version: textIn(version), moment: numberIn(moment) },
  };
}

const RIGHTS: Readonly<Record<string, readonly Rule[]>> = {
  viewer: [{ role: 'RecNoEditRole', policy: 'RecNoEdit', rule: 'no-edit', operations: ['EditAll'], effect: 'deny' }],
  tierer: [
    { role: 'RecTierRole', policy: 'RecTier', rule: 'no-tags', operations: ['EditTags'], effect: 'deny' },
    { role: 'RecTierRole', policy: 'RecTier', rule: 'tier', operations: ['EditDisplayName'], effect: 'allow' },
  ],
  tester: [{ role: 'RecTestRole', policy: 'RecTest', rule: 'tests', operations: ['EditTests'], effect: 'allow' }],
  steward: [
    {
      ...{ role: 'DataSteward', policy: 'DataStewardPolicy', rule: 'DataStewardPolicy-EditRule', effect: 'allow' },
      operations: ['EditDescription', 'EditDisplayName', 'EditLineage', 'EditOwners', 'EditTags', 'ViewAll'],
    },
  ],
};

function entityIn({ kind, body }: JsonObject): readonly Entity[] {
  const known = kindNamed(textIn(kind));
  return known ? [{ kind: known, body: objectIn(body) }] : [];
}

/**
 * Where an answer differs from what was recorded, as paths and values; empty = nowhere. Ids that the server made are others in each run:
 * `ids` learns which stands for which, and from then on it must be that one. Moments are not compared.
 */
export function differences(one: Recorded, actual: Json, ids: Map<string, string>): readonly string[] {
  return differing(one.answer, actual, '', { ids, cut: one.cut === true, unordered: one.unordered === true });
}

interface Comparing {
  readonly ids: Map<string, string>;
  readonly cut: boolean;
  readonly unordered: boolean;
}

function differing(recorded: Json | undefined, actual: Json | undefined, path: string, how: Comparing): readonly string[] {
  if (isList(recorded)) {
    if (!isList(actual) || actual.length !== recorded.length)
      return [`${path}: ${recorded.length} are wanted, ${isList(actual) ? `${actual.length} came` : 'no list came'}`];
    const [wanted, came] = how.unordered ? [recorded, actual].map(byId) : [recorded, actual];
    return (wanted ?? []).flatMap((one, at) => differing(one, came?.[at], `${path}[${at}]`, how));
  }
  if (isObject(recorded)) {
    if (!isObject(actual)) return [`${path}: an object is wanted, ${JSON.stringify(actual)} came`];
    noteNumber(recorded, actual, how.ids);
    return Object.entries(recorded).flatMap(([key, one]) => differing(one, actual[key], path ? `${path}.${key}` : key, how));
  }
  return isAsRecorded(recorded, actual, how) ? [] : [`${path}: ${JSON.stringify(recorded)} is wanted, ${JSON.stringify(actual)} came`];
}

/** Tasks have numbers, which are others in each run as ids are. */
function noteNumber({ task: was }: JsonObject, { task: is }: JsonObject, ids: Map<string, string>): void {
  const [recorded, actual] = [objectIn(was).id, objectIn(is).id];
  if (typeof recorded === 'number' && typeof actual === 'number' && !ids.has(`tasks/${recorded}`))
    ids.set(`tasks/${recorded}`, `tasks/${actual}`);
}

function byId(list: readonly Json[]): readonly Json[] {
  const idIn = (one: Json) => textIn(isObject(one) ? (one._id ?? one.id) : one);
  return list.toSorted((one, other) => (idIn(one) < idIn(other) ? -1 : 1));
}

function isAsRecorded(recorded: Json | undefined, actual: Json | undefined, { ids, cut }: Comparing): boolean {
  if (typeof recorded === 'number' && typeof actual === 'number')
    return recorded === actual || ids.get(`tasks/${recorded}`) === `tasks/${actual}` || (recorded > MOMENTS && actual > MOMENTS);
  if (typeof recorded !== 'string' || typeof actual !== 'string') return recorded === actual;
  if (CURSOR.test(recorded)) {
    const cursor = encodeURIComponent(actual);
    ids.set(encodeURIComponent(recorded), cursor);
    return cursor !== '';
  }
  if (UUID.test(recorded) && UUID.test(actual)) {
    const known = ids.get(recorded) ?? actual;
    ids.set(recorded, known);
    return known === actual;
  }
  const wanted = renamed(recorded, ids);
  return wanted === actual || (cut && actual.startsWith(wanted));
}

/** Where a page ends, in base64: that of the server is a moment. */
const CURSOR = /^MTc\w+={0,2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENTS = 1_700_000_000_000;

/** A text with the ids of this run in place of the recorded ones. */
export function renamed(text: string, ids: ReadonlyMap<string, string>): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|tasks\/\d+|(?<=after=)[\w%]+/g, (id) => ids.get(id) ?? id);
}
