import { type AssetKind, GOVERNING } from './kind.ts';

/** The parts that a card can read beyond its asset, and which kinds of assets have each in some release. `Parts` has the type of each. */
export const KINDS_WITH = {
  columns: isTable,
  stats: (kind) => !GOVERNING.has(kind),
  properties: (kind) => kind !== 'tag' && kind !== 'query' && kind !== 'user' && kind !== 'team',
  people: () => true,
  quality: isTable,
  // A table's details are its columns.
  details: (kind) => kind !== 'table',
  runs: (kind) => kind === 'pipeline',
  lineage: flows,
  widerLineage: flows,
  contract: (kind) => !GOVERNING.has(kind),
  joins: isTable,
  queries: isTable,
  definition: isTable,
  // A term can wait for approval.
  openTasks: (kind) => !GOVERNING.has(kind) || kind === 'glossaryTerm',
} satisfies Readonly<Record<string, (kind: AssetKind) => boolean>>;

/** Name of a part, as in requests for it. */
export type PartName = keyof typeof KINDS_WITH;

function isTable(kind: AssetKind): boolean {
  return kind === 'table';
}

/** Databases, schemas and governing kinds have no lineage. */
function flows(kind: AssetKind): boolean {
  return !GOVERNING.has(kind) && kind !== 'database' && kind !== 'databaseSchema';
}
