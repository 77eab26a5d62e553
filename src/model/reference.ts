import type { AssetKind } from './kind.ts';

/** Maximum length (characters) of an address that is read. Tools' own are shorter; a longer one may be hostile. */
export const LONGEST_ADDRESS = 8_000;

/** Number of characters that are read of a title, and of each text of a page. */
export const LONGEST_TEXT = 1_000;

/** Maximum number of references per page that are looked up, best ones first. */
export const MOST_REFS = 20;

/** Everything that a tool's recognizer gets of a page. */
export interface Page {
  readonly url: URL;
  readonly title: string;
  /** Texts of the elements that the tool names in `reads`; a missing element is absent. */
  readonly text: Readonly<Record<string, string>>;
}

/** What a page shows, in the tool's own terms, before any look-up. Nothing else of a page leaves the browser. */
export interface AssetRef {
  readonly kind: AssetKind;
  readonly tool: string;
  /** The asset's address as ingestion stores it, without parts that vary between visits; absent = none stored, or not unique. */
  readonly url?: string;
  /** Other spellings of that address that ingestion is known to store. */
  readonly spellings?: readonly string[];
  /**
   * The page's origin and prefix, where ingestion may have stored the same address behind another base (`http://superset:8088`). Set by the
   * look-up, never by a tool.
   */
  readonly base?: string;
  /**
   * The form of a stored address of which the page does not tell a part, such as the folder of a checkout: a regular expression for the whole
   * of it. Nothing is searched by it: it is checked on what the id or the path found, or without either, the name.
   */
  readonly storedLike?: string;
  /** The tool's identifier, which ingestion uses as the entity's name. A hit by address with another name is another asset. */
  readonly id?: string;
  /** Name parts below the service, outermost first; the last is the asset's own name. */
  readonly path?: readonly string[];
  /** Name as a person would type it into a search box. */
  readonly name?: string;
  /**
   * This form of address was never seen on a real page, in the tool's code or in its vendor's documentation. A match is then never more
   * than likely, whatever service is confirmed, even by the stored address, which has the same form.
   */
  readonly unverified?: true;
  /** The address does not name the tenant, so other tenants' assets may share it: it proves nothing outside a confirmed service. */
  readonly sharedUrl?: true;
  /** Ingestion gives several assets of a service the same name: without the address a match is only likely, whatever is confirmed. */
  readonly sharedName?: true;
  /** The page may write the names in `path` in another case than the tool. Without this, `orders` is only likely to be `ORDERS`. */
  readonly anyCase?: true;
}
