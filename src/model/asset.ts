import type { Link } from './link.ts';
import type { PartName } from './part-name.ts';
import type { Checks, LastRun } from './verdict-inputs.ts';

/** What a page may be about: OpenMetadata's own entity type names, as its references, search documents and addresses spell them. */
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

/** What has a card: to the last three one comes from the card of what they own or read. */
export const ASSET_KINDS = [...PAGE_KINDS, 'query', 'user', 'team'] as const;

export type AssetKind = (typeof ASSET_KINDS)[number];

/** What describes, groups, reads or owns assets, and holds no data of its own: no lineage, and nobody announces anything of it. */
export const GOVERNING: ReadonlySet<AssetKind> = new Set(['glossaryTerm', 'tag', 'domain', 'dataProduct', 'query', 'user', 'team']);

/** A catalog entity ready to be shown: names chosen, addresses absolute, dates as numbers (ms since 1970). There is no second view model. */
export interface Asset {
  readonly kind: AssetKind;
  readonly id: string;
  /** The fully qualified name as the catalog writes it, quotes included. */
  readonly fqn: string;
  /** Display name, else name. Hostile until shown as text. */
  readonly name: string;
  /** The entity's own name, which ingestion makes from the tool's id or name. */
  readonly ownName: string;
  /** Where ingestion met it: an address of the tool, or null. */
  readonly sourceUrl: string | null;
  /** Names of the containers, outermost first: service, database, schema. The asset's own name is not in it. */
  readonly path: readonly string[];
  /** Its page in the catalog. */
  readonly href: string;
  readonly service: string | null;
  readonly serviceType: string | null;
  readonly owners: readonly Owner[];
  /** Markdown or HTML as stored: only ui/description.tsx may show it. '' = none. */
  readonly description: string;
  /**
   * How much is known. `hit`: what one search answer says (name, owners, tier); nothing below may be concluded absent.
   * `whole`: read from the entity, permission-checked; an absent fact is absent in the catalog.
   */
  readonly detail: 'hit' | 'whole';
  readonly facts: Facts;
  /** Classification tags of the asset itself, without the tier. Empty while `detail` is `hit`. */
  readonly tags: readonly Tag[];
  readonly terms: readonly Tag[];
  readonly domains: readonly Link[];
  /** Data products that it is part of; absent = none, or not read yet. */
  readonly products?: readonly Link[];
  /** What more can be read of it: this kind has it, and so has this release of the server. */
  readonly parts: readonly PartName[];
  readonly api: Api;
  /** The server's ETag for this state of the entry, to skip sending it again; absent = none that covers all of it. */
  readonly etag?: string;
  /**
   * Also the fields of a topic's messages and of a search index; of a wide table the first, and its part `columns` has them all. Absent =
   * not of this kind, or not read yet; [] = none recorded.
   */
  readonly columns?: readonly Column[];
  /** How many columns there are, where `columns` holds the first of them. */
  readonly columnCount?: number;
  /** What the table's own constraints say of its outermost columns, which are named as statements call them. */
  readonly keys?: readonly (readonly [column: string, key: Key])[];
}

export type Key = 'primary' | 'foreign' | 'unique';

/** How the server's API reads the asset. */
export interface Api {
  /** Base address, ends in "/". */
  readonly server: string;
  /** The server's release as numbers, such as [1, 6]; [0, 0] when it could not be told. */
  readonly release: readonly [number, number];
  /** Where its kind stands below /api/v1, such as `tables`. */
  readonly collection: string;
  /** What this release calls the owners in `fields=`; null = of this kind it tells none. */
  readonly ownerField: 'owners' | 'owner' | null;
}

export interface Owner {
  readonly type: 'user' | 'team';
  readonly id: string;
  /** The fully qualified name, quotes included. */
  readonly fqn: string;
  readonly name: string;
  /** The owner's page in the catalog. */
  readonly href: string;
  /** Comes from the schema, database or domain above. */
  readonly inherited: boolean;
  /** The person or team is gone from the catalog; what they owned still names them. */
  readonly deleted?: true;
}

export interface Tag {
  readonly fqn: string;
  readonly name: string;
  readonly description: string;
  /** Proposed by a machine or a person, not accepted yet. */
  readonly suggested: boolean;
}

/** What the verdict is made of. `undefined` = not asked; `null` or false = asked, and the catalog says none. */
export interface Facts {
  readonly deleted: boolean;
  /** The tier's own name, such as `Tier1`. */
  readonly tier?: string | null;
  /** `name` such as `Gold`; `endsAt` in ms since 1970, null = no end. */
  readonly certification?: { readonly name: string; readonly endsAt: number | null } | null;
  readonly deprecated?: boolean;
  /** Last change of the catalog's entry, ms since 1970. */
  readonly updatedAt?: number;
  /** When the data themselves last changed, ms since 1970. */
  readonly dataChangedAt?: number | null;
  readonly lastRun?: LastRun | null;
  /** The asset or one of its columns bears a tag for personal data that somebody confirmed. */
  readonly personal?: boolean;
  /** Of a glossary term: whether it was approved. */
  readonly approved?: boolean;
  /** What this user may not see of the entry, as its API calls it, such as `certification`; absent = all that was asked for was told. */
  readonly unseen?: readonly string[];
  /** The inputs that take further requests; absent = they were not asked for yet. */
  readonly checks?: Checks;
}

export interface Column {
  /** Display name, else name. */
  readonly name: string;
  /** The column's own name, as statements call it. */
  readonly ownName: string;
  readonly type: string;
  readonly description: string;
  /** Classification tags. */
  readonly tags: readonly Tag[];
  readonly terms: readonly Tag[];
  /** As the column itself says; the table's own constraints may say more. */
  readonly key?: Key | undefined;
  readonly notNull: boolean;
  readonly children: readonly Column[];
  /** There are fields in it, deeper than is read. */
  readonly isCut?: true;
}
