import type { Owner } from './asset.ts';

/** What the catalog tells of an asset's people beyond the names of its owners. */
export interface People {
  /** Mail addresses by the person's or team's id, of those that the catalog tells. It may tell a mask in the place of one: see `masked.ts`. */
  readonly mail: Readonly<Record<string, string>>;
  /** Those who know it, if it is a domain, else the domains it belongs to, and who are neither its owners nor leads. */
  readonly experts: readonly Owner[];
  /** Who may know more of an asset without owner, best first. None of them owns it. */
  readonly leads: readonly Lead[];
  /** The asset has no owner, and neither has its schema nor its database: both were read. */
  readonly noneAbove: boolean;
}

export interface Lead {
  readonly person: Owner;
  readonly because: 'schema-owner' | 'database-owner' | 'domain-owner' | 'domain-expert' | 'last-editor';
  /** The schema, database or domain; '' for the last editor. */
  readonly of: string;
}
