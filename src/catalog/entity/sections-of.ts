import { type AssetKind, GOVERNING } from '../../model/asset.ts';
import type { PartName } from '../../model/part-name.ts';
import { type Field, fieldNames, fieldsFor, isAtLeast } from '../api/release.ts';

/** Whether assets of this kind have a part, on a server of this release. What reads them stands in `readers.ts`. */
const HAVING: { readonly [N in PartName]: (kind: AssetKind, version: string) => boolean } = {
  columns: isTable,
  stats: (kind) => !GOVERNING.has(kind),
  properties: hasProperties,
  people: (kind, version) => fieldsFor(kind, version).some((field) => field.startsWith('owner')),
  quality: isTable,
  // A table is its columns.
  details: (kind) => kind !== 'table',
  runs: (kind) => kind === 'pipeline',
  lineage: flows,
  widerLineage: flows,
  contract: (kind, version) => !GOVERNING.has(kind) && isAtLeast(version, 1, 8),
  joins: isTable,
  queries: isTable,
  definition: isTable,
  // A term waits for its approval.
  openTasks: (kind) => !GOVERNING.has(kind) || kind === 'glossaryTerm',
};

function isTable(kind: AssetKind): boolean {
  return kind === 'table';
}

/** Nothing flows through what only holds others, or gives words their meaning. */
function flows(kind: AssetKind): boolean {
  return !GOVERNING.has(kind) && kind !== 'database' && kind !== 'databaseSchema';
}

/** Since which release a kind has properties of the company's own, where it has not had them for long; '' = it has none. */
const SINCE: Readonly<Partial<Record<AssetKind, Field | ''>>> = {
  chart: 'extension@1.9',
  dashboardDataModel: 'extension@1.5',
  domain: 'extension@1.9',
  dataProduct: 'extension@1.6',
  tag: '',
  query: '',
  user: '',
  team: '',
};

function hasProperties(kind: AssetKind, version: string): boolean {
  const field = SINCE[kind] ?? 'extension';
  return field !== '' && fieldNames([field], version).length > 0;
}

export function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(HAVING, name);
}

export function hasPart(name: PartName, kind: AssetKind, version: string): boolean {
  return HAVING[name](kind, version);
}

export function availableParts(kind: AssetKind, version: string): readonly PartName[] {
  return Object.keys(HAVING).filter((name): name is PartName => isPartName(name) && hasPart(name, kind, version));
}
