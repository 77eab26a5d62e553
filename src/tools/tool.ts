import type { AssetRef, Page } from '../model/reference.ts';

/** One data tool: what its addresses say. Data and pure functions only; no DOM, no network. */
export interface Tool {
  /** Stored in settings: never rename. */
  readonly id: string;
  /** The product's name, never translated. */
  readonly name: string;
  /** OpenMetadata's service types whose assets its pages show; [] = any database service. */
  readonly serviceTypes: readonly string[];
  /** URL patterns of vendor-hosted editions; [] = people host it themselves. */
  readonly hosts: readonly string[];
  /** Its addresses look like any other's (`/a/b`): asked only on its own hosts and where a person said that the site is this tool. */
  readonly vague?: true;
  /** Selectors that give a self-hosted one away; asked only when a person opens the popup there. */
  readonly looksLike?: readonly string[];
  /** The only parts of a page that are ever read: name -> selector. Read only when the address alone found nothing. */
  readonly reads?: Readonly<Record<string, string>>;
  /** Of each of these parts a page has many: all are read, one a line, and not just the first. */
  readonly readsAll?: true;
  /**
   * The form of a title that names what the page at this address shows; null = its title says nothing that the address does not. Two
   * pages of one document are told apart by path alone, unless the form holds what the address names. A title gives a name to search for,
   * or has to confirm what the address names: it makes no claim of its own.
   */
  titled?(url: URL): RegExp | null;
  /** Only of a person's rule: the catalog's service that its author named, as sure as if it were confirmed. */
  readonly service?: string;
  /** Only of a person's rule: whether an address is of its host, so that the rule is offered there. */
  ofHost?(url: URL): boolean;
  /**
   * What an address says that is one of the pages whose texts are read, though it may name no asset; null = of no other page are texts read.
   * Without it, they are read on any page whose address names an asset that is not found.
   */
  fits?(url: URL): string | null;
  /**
   * What separates customers on a shared host (Snowsight's org/account, Tableau's site), and the services of one site where the catalog
   * keeps several (Databricks' tables and jobs). null = the address does not say.
   */
  tenant?(url: URL): string | null;
  /** Best first; [] = no single asset here. */
  recognise(page: Page): readonly AssetRef[];
}
