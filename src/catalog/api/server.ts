import type { Pages } from '../entity/web-links.ts';
import type { ApiConnection } from './http.ts';

/** A connection to an OpenMetadata server whose version is known. */
export interface CatalogConnection extends ApiConnection {
  readonly version: string;
  /** Called when the server turns out to run a different version now. */
  readonly onVersion?: (version: string) => void;
  /** Fields that this version refuses, such as `tables.certification`; they are not requested. */
  readonly refused?: ReadonlySet<string>;
  /** Called with each newly refused field and the version that refuses it. */
  readonly onRefused?: (field: string, version: string) => void;
}

/** The parts of a connection that links to the catalog's pages need, without the token. */
export const pagesOf = ({ server, version }: CatalogConnection): Pages => ({ server, version });
