import type { Asset, AssetKind } from './asset.ts';
import type { AssetRef } from './reference.ts';

/** The ways to find an asset, surest first, and those that never claim: a name alone, a text that somebody selected. */
export type RungName = 'source-url' | 'tool-id' | 'qualified-name' | 'name' | 'selection';

/** Where the answer was looked for: the host to show, never a token. */
export interface Site {
  readonly origin: string;
  readonly toolId: string;
  /** What separates customers on a shared host; null = the address does not say. */
  readonly tenant: string | null;
}

/** `atLeast`: nobody counted on, so there may be more. */
export interface Total {
  readonly count: number;
  readonly atLeast?: true;
}

/** Every way a look-up can end. `outcome-view.tsx` has words and a next step for each; nothing else may reach a person. */
export type Outcome =
  | {
      readonly state: 'matched';
      readonly rung: RungName;
      readonly asset: Asset;
      /** When the server said so, ms since 1970. */
      readonly seenAt: number;
      readonly ref?: AssetRef;
      /** Further assets of the same page, each sure as well. */
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
      /** How many the server has; absent = no more than these. */
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
      /** The page's address names more than one look-up asks for: some of it was not sought. */
      readonly partly?: true;
    }
  | {
      readonly state: 'page-not-recognised';
      readonly tool?: string;
      readonly offer?: { readonly toolId: string; readonly origin: string };
      /** Absent: it shows no single asset, or no tool is known to speak for it. */
      readonly why?: 'address-too-long';
    }
  | { readonly state: 'not-connected' }
  | { readonly state: 'no-access-to-server'; readonly origin: string }
  /** `tokensHref`: the page on which the user makes a new one. `since`: when it ended, ms since 1970. */
  | { readonly state: 'token-expired'; readonly since?: number; readonly tokensHref: string }
  | { readonly state: 'token-refused'; readonly tokensHref: string }
  | { readonly state: 'no-permission'; readonly what: string }
  | {
      readonly state: 'unreachable';
      /**
       * `offline`: the browser has no network. `no-answer`: it has, and nothing answers at this address. `proxy`: something before the server
       * answers in its place. `header-lost`: the server answers that no token came. `asks-to-wait`: it was asked too often.
       */
      readonly cause: 'offline' | 'no-answer' | 'timeout' | 'proxy' | 'header-lost' | 'server-error' | 'asks-to-wait';
      readonly server: string;
      /** HTTP status of a server error. */
      readonly status?: number;
      /** The error was told by what stands before the server: the server behind it does not answer. */
      readonly behind?: true;
      /** The server is not asked before this moment, ms since 1970; then it is asked again for as long as somebody waits. */
      readonly until?: number;
      readonly last?: { readonly asset: Asset; readonly rung: RungName; readonly seenAt: number };
    }
  /** The index that the catalog searches is missing or broken; what could be read by its full name was not there. */
  | { readonly state: 'search-broken'; readonly server: string }
  /** A text that somebody selected or typed is empty, or longer than any name. Nothing was asked. */
  | { readonly state: 'not-a-name' }
  /** `tooLarge`: it was not read to its end. */
  | { readonly state: 'unexpected-answer'; readonly where: string; readonly server: string; readonly tooLarge?: true }
  /** Placard itself failed. `error` is the kind of error, such as `RangeError`; `message` is its text without any word that may name something. */
  | {
      readonly state: 'failed-here';
      readonly where: 'recogniser' | 'look-up' | 'section' | 'view' | 'worker';
      readonly error: string;
      readonly message?: string;
      /** The tool whose page was shown, by its id. */
      readonly tool?: string;
    };

export type OutcomeState = Outcome['state'];

/** A selected or typed text that is longer names nothing; it is prose. Characters. */
export const LONGEST_NAME = 400;
