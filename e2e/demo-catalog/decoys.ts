import { column, entity, service, tag } from './data/make.ts';
import type { Entity } from './entities.ts';
import { fqnOf, idFor, nameOf, quoted, referenceTo } from './entities.ts';
import type { JsonObject } from './json.ts';
import { objectIn, textIn, without } from './json.ts';
import type { KindName } from './kinds.ts';
import { serviceKindOf } from './kinds.ts';
import { user } from './people.ts';
import type { CatalogData } from './state.ts';

/** The owner of all decoys: showing it means that a decoy was taken for the asset. */
export const DECOY_OWNER = 'Decoy Owner';
const owner = user('decoy', { displayName: DECOY_OWNER });

/** Number of decoys for each asset. */
const PER_ASSET = 20;
/** More than one page of hits, all ranked before the right one. */
const CROWD = 30;

/** Assets whose namesakes fill the first page of hits. */
const CROWDED: ReadonlySet<string> = new Set([
  ...['snowflake_prod.ANALYTICS.PUBLIC.ORDERS', 'bigquery_prod.larkspur-prod.sales.orders'],
  ...['superset_local.2', 'airflow_old.stock_hourly'],
]);

/**
 * Assets without decoys: hostile ones, and those that tests reach by lineage or only look at. Twenty decoys of each would make search
 * slow.
 */
const PLAIN = /hostile|^snowflake_prod\.ANALYTICS\.(FINANCE|FLOWS|FEATURES)\.|^superset_local\.2[0-3]$/;

const DECOYED: ReadonlySet<KindName> = new Set([
  'table',
  'dashboard',
  'chart',
  'pipeline',
  'topic',
  'storedProcedure',
  'container',
  'mlmodel',
]);

/** Adds twenty lookalikes of every asset: each differs in one respect only, and none of them is on the page. */
export function withDecoys(data: CatalogData): CatalogData {
  const taken = new Set(data.entities.map(keyOf));
  const services = new Map<string, Entity>();
  const originals = data.entities.filter((one) => DECOYED.has(one.kind) && !PLAIN.test(fqnOf(one)) && textIn(one.body.name).length < 200);
  const decoys = originals.flatMap((original) => {
    const crowd = CROWDED.has(fqnOf(original)) ? Array.from({ length: CROWD }, (_, at) => crowding(original, at)) : [];
    return [...crowd, ...Array.from({ length: PER_ASSET }, (_, at) => free(decoyOf(original, at), taken, at))];
  });
  for (const { body, kind } of decoys) {
    const held = objectIn(body.service);
    const name = textIn(held.name);
    if (!services.has(name)) services.set(name, service(serviceKindOf(kind), name, textIn(body.serviceType)));
  }
  const added = [...services.values()].filter((one) => !taken.has(keyOf(one)));
  return { ...data, entities: [...data.entities, owner, ...added, ...decoys] };
}

function decoyOf(original: Entity, at: number): Entity {
  const name = nameOf(original);
  const sameType = textIn(original.body.serviceType);
  switch (at) {
    // The same name in other services of the same type, such as staging's dashboard 12 beside production's.
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return elsewhere(original, {
        service: `${sameType.toLowerCase()}_stage_${at}`,
        serviceType: sameType,
        sourceUrl: elsewhereUrl(original, at),
      });
    // … and in services of other types.
    case 6:
    case 7:
    case 8:
    case 9: {
      const serviceType = OTHER_TYPES[serviceKindOf(original.kind)]?.[at - 6] ?? 'Custom';
      return elsewhere(original, { service: `${serviceType.toLowerCase()}_other`, serviceType });
    }
    // The same name as an asset of another kind.
    case 10:
    case 11:
    case 12:
    case 13: {
      const kind = OTHER_KINDS.filter((other) => other !== original.kind)[at - 10] ?? 'topic';
      return elsewhere(original, { kind, service: `${kind.toLowerCase()}_other`, serviceType: kind === 'chart' ? sameType : 'Custom' });
    }
    // Another kind that shares the address.
    case 14:
      return elsewhere(original, {
        kind: original.kind === 'chart' ? 'dashboard' : 'chart',
        name: `${name}_shares`,
        sourceUrl: addressOf(original),
      });
    // Twins that differ in case or, if a name has no letters, in a hardly visible character.
    case 15:
      return beside(original, name === name.toUpperCase() ? lowerOr(name, '0') : name.toUpperCase());
    case 16:
      return beside(original, capital(name));
    // Deleted assets at the same address.
    case 17:
      return deleted(
        elsewhere(original, { service: `${sameType.toLowerCase()}_deleted`, serviceType: sameType, sourceUrl: addressOf(original) }),
      );
    case 18:
      return deleted(beside(original, `${name}_deleted`, addressOf(original)));
    // The same display name.
    default:
      return beside(original, `${name}_shown_alike`);
  }
}

/** The same names at all levels, in another service of the type, with the first tier: ranked before the right one. */
function crowding(original: Entity, at: number): Entity {
  const serviceType = textIn(original.body.serviceType);
  const one = elsewhere(original, {
    service: `crowd_${at}_${serviceType.toLowerCase()}`,
    serviceType,
    sourceUrl: elsewhereUrl(original, at + 100),
    samePlace: true,
  });
  return { ...one, body: { ...one.body, tags: [tag('Tier.Tier1')] } };
}

