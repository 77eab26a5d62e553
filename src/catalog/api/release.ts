import type { AssetKind } from '../../model/kind.ts';

/** A server's release as numbers, such as [1, 6]; [0, 0] = its version cannot be read. */
export function releaseOf(version: string): readonly [number, number] {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

/** Whether a server's version is this release or newer; false for an unreadable version. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor, ownMinor] = releaseOf(version);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The newest release whose models Placard knows. Newer servers are treated like it. */
export const NEWEST = '2.0';

/** Whether a server's version is newer than {@link NEWEST}. */
export function isNewer(version: string): boolean {
  const [major, minor] = releaseOf(NEWEST);
  return isAtLeast(version, major, minor + 1);
}

/** A name in `fields=` as the newest release has it; "name@1.6" = since that release. */
export type Field = string;

const ASSET: readonly Field[] = ['owners', 'tags', 'domains', 'dataProducts', 'certification@1.6'];
/** For kinds that hold data themselves. A dashboard unchanged for long may still show today's data. */
const CHANGING: readonly Field[] = [...ASSET, 'lifeCycle'];

/** Fields that the look-up requests for each kind; default: {@link ASSET}. */
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
  // A person has no owners, and users without the right to view all of a person may still see the name.
  user: [],
  team: ['owners'],
};

/**
 * The `fields` that the look-up requests. One unknown name fails the whole request, so they depend on the release (source: the models of
 * the ingestion package, 1.3 to 2.0).
 */
export function fieldsFor(kind: AssetKind, version: string): readonly string[] {
  return fieldNames(ASKED[kind] ?? ASSET, version);
}

/**
 * Fields that only users with the right to view all of an asset may read. The server has no separate right for them, as it has for the
 * other fields in {@link ASKED} (`getViewOperations` in `EntityResource.java`, and the resource of each kind).
 */
const FOR_VIEW_ALL: ReadonlySet<string> = new Set(['certification', 'lifeCycle', 'fields']);

/** The subset of `fields` that anyone who can view the asset may read. */
export function viewableByAll(fields: readonly string[]): readonly string[] {
  return fields.filter((field) => !FOR_VIEW_ALL.has(field));
}

/**
 * The subset of `fields` that this release has, under its own names: one `owner` until 1.4, then `owners`; one `domain` until 1.8, then
 * `domains`; `viewDefinition` until 1.3, then `schemaDefinition`.
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
