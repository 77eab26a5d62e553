import type { Owner } from './asset.ts';

/** An asset's people, beyond the names of its owners. */
export interface People {
  /** Known mail addresses by the id of the person or team. The catalog may send a mask instead: see `masked.ts`. */
  readonly mail: Readonly<Record<string, string>>;
  /** Experts of the asset if it is a domain, else of its domains. Without its owners and leads. */
  readonly experts: readonly Owner[];
  /** People who may know more about an asset without an owner, best first. None of them owns it. */
  readonly leads: readonly Lead[];
  /** Neither the asset nor its schema nor its database has an owner; all were read. */
  readonly noneAbove: boolean;
}

/** A person who may know more about an asset, and why. */
export interface Lead {
  readonly person: Owner;
  readonly because: 'schema-owner' | 'database-owner' | 'domain-owner' | 'domain-expert' | 'last-editor';
  /** Name of the schema, database or domain; '' for the last editor. */
  readonly of: string;
}