interface Elsewhere {
  readonly kind?: KindName;
  readonly service?: string;
  readonly serviceType?: string;
  readonly name?: string;
  readonly sourceUrl?: string | undefined;
  /** Also keep the names of database and schema. */
  readonly samePlace?: boolean;
}

function elsewhere(original: Entity, to: Elsewhere): Entity {
  const kind = to.kind ?? original.kind;
  const serviceType = to.serviceType ?? textIn(original.body.serviceType);
  const under = service(serviceKindOf(kind), to.service ?? `${serviceType.toLowerCase()}_stage_0`, serviceType);
  const name = to.name ?? nameOf(original);
  // A table without an address is identified only by its names, so those of the levels above must differ.
  const same = to.samePlace === true || addressOf(original) !== undefined;
  const above = kind === 'table' || kind === 'storedProcedure' ? placesOf(original, same) : [];
  const fqn = [fqnOf(under), ...above.map(quoted), quoted(name)].join('.');
  const places = above.map((place, level) => ({
    id: idFor('place', fqn, place),
    type: level ? 'databaseSchema' : 'database',
    name: place,
    fullyQualifiedName: [fqnOf(under), ...above.slice(0, level + 1).map(quoted)].join('.'),
  }));
  return entity(kind, fqn, name, {
    ...{ ...worn(original), service: referenceTo(under), serviceType },
    ...(places.length === 2 ? { database: places[0], databaseSchema: places[1] } : {}),
    ...(kind === 'table' ? { tableType: 'Regular', columns: [column('id', 'NUMBER')] } : {}),
    ...(to.sourceUrl === undefined ? {} : { sourceUrl: to.sourceUrl }),
  });
}

/** In the same parent, under another name. */
function beside(original: Entity, name: string, sourceUrl = renamedUrl(original, name)): Entity {
  const fqn = fqnOf(original);
  const above = fqn.slice(0, fqn.length - quoted(nameOf(original)).length);
  const kept = without(original.body, 'id', 'charts', 'dataModel', 'certification', 'sourceUrl', 'tasks', 'tags');
  return entity(original.kind, `${above}${quoted(name)}`, name, {
    ...{ ...kept, ...worn(original), name, fullyQualifiedName: `${above}${quoted(name)}`, id: idFor('beside', original.kind, fqn, name) },
    ...(original.kind === 'table' ? { columns: [column('id', 'NUMBER')] } : {}),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
  });
}

/** The address with the name in its path replaced; undefined if the name is not part of it. */
function renamedUrl(original: Entity, name: string): string | undefined {
  const address = addressOf(original) ?? '';
  const at = address.lastIndexOf(nameOf(original));
  const path = address.indexOf('/', 'https://'.length);
  return at > path ? `${address.slice(0, at)}${name}${address.slice(at + nameOf(original).length)}` : undefined;
}

/** Fields that every decoy has: the original's display name, and the wrong owner. */
function worn(original: Entity): JsonObject {
  return { displayName: original.body.displayName ?? nameOf(original), description: 'A decoy.', owners: [referenceTo(owner)] };
}

function deleted(one: Entity): Entity {
  return { ...one, body: { ...one.body, deleted: true } };
}

function placesOf({ body }: Entity, same: boolean): readonly string[] {
  const database = textIn(objectIn(body.database).name) || 'default';
  const inner = textIn(objectIn(body.databaseSchema).name) || 'main';
  return same ? [database, inner] : [`${database}_elsewhere`, `${inner}_elsewhere`];
}

function addressOf({ body }: Entity): string | undefined {
  return typeof body.sourceUrl === 'string' ? body.sourceUrl : undefined;
}

/** The same page on another customer's host, account or project. */
function elsewhereUrl(original: Entity, at: number): string | undefined {
  const address = addressOf(original);
  if (address === undefined) return undefined;
  if (address.includes('//app.snowflake.com/')) return address.replace(/(\.com\/[^/]+)\/[^/]+/, `$1/stage${at}`);
  if (address.includes('//console.cloud.google.com/')) return address.replaceAll('larkspur-prod', `larkspur-stage${at}`);
  return address.replace(/^https?:\/\/[^/#]+/, `https://stage${at}.example.test`);
}

function capital(name: string): string {
  const turned = name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
  return turned === name ? `${name}_` : turned;
}

function lowerOr(name: string, suffix: string): string {
  return name.toLowerCase() === name ? `${name}${suffix}` : name.toLowerCase();
}

function free(one: Entity, taken: Set<string>, at: number): Entity {
  if (!taken.has(keyOf(one))) {
    taken.add(keyOf(one));
    return one;
  }
  return free(beside(one, `${nameOf(one)}_${at}`), taken, at);
}

function keyOf(one: Entity): string {
  return `${one.kind} ${fqnOf(one)}`;
}

const OTHER_KINDS: readonly KindName[] = ['topic', 'container', 'mlmodel', 'chart', 'pipeline'];
const OTHER_TYPES: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  databaseService: ['Redshift', 'Databricks', 'Trino', 'Oracle'],
  dashboardService: ['Metabase', 'Looker', 'Redash', 'Mode'],
  pipelineService: ['Dagster', 'Fivetran', 'Airbyte', 'Glue'],
  messagingService: ['Redpanda', 'Kinesis', 'Pulsar', 'CustomMessaging'],
  storageService: ['GCS', 'ADLS', 'CustomStorage', 'OneLake'],
  mlmodelService: ['SageMaker', 'VertexAI', 'Sklearn', 'CustomMlModel'],
};
