import type { AssetRef, Page } from '../model/reference.ts';
import type { QueryEditor } from './query-editor.ts';

/** One data tool: what its addresses say. Data and pure functions only; no DOM, no network. */
export interface Tool {
  /** Stored in settings: never rename. */
  readonly id: string;
  /** The product's name, never translated. */
  readonly name: string;
  /** OpenMetadata's service types whose assets its pages show; [] = any database service. */
  readonly serviceTypes: readonly string[];
  /** URL patterns of vendor-hosted editions, a `:region` in the host for any one label; [] = it is always self-hosted. */
  readonly hosts: readonly string[];
  /**
   * Its addresses look like any web page's (`/a/b`): asked only on its vendor's hosts, and where the user said that the site is this tool.
   */
  readonly vague?: true;
  /** Selectors that identify a self-hosted instance; tried only when the user opens the popup there. */
  readonly looksLike?: readonly string[];
  /**
   * The only parts of a page that are ever read: name → selector, or `SELECTOR @NAME` for an attribute (the text where it is absent). Read only
   * if the address alone found nothing.
   */
  readonly reads?: Readonly<Record<string, string>>;
  /** Reads every element that a selector matches, one per line, instead of only the first. */
  readonly readsAll?: true;
  /**
   * The form of a title that names what the page at this address shows; null = the title adds nothing to the address. Pages of a
   * single-page tool are told apart by path alone, unless the form contains what the address names. A title gives a name to search for, or
   * must confirm what the address names: on its own it proves nothing.
   */
  titled?(url: URL): RegExp | null;
  /** Its editor of SQL; absent = it has none that Placard reads. */
  readonly query?: QueryEditor;
  /** Only for a user's rule: the catalog's service that its author named. Counts as confirmed. */
  readonly service?: string;
  /** Only for a user's rule: whether an address is on the rule's host, so that the rule is offered there. */
  ofHost?(url: URL): boolean;
  /**
   * Identifies a page whose texts are read even if its address names no asset; null = the texts of this page are not read. Without this
   * function, texts are read on any page whose address names an asset that is not found.
   */
  fits?(url: URL): string | null;
  /**
   * What separates customers on a shared host (Snowsight's org/account, Tableau's site), and the services of one site if the catalog has
   * several (Databricks' tables and jobs). null = the address does not say. `title` is the tab's, and may still be that of the page before in a
   * single-page tool.
   */
  tenant?(url: URL, title?: string): string | null;
  /** Best first; [] = no single asset here. */
  recognise(page: Page): readonly AssetRef[];
}
