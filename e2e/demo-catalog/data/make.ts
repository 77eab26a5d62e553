import type { Entity } from '../entities.ts';
import { idFor, quoted, referenceTo } from '../entities.ts';
import type { Json, JsonObject } from '../json.ts';
import type { KindName } from '../kinds.ts';

const UPDATED = 1_795_539_243_343;

/** Any entity with a qualified name. `more` overrides the common fields. */
export function entity(kind: KindName, fqn: string, name: string, more: JsonObject = {}): Entity {
  return {
    kind,
    body: {
      id: idFor(kind, fqn),
      name,
      fullyQualifiedName: fqn,
      version: 0.1,
      updatedAt: UPDATED,
      updatedBy: 'admin',
      deleted: false,
      ...more,
    },
  };
}

/** A service, whose kind determines the kinds of assets below it. */
export function service(kind: KindName, name: string, serviceType: string, more: JsonObject = {}): Entity {
  return entity(kind, quoted(name), name, { displayName: name, serviceType, ...more });
}

/** An asset directly below its service: a dashboard, chart, pipeline, topic, container, model. */
export function asset(kind: KindName, below: Entity, name: string, more: JsonObject = {}): Entity {
  const middle = kind === 'dashboardDataModel' ? '.model' : '';
  return entity(kind, `${below.body.fullyQualifiedName}${middle}.${quoted(name)}`, name, { ...serviceOf(below), ...more });
}

export interface Schema {
  readonly service: Entity;
  readonly database: Entity;
  readonly schema: Entity;
}

/** A database with one schema below a service. */
export function schema(
  below: Entity,
  database: string,
  name: string,
  more: { readonly database?: JsonObject; readonly schema?: JsonObject } = {},
): Schema {
  const databaseFqn = `${below.body.fullyQualifiedName}.${quoted(database)}`;
  const top = entity('database', databaseFqn, database, { ...serviceOf(below), ...more.database });
  const inner = entity('databaseSchema', `${databaseFqn}.${quoted(name)}`, name, {
    ...serviceOf(below),
    database: referenceTo(top),
    ...more.schema,
  });
  return { service: below, database: top, schema: inner };
}

/** A table or stored procedure in a schema. Its columns get their qualified names here. */
export function inSchema(kind: 'table' | 'storedProcedure', place: Schema, name: string, more: JsonObject = {}): Entity {
  const fqn = `${place.schema.body.fullyQualifiedName}.${quoted(name)}`;
  const columns = Array.isArray(more.columns) ? { columns: named(more.columns, fqn) } : {};
  return entity(kind, fqn, name, {
    ...(kind === 'table' ? { tableType: 'Regular', columns: [] } : {}),
    ...{ databaseSchema: referenceTo(place.schema), database: referenceTo(place.database), ...serviceOf(place.service) },
    ...more,
    ...columns,
  });
}

function serviceOf(below: Entity): JsonObject {
  return { service: referenceTo(below), serviceType: below.body.serviceType };
}

/** The suite with a table's tests, as the table refers to it. */
export function suiteOn(table: string): JsonObject {
  const name = `${table}.testSuite`;
  return {
    testSuite: { id: idFor('testSuite', name), type: 'testSuite', name, fullyQualifiedName: name, displayName: name, deleted: false },
  };
}

export interface ColumnMore {
  readonly description?: string;
  readonly tags?: readonly JsonObject[];
  readonly constraint?: string;
  readonly displayName?: string;
  readonly children?: readonly JsonObject[];
  readonly dataLength?: number;
}

/** A column without a qualified name; the displayed type keeps the database's own word in lowercase. */
export function column(name: string, dataType: string, more: ColumnMore = {}): JsonObject {
  return { name, dataType: CATALOG_TYPES[dataType] ?? dataType, dataTypeDisplay: dataType.toLowerCase(), ...more };
}

/** Database types that are missing from the catalogue's list, with their type there; the displayed text keeps the database's own name. */
const CATALOG_TYPES: Readonly<Record<string, string>> = { TIMESTAMP_NTZ: 'TIMESTAMP', INT64: 'BIGINT', INTEGER: 'INT' };

/** Columns with their qualified names below `parent`. */
export function named(columns: readonly Json[], parent: string): readonly JsonObject[] {
  return columns.flatMap((one) => {
    if (typeof one !== 'object' || one === null || !('name' in one)) return [];
    const fqn = `${parent}.${quoted(String(one.name))}`;
    return [{ ...one, fullyQualifiedName: fqn, ...(Array.isArray(one.children) ? { children: named(one.children, fqn) } : {}) }];
  });
}

/** A label as classification, glossary term or tier. "Tier.Tier1", "PII.Sensitive", "Business.Customer". */
export function tag(tagFQN: string, more: JsonObject = {}): JsonObject {
  const name = tagFQN.split('.').at(-1) ?? tagFQN;
  return { tagFQN, name, source: 'Classification', labelType: 'Manual', state: 'Confirmed', ...more };
}

/** A label with a glossary term. */
export function term(tagFQN: string, more: JsonObject = {}): JsonObject {
  return tag(tagFQN, { source: 'Glossary', ...more });
}

/** A certification valid between two moments (in ms). */
export function certifiedFrom(level: 'Gold' | 'Silver' | 'Bronze', appliedDate: number, expiryDate: number): JsonObject {
  return { tagLabel: tag(`Certification.${level}`), appliedDate, expiryDate };
}

/** A certification that has not expired. */
export function certified(level: 'Gold' | 'Silver' | 'Bronze'): JsonObject {
  return certifiedFrom(level, UPDATED, UPDATED + 365 * 24 * 60 * 60 * 1000);
}
