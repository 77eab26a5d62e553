import * as v from 'valibot';
import type { Link } from '../model/asset.ts';
import type { AssetName } from '../model/parts.ts';
import type { CustomProperty, CustomValue } from '../model/properties.ts';
import { withoutReservedWords } from '../model/reserved-words.ts';
import { kindOf, ownerOf } from './asset-from-wire.ts';
import { COLLECTION } from './collection.ts';
import { get } from './http.ts';
import { orNothing } from './known.ts';
import type { Server } from './open-metadata.ts';
import { assetHref } from './pages.ts';
import { Reference } from './wire.ts';

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

/** The company's own properties of an asset that have a value, by the types declared for them, which may not be for everybody to see. */
export async function readProperties(to: Server, { kind, id }: AssetName, signal?: AbortSignal): Promise<readonly CustomProperty[] | null> {
  const [asset, type] = await Promise.all([
    get(to, `${COLLECTION[kind]}/${encodeURIComponent(id)}?fields=extension&include=all`, Valued, signal),
    orNothing(get(to, `metadata/types/name/${kind}?fields=customProperties`, Declared, signal), signal),
  ]);
  if (!asset) return null;
  return Object.entries(asset.extension ?? {}).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === '') return [];
    const declared = type?.customProperties?.find((one) => one.name === name);
    return {
      name: declared?.displayName || name,
      description: declared?.description ?? '',
      value: typed(declared?.propertyType?.name ?? '', value, to),
    };
  });
}

/** What does not look as its type says is shown as it is stored. */
function typed(type: string, value: unknown, to: Server): CustomValue {
  return SHAPES.get(type)?.(value, to) ?? plain(value);
}

type Shape = (value: unknown, to: Server) => CustomValue | null;

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  Object.entries<Shape>({
    markdown: (value) => (typeof value === 'string' ? { as: 'markdown', text: value } : null),
    sqlQuery: (value) => (typeof value === 'string' ? { as: 'code', text: value } : null),
    timestamp: (value) => (typeof value === 'number' ? { as: 'moment', at: value } : null),
    timeInterval: shape(v.object({ start: v.number(), end: v.number() }), ({ start, end }) => ({ as: 'interval', from: start, to: end })),
    email: (value) => (typeof value === 'string' ? { as: 'address', name: value, href: `mailto:${value}` } : null),
    'hyperlink-cp': shape(v.object({ url: v.string(), displayText: v.nullish(v.string()) }), ({ url, displayText }) => ({
      as: 'address',
      name: displayText || url,
      href: url,
    })),
    entityReference: shape(Reference, (reference, to) => ({ as: 'links', links: [linkTo(reference, to)] })),
    entityReferenceList: shape(v.array(Reference), (references, to) => ({ as: 'links', links: references.map((one) => linkTo(one, to)) })),
    'table-cp': shape(
      v.object({ columns: v.nullish(v.array(v.string())), rows: v.array(v.record(v.string(), v.unknown())) }),
      ({ columns, rows }) => {
        const names = columns ?? [...new Set(rows.flatMap(Object.keys))];
        return { as: 'table', columns: names, rows: rows.map((row) => names.map((name) => written(row[name]))) };
      },
    ),
  }),
);

function shape<T>(of: v.GenericSchema<unknown, T>, as: (value: T, to: Server) => CustomValue): Shape {
  return (value, to) => {
    const read = v.safeParse(of, value);
    return read.success ? as(read.output, to) : null;
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

function linkTo(reference: Reference, to: Server): Link {
  if (reference.type === 'user' || reference.type === 'team') return ownerOf(reference, to);
  const kind = kindOf(reference.type);
  const fqn = reference.fullyQualifiedName ?? reference.name ?? '';
  const name = reference.displayName || withoutReservedWords(reference.name || fqn);
  return { name, href: kind ? assetHref(kind, fqn, to) : `${to.server}${encodeURIComponent(reference.type)}/${encodeURIComponent(fqn)}` };
}
