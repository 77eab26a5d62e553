import type { Pages } from '../entity/web-links.ts';
import type { ApiConnection } from './http.ts';

/** A connection to an OpenMetadata server whose version is known. */
export interface CatalogConnection extends ApiConnection {
  readonly version: string;
  /** Called when the server turns out to run another version by now. */
  readonly onVersion?: (version: string) => void;
  /** Fields that this version refuses, each as `tables.certification`: no request asks for them. */
  readonly refused?: ReadonlySet<string>;
  /** Called with each further field that is refused, and the version that refuses it. */
  readonly onRefused?: (field: string, version: string) => void;
}

/** What links to the catalog's pages are made from. The token stays behind. */
export const pagesOf = ({ server, version }: CatalogConnection): Pages => ({ server, version });
