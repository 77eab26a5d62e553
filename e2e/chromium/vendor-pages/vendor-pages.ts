/** Pages of a tool on its vendor's own host, intercepted and answered by a page that says that it is a stand-in. */
export interface VendorPages {
  /** The tool's id. */
  readonly tool: string;
  readonly what: string;
  /** What each address shows: its asset's first owner, as the label names it. One document shows them all, unless `loads`. */
  readonly shows: readonly (readonly [address: string, owner: string])[];
  /** Addresses whose asset is known by its name alone, or by an unverified form of address: offered, never claimed. */
  readonly offers?: readonly string[];
  /** The tables that the popup lists on the pages of `offers`, first one first, and no other. */
  readonly lists?: readonly string[];
  /** What the pages hold besides saying that they are stand-ins: the part that the tool reads. It comes after the page has loaded. */
  readonly body?: string;
  /** Addresses that show no single asset. */
  readonly none: readonly string[];
  /** The first asset's address as another customer has it. */
  readonly other?: string;
  /** Ingestion stores no address: the service is known by what a person said of this tenant. Before, nothing is claimed. */
  readonly confirmed?: { readonly tenant: string; readonly service: string };
  /** Each of the vendor's pages is a document of its own. */
  readonly loads?: true;
}

export const ADA = 'Ada Lovelace';
export const GRACE = 'Grace Hopper';
export const FINANCE = 'Finance Analytics';
export const GROWTH = 'Growth & Märkte';
export const CONSOLE = 'https://console.cloud.google.com';
export const AWS = 'https://eu-central-1.console.aws.amazon.com';
/** A change of three models; one of them got another name by it. */
export const CHANGED = ['fct_sales', 'stg_sales', 'sale_kinds'];
export const CHANGED_FILES = [
  'models/marts/fct_sales.sql',
  'models/staging/old.sql → models/staging/stg_sales.sql',
  'seeds/sale_kinds.csv',
];
