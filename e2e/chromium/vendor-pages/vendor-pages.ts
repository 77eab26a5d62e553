/** Pages of a tool on its vendor's own host, intercepted and answered by a page that says that it is a stand-in. */
export interface VendorPages {
  /** The tool's id. */
  readonly tool: string;
  readonly what: string;
  /** The asset at each address: its first owner, as the label shows it. One document shows them all, unless `loads`. */
  readonly shows: readonly (readonly [address: string, owner: string])[];
  /** Addresses whose asset is known only by name, or by an unverified form of address: offered, never claimed. */
  readonly offers?: readonly string[];
  /** The exact list of tables in the popup on the pages of `offers`, in order. */
  readonly lists?: readonly string[];
  /** The element that the tool reads, in pages that otherwise only say that they are stand-ins. It appears after the page has loaded. */
  readonly body?: string;
  /** Addresses that show no single asset. */
  readonly none: readonly string[];
  /** The first asset's address for another customer. */
  readonly other?: string;
  /** Ingestion stores no address: the service is known only once the user confirms it for this tenant. Before that, nothing is claimed. */
  readonly confirmed?: { readonly tenant: string; readonly service: string };
  /** Each of the vendor's pages is a separate document. */
  readonly loads?: true;
}

export const ADA = 'Ada Lovelace';
export const GRACE = 'Grace Hopper';
export const FINANCE = 'Finance Analytics';
export const GROWTH = 'Growth & Märkte';
export const CONSOLE = 'https://console.cloud.google.com';
export const AWS = 'https://eu-central-1.console.aws.amazon.com';
/** A change of three models, one of which it renamed. */
export const CHANGED = ['fct_sales', 'stg_sales', 'sale_kinds'];
export const CHANGED_FILES = [
  'models/marts/fct_sales.sql',
  'models/staging/old.sql → models/staging/stg_sales.sql',
  'seeds/sale_kinds.csv',
];
