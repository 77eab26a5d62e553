/** Kinds of assets that a page can show, under OpenMetadata's entity type names, as in its references, search documents and addresses. */
export const PAGE_KINDS = [
  'table',
  'dashboard',
  'chart',
  'dashboardDataModel',
  'pipeline',
  'topic',
  'container',
  'mlmodel',
  'storedProcedure',
  'searchIndex',
  'database',
  'databaseSchema',
  'apiCollection',
  'apiEndpoint',
  'metric',
  'directory',
  'file',
  'spreadsheet',
  'worksheet',
  'glossaryTerm',
  'tag',
  'domain',
  'dataProduct',
] as const;

/** Kinds that have a card. The last three are reached from the card of an asset that they own or read. */
export const ASSET_KINDS = [...PAGE_KINDS, 'query', 'user', 'team'] as const;

/** Entity type of an asset, such as `table`. */
export type AssetKind = (typeof ASSET_KINDS)[number];

/** Kinds that describe, group, read or own assets and hold no data: they have no lineage and no announcements. */
export const GOVERNING: ReadonlySet<AssetKind> = new Set(['glossaryTerm', 'tag', 'domain', 'dataProduct', 'query', 'user', 'team']);
