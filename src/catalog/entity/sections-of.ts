import { type AssetKind, GOVERNING } from '../../model/asset.ts';
import type { PartName } from '../../model/part-name.ts';
import { type Field, fieldNames, fieldsFor, isAtLeast } from '../api/release.ts';

/** Whether assets of a kind have a part on a server of a release. `readers.ts` has their readers. */
const HAVING: { readonly [N in PartName]: (kind: AssetKind, version: string) => boolean } = {
  columns: isTable,
  stats: (kind) => !GOVERNING.has(kind),
  properties: hasProperties,
  people: (kind, version) => fieldsFor(kind, version).some((field) => field.startsWith('owner')),
  quality: isTable,
  // A table's details are its columns.
  details: (kind) => kind !== 'table',
  runs: (kind) => kind === 'pipeline',
  lineage: flows,
  widerLineage: flows,
  contract: (kind, version) => !GOVERNING.has(kind) && isAtLeast(version, 1, 8),
  joins: isTable,
  queries: isTable,
  definition: isTable,
  // A term can wait for approval.
  openTasks: (kind) => !GOVERNING.has(kind) || kind === 'glossaryTerm',
};

function isTable(kind: AssetKind): boolean {
  return kind === 'table';
}

/** Databases, schemas and governing kinds have no lineage. */
function flows(kind: AssetKind): boolean {
  return !GOVERNING.has(kind) && kind !== 'database' && kind !== 'databaseSchema';
}

/** Release since which a kind has custom properties, unless it always had them; '' = it has none. */
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

/** Whether a value from a message is the name of a part. */
export function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && Object.hasOwn(HAVING, name);
}

/** Whether assets of this kind have this part on a server of this version. */
export function hasPart(name: PartName, kind: AssetKind, version: string): boolean {
  return HAVING[name](kind, version);
}

/** All parts that assets of this kind have on a server of this version. */
export function availableParts(kind: AssetKind, version: string): readonly PartName[] {
  return Object.keys(HAVING).filter((name): name is PartName => isPartName(name) && hasPart(name, kind, version));
}
