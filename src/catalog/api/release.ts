import type { AssetKind } from '../../model/asset.ts';

/** A server's release as numbers, such as [1, 6]; [0, 0] when its version cannot be read. */
export function releaseOf(version: string): readonly [number, number] {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor, ownMinor] = releaseOf(version);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The newest release whose models we know. Newer servers are treated like it. */
export const NEWEST = '2.0';

export function isNewer(version: string): boolean {
  const [major, minor] = releaseOf(NEWEST);
  return isAtLeast(version, major, minor + 1);
}

/** A name in `fields=` as the newest release has it; "name@1.6" = since that release. */
export type Field = string;

const ASSET: readonly Field[] = ['owners', 'tags', 'domains', 'dataProducts', 'certification@1.6'];
/** Of what holds data itself: a dashboard that nobody changed for long may show those of today. */
const CHANGING: readonly Field[] = [...ASSET, 'lifeCycle'];

/** What the look-up asks of each kind, where that is not {@link ASSET}. */
const ASKED: Partial<Record<AssetKind, readonly Field[]>> = {
  table: [...CHANGING, 'columns', 'tableConstraints'],
  topic: CHANGING,
  container: [...CHANGING, 'dataModel'],
  searchIndex: [...CHANGING, 'fields'],
  file: CHANGING,
  spreadsheet: CHANGING,
  worksheet: [...CHANGING, 'columns'],
  pipeline: [...ASSET, 'pipelineStatus'],
  mlmodel: [...ASSET, 'mlFeatures'],
  glossaryTerm: ['owners', 'tags', 'domains'],
  tag: ['owners@1.9', 'domains@1.6'],
  domain: ['owners', 'tags@1.6'],
  dataProduct: ['owners', 'domains', 'tags@1.6'],
  query: ['owners', 'tags', 'domains@1.6', 'queryUsedIn'],
  // Nobody owns a person, and who has no right to view all of one may still see the name.
  user: [],
  team: ['owners'],
};

/**
 * The `fields` to ask for. One unknown name fails the whole request, so they follow the release (read in the models of the ingestion
 * package, 1.3 to 2.0).
 */
export function fieldsFor(kind: AssetKind, version: string): readonly string[] {
  return fieldNames(ASKED[kind] ?? ASSET, version);
}

/**
 * Fields that only users with the right to view all of an asset may read. The server has no separate right for them, as it has for the other
 * fields in {@link ASKED} (`getViewOperations` in `EntityResource.java`, and the resource of each kind).
 */
const FOR_VIEW_ALL: ReadonlySet<string> = new Set(['certification', 'lifeCycle', 'fields']);

/** The subset of `fields` that anyone who can view the asset may read. */
export function viewableByAll(fields: readonly string[]): readonly string[] {
  return fields.filter((field) => !FOR_VIEW_ALL.has(field));
}

/**
 * The fields that this release has, under its own names: one `owner` until 1.4, `owners` from 1.5; one `domain` until 1.8, then `domains`;
 * `viewDefinition` until 1.3, then `schemaDefinition`.
 */
export function fieldNames(fields: readonly Field[], version: string): readonly string[] {
  return fields.flatMap((field) => {
    const [name = '', since = '0'] = field.split('@');
    if (!isAtLeast(version, ...releaseOf(since))) return [];
    if (name === 'owners' && !isAtLeast(version, 1, 5)) return ['owner'];
    if (name === 'schemaDefinition' && !isAtLeast(version, 1, 4)) return ['viewDefinition'];
    return name === 'domains' && !isAtLeast(version, 1, 9) ? ['domain'] : [name];
  });
}
