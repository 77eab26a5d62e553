import type { AssetKind } from './asset.ts';

/** Characters of an address beyond which it is not read: a stranger may have written it, and no tool's own is as long. */
export const LONGEST_ADDRESS = 8_000;

/** Characters of a title, and of each text of a page, that are read. */
export const LONGEST_TEXT = 1_000;

/** What one page can show: the best so many references are sought. */
export const MOST_REFS = 20;

/** A page as a tool may see it: never more than this. */
export interface Page {
  readonly url: URL;
  readonly title: string;
  /** Text of the elements that the tool named in `reads`; a missing one is absent. */
  readonly text: Readonly<Record<string, string>>;
}

/** What a page says it shows, in the tool's own terms. Nothing here has been looked up yet. Only this leaves the browser. */
export interface AssetRef {
  readonly kind: AssetKind;
  readonly tool: string;
  /** The asset's address as ingestion stores it, without what differs between two visits; absent where ingestion stores none, or gives many assets one. */
  readonly url?: string;
  /** Other spellings of that address which ingestion is known to have stored. */
  readonly spellings?: readonly string[];
  /** The tool's own identifier, which ingestion uses as the entity's name: a hit by address that is named otherwise is another asset. */
  readonly id?: string;
  /** Name parts below the service, outermost first; the last is the asset's own name. */
  readonly path?: readonly string[];
  /** What one would type into a search box. */
  readonly name?: string;
  /**
   * Nobody has seen this form of address on a real page, in the tool's own code or in its vendor's documentation. A match is then only
   * ever likely, whatever service is confirmed, even by the stored address: that was made from the same form.
   */
  readonly unverified?: true;
  /** Assets of other tenants may be stored with the same address, since it does not say whose it is: it proves nothing outside a confirmed service. */
  readonly sharedUrl?: true;
  /** Ingestion makes the same name of several assets of one service: without its address only a likely one is found, whatever is confirmed. */
  readonly sharedName?: true;
  /** The page may write the names of `path` in another case than the tool has them. Else `orders` is only likely to be `ORDERS`. */
  readonly anyCase?: true;
}
