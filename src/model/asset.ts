import type { AssetKind } from './kind.ts';
import type { Link } from './link.ts';
import type { PartName } from './part-name.ts';
import type { Checks, LastRun } from './verdict-inputs.ts';

/** A catalog entity ready to be shown: names chosen, addresses absolute, dates in ms since 1970. There is no other view model. */
export interface Asset {
  readonly kind: AssetKind;
  readonly id: string;
  /** The fully qualified name as the catalog writes it, quotes included. */
  readonly fqn: string;
  /** Display name, else name. Untrusted: show it only as text. */
  readonly name: string;
  /** The entity's own name, which ingestion derives from the tool's id or name. */
  readonly ownName: string;
  /** Address in the tool at which ingestion found it; null = none. */
  readonly sourceUrl: string | null;
  /** Names of its containers, outermost first: service, database, schema. Without the asset's own name. */
  readonly path: readonly string[];
  /** Its page in the catalog. */
  readonly href: string;
  readonly service: string | null;
  readonly serviceType: string | null;
  readonly owners: readonly Owner[];
  /** Markdown or HTML as stored; only ui/description.tsx may show it. '' = none. */
  readonly description: string;
  /**
   * How much is known. `hit`: only what a search hit contains (name, owners, tier), so a field below that is absent may still exist.
   * `whole`: read from the entity with this user's permissions; an absent fact is absent in the catalog.
   */
  readonly detail: 'hit' | 'whole';
  readonly facts: Facts;
  /** Classification tags of the asset itself, without the tier. Empty while `detail` is `hit`. */
  readonly tags: readonly Tag[];
  readonly terms: readonly Tag[];
  readonly domains: readonly Link[];
  /** Data products that contain it; absent = none, or not read yet. */
  readonly products?: readonly Link[];
  /** Parts that can be read for it: those that its kind and the server's release have. */
  readonly parts: readonly PartName[];
  readonly api: Api;
  /** The server's ETag for this state, so that an unchanged entry need not be sent again; absent = none that covers the whole entry. */
  readonly etag?: string;
  /**
   * Columns, or the fields of a topic's messages or of a search index. For a wide table only the first ones; its part `columns` has all.
   * Absent = this kind has none, or not read yet; [] = none recorded.
   */
  readonly columns?: readonly Column[];
  /** Number of all columns, if `columns` holds only the first ones. */
  readonly columnCount?: number;
  /** Keys by top-level column, from the table's constraints. Columns under the names used in SQL. */
  readonly keys?: readonly (readonly [column: string, key: Key])[];
}

/** How a column is a key of its table. */
export type Key = 'primary' | 'foreign' | 'unique';

/** How to read the asset through the server's API. */
export interface Api {
  /** Base address; ends in "/". */
  readonly server: string;
  /** The server's release as numbers, such as [1, 6]; [0, 0] = unknown. */
  readonly release: readonly [number, number];
  /** Path of its kind below /api/v1, such as `tables`. */
  readonly collection: string;
  /** Name of the owners in `fields=` in this release; null = this kind has none. */
  readonly ownerField: 'owners' | 'owner' | null;
}

/** A person or team. */
export interface Owner {
  readonly type: 'user' | 'team';
  readonly id: string;
  /** The fully qualified name, quotes included. */
  readonly fqn: string;
  readonly name: string;
  /** The owner's page in the catalog. */
  readonly href: string;
  /** Inherited from the schema, database or domain above. */
  readonly inherited: boolean;
  /** The person or team was deleted from the catalog; their assets still name them. */
  readonly deleted?: true;
}

/** A classification tag or glossary term. */
export interface Tag {
  readonly fqn: string;
  readonly name: string;
  readonly description: string;
  /** Proposed, but not accepted yet. */
  readonly suggested: boolean;
}

/** Inputs of the verdict. `undefined` = not requested; `null` or false = requested, and the catalog has none. */
export interface Facts {
  readonly deleted: boolean;
  /** The tier's name, such as `Tier1`. */
  readonly tier?: string | null;
  /** `name` such as `Gold`; `endsAt` in ms since 1970, null = never. */
  readonly certification?: { readonly name: string; readonly endsAt: number | null } | null;
  readonly deprecated?: boolean;
  /** Last change of the catalog's entry, in ms since 1970. */
  readonly updatedAt?: number;
  /** Last change of the data, in ms since 1970. */
  readonly dataChangedAt?: number | null;
  readonly lastRun?: LastRun | null;
  /** The asset or one of its columns has a confirmed tag for personal data. */
  readonly personal?: boolean;
  /** Whether a glossary term is approved. */
  readonly approved?: boolean;
  /** Fields of the entry that this user may not see, such as `certification`; absent = none. */
  readonly unseen?: readonly string[];
  /** Inputs that need further requests; absent = not requested yet. */
  readonly checks?: Checks;
}

/** A column, or a field shown as one. */
export interface Column {
  /** Display name, else name. */
  readonly name: string;
  /** The column's own name, as used in SQL. */
  readonly ownName: string;
  readonly type: string;
  readonly description: string;
  /** Classification tags. */
  readonly tags: readonly Tag[];
  readonly terms: readonly Tag[];
  /** From the column itself; the table's constraints may add more. */
  readonly key?: Key | undefined;
  readonly notNull: boolean;
  readonly children: readonly Column[];
  /** It has nested fields too deep to be read. */
  readonly isCut?: true;
}
