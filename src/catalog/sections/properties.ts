import * as v from 'valibot';
import { called, isBlank } from '../../model/called.ts';
import type { AssetName } from '../../model/parts.ts';
import type { CustomProperty, CustomValue, Referred } from '../../model/properties.ts';
import { soundMoment } from '../api/bounds.ts';
import { COLLECTION } from '../api/collection.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';
import { orNothing } from '../api/settle.ts';
import { assetKindOf, ownerFromWire } from '../entity/asset-from-wire.ts';
import { assetHref } from '../entity/web-links.ts';
import { Reference, referenceName } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';

const Valued = v.object({ extension: v.nullish(v.record(v.string(), v.unknown())) });

const Declared = v.object({
  customProperties: v.nullish(
    v.array(
      v.object({
        name: v.string(),
        displayName: v.nullish(v.string()),
        description: v.nullish(v.string()),
        propertyType: v.nullish(v.object({ name: v.nullish(v.string()) })),
      }),
    ),
  ),
});

/** Reads an asset's custom properties that have a value. Their declared types may be hidden from this user. */
export async function readProperties(
  connection: CatalogConnection,
  { kind, id }: AssetName,
  signal?: AbortSignal,
): Promise<readonly CustomProperty[] | null> {
  const [entry, type] = await Promise.all([
    readWhole(connection, { collection: COLLECTION[kind], id, fields: ['extension'] }, Valued, signal),
    orNothing(get(connection, `metadata/types/name/${kind}?fields=customProperties`, Declared, signal), signal),
  ]);
  if (!entry?.fields.includes('extension')) return null;
  const values = Object.entries(entry.answer.extension ?? {});
  const names = await namesOf(
    values.flatMap(([, value]) => referencesIn(value)),
    connection,
    signal,
  );
  return values.flatMap(([name, value]) => {
    if (value === null || value === undefined || value === '') return [];
    const declared = type?.customProperties?.find((one) => one.name === name);
    return {
      name: called(declared?.displayName, name),
      description: declared?.description ?? '',
      value: typed(declared?.propertyType?.name ?? '', value, { connection, names }),
    };
  });
}

/** A value by its declared type; one that does not fit the type is shown as stored. */
function typed(type: string, value: unknown, around: Around): CustomValue {
  const references = referencesIn(value);
  if (references.length > 0) return { as: 'links', links: references.map((one) => linkTo(one, around)) };
  return SHAPES.get(type)?.(value) ?? plain(value);
}

/** References in a value. They are stored as id and type alone (seen on 1.6), so anything with both counts; [] = not all are references. */
function referencesIn(value: unknown): readonly Reference[] {
  const all = Array.isArray(value) ? value : [value];
  const read = v.safeParse(v.array(Reference), all);
  return read.success && read.output.every(({ type }) => type !== '') ? read.output : [];
}

/** What showing a reference needs. */
interface Around {
  readonly connection: CatalogConnection;
  /** The references that were read, by id. */
  readonly names: ReadonlyMap<string, Reference>;
}

/** Maximum number of references read, since each costs a request. */
const MOST_READ = 20;

async function namesOf(references: readonly Reference[], connection: CatalogConnection, signal?: AbortSignal): Promise<Around['names']> {
  const nameless = references.filter(({ name, displayName, fullyQualifiedName }) => [name, displayName, fullyQualifiedName].every(isBlank));
  const reading = [...new Map(nameless.map((one) => [one.id, one])).values()].slice(0, MOST_READ).map(async ({ id, type }) => {
    const kind = assetKindOf(type);
    const path = kind && `${COLLECTION[kind]}/${encodeURIComponent(id)}?include=all`;
    const found = path && (await orNothing(get(connection, path, Reference, signal), signal));
    return found ? [[id, { ...found, type }] as const] : [];
  });
  return new Map((await Promise.all(reading)).flat());
}

type Shape = (value: unknown) => CustomValue | null;

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    markdown: (value) => (typeof value === 'string' ? { as: 'markdown', text: value } : null),
    sqlQuery: (value) => (typeof value === 'string' ? { as: 'code', text: value } : null),
    timestamp: shape(soundMoment, (at) => ({ as: 'moment', at })),
    timeInterval: shape(v.object({ start: soundMoment, end: soundMoment }), ({ start, end }) => ({ as: 'interval', from: start, to: end })),
    email: (value) => (typeof value === 'string' ? { as: 'address', name: value, href: `mailto:${value}` } : null),
    'hyperlink-cp': shape(v.object({ url: v.string(), displayText: v.nullish(v.string()) }), ({ url, displayText }) => ({
      as: 'address',
      name: displayText || url,
      href: url,
    })),
    'table-cp': shape(
      v.object({ columns: v.nullish(v.array(v.string())), rows: v.array(v.record(v.string(), v.unknown())) }),
      ({ columns, rows }) => {
        const names = columns ?? [...new Set(rows.flatMap(Object.keys))];
        return { as: 'table', columns: names, rows: rows.map((row) => names.map((name) => written(row[name]))) };
      },
    ),
  }),
);

function shape<T>(of: v.GenericSchema<unknown, T>, as: (value: T) => CustomValue): Shape {
  return (value) => {
    const read = v.safeParse(of, value);
    return read.success ? as(read.output) : null;
  };
}

function plain(value: unknown): CustomValue {
  return typeof value === 'number' ? { as: 'number', number: value } : { as: 'text', text: written(value) };
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A link to the reference's page; without a name, to the catalog's search, which finds ids. */
function linkTo(stored: Reference, { connection, names }: Around): Referred {
  const reference = names.get(stored.id) ?? stored;
  if ([reference.name, reference.displayName, reference.fullyQualifiedName].every(isBlank)) {
    const kind = assetKindOf(stored.type);
    return { name: stored.type, href: `${connection.server}explore?search=${encodeURIComponent(stored.id)}`, ...(kind && { kind }) };
  }
  if (reference.type === 'user' || reference.type === 'team') return ownerFromWire(reference, connection);
  const kind = assetKindOf(reference.type);
  const fqn = reference.fullyQualifiedName ?? reference.name ?? '';
  const name = referenceName(reference);
  return {
    name,
    href: kind ? assetHref(kind, fqn, connection) : `${connection.server}${encodeURIComponent(reference.type)}/${encodeURIComponent(fqn)}`,
  };
}
