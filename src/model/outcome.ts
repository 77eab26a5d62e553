import type { Asset } from './asset.ts';
import type { AssetKind } from './kind.ts';
import type { AssetRef } from './reference.ts';

/** Ways to find an asset, most certain first. From `other-host` (the page's address at another host) on, they never make a sure match. */
export type RungName = 'source-url' | 'tool-id' | 'qualified-name' | 'other-host' | 'name' | 'selection';

/** The site whose page was looked up. */
export interface Site {
  readonly origin: string;
  readonly toolId: string;
  /** The customer on a shared host; null = the address does not name one. */
  readonly tenant: string | null;
}

/** A number of assets. `atLeast`: the server stopped counting, so there may be more. */
export interface Total {
  readonly count: number;
  readonly atLeast?: true;
}

/** Every way a look-up can end. `outcome-view.tsx` has words and a next step for each; a person sees nothing else. */
export type Outcome =
  | {
      readonly state: 'matched';
      readonly rung: RungName;
      readonly asset: Asset;
      /** When the server said so, in ms since 1970. */
      readonly seenAt: number;
      readonly ref?: AssetRef;
      /** Further sure matches on the same page. */
      readonly others?: readonly Asset[];
      /** Another reference of the page, found by its exact address, proves the service. */
      readonly vouched?: true;
    }
  | {
      readonly state: 'likely';
      readonly rung: RungName;
      readonly asset: Asset;
      readonly service: string;
      readonly site: Site | null;
      readonly ref: AssetRef;
      readonly seenAt: number;
    }
  | {
      readonly state: 'candidates';
      readonly rung: RungName;
      readonly candidates: readonly Asset[];
      /** Number on the server; absent = these are all. */
      readonly total?: Total;
      readonly ref?: AssetRef;
      readonly name: string;
      readonly site?: Site | null;
    }
  | {
      readonly state: 'not-in-catalog';
      readonly ref?: AssetRef;
      readonly name: string;
      readonly kind?: AssetKind;
      readonly tried: readonly RungName[];
      /** The page's address names more than one look-up asks for, so some names were not searched for. */
      readonly partly?: true;
    }
  | {
      readonly state: 'page-not-recognised';
      readonly tool?: string;
      readonly offer?: { readonly toolId: string; readonly origin: string };
      /** Absent = it shows no single asset, or belongs to no known tool. */
      readonly why?: 'address-too-long';
      /** The tool has an editor of SQL on such a page. */
      readonly hasQuery?: true;
    }
  | { readonly state: 'not-connected' }
  | { readonly state: 'no-access-to-server'; readonly origin: string }
  /** `tokensHref`: the page where the user creates a new token. `since`: when the old one expired, in ms since 1970. */
  | { readonly state: 'token-expired'; readonly since?: number; readonly tokensHref: string }
  | { readonly state: 'token-refused'; readonly tokensHref: string }
  | { readonly state: 'no-permission'; readonly what: string }
  | {
      readonly state: 'unreachable';
      /**
       * `offline`: the browser has no network. `no-answer`: it has, but nothing answers at this address. `proxy`: something in front of the
       * server answers instead. `header-lost`: the server received no token. `asks-to-wait`: the server got too many requests.
       */
      readonly cause: 'offline' | 'no-answer' | 'timeout' | 'proxy' | 'header-lost' | 'server-error' | 'asks-to-wait';
      readonly server: string;
      /** HTTP status of a server error. */
      readonly status?: number;
      /** A proxy reported the error: the server behind it does not answer. */
      readonly behind?: true;
      /** The server is not asked before this time, in ms since 1970; then it is asked again if somebody still waits. */
      readonly until?: number;
      readonly last?: { readonly asset: Asset; readonly rung: RungName; readonly seenAt: number };
    }
  /** The catalog's search index is missing or broken, and reading by full name found nothing. */
  | { readonly state: 'search-broken'; readonly server: string }
  /** A selected or typed text is empty, or longer than any name. The server was not asked. */
  | { readonly state: 'not-a-name' }
  /** `tooLarge`: the answer exceeds the size limit. */
  | { readonly state: 'unexpected-answer'; readonly where: string; readonly server: string; readonly tooLarge?: true }
  /** Placard itself failed. `error` is the kind of error, such as `RangeError`; `message` is its text, without words that may be names. */
  | {
      readonly state: 'failed-here';
      readonly where: 'recogniser' | 'look-up' | 'section' | 'view' | 'worker';
      readonly error: string;
      readonly message?: string;
      /** Id of the tool whose page was shown. */
      readonly tool?: string;
    };

/** Name of a way that a look-up can end. */
export type OutcomeState = Outcome['state'];

/** Maximum length (characters) of a selected or typed name; a longer text is prose. */
export const LONGEST_NAME = 400;
