import type { Asset } from '../model/asset.ts';
import type { Outcome, Site } from '../model/outcome.ts';
import type { AssetName } from '../model/parts.ts';
import type { AssetRef } from '../model/reference.ts';
import type { ReportSource } from './outcome/report.ts';

export type Likely = Extract<Outcome, { state: 'likely' }>;
export type Candidates = Extract<Outcome, { state: 'candidates' }>;
type NotRecognised = Extract<Outcome, { state: 'page-not-recognised' }>;
export type Offer = NonNullable<NotRecognised['offer']>;

/** What a user can do from a view. An absent action is not drawn: the card inside a page offers very few, popup and panel all of them. */
export interface Actions {
  readonly again: () => void;
  readonly close?: () => void;
  /** Opens the side panel, where the actions missing here are possible. */
  readonly openPanel?: () => void;
  readonly notThis?: (asset: Asset) => void;
  readonly confirmService?: (likely: Likely) => void;
  readonly refuseService?: (likely: Likely) => void;
  /** Shows the card of another asset. */
  readonly choose?: (asset: AssetName) => void;
  /** Returns to the previous asset's card. */
  readonly back?: () => void;
  /** Remembers that this site shows the service of this asset, as the user said. `ref`: what of the page the asset fits. */
  readonly rememberService?: (site: Site, asset: Asset, ref: AssetRef | undefined) => void;
  readonly chooseNone?: (candidates: Candidates) => void;
  readonly useHere?: (offer: Offer) => void;
  readonly anotherTool?: (offer: Offer) => void;
  /** Lets the user say which tool this page belongs to. */
  readonly teach?: () => void;
  /** Opens the editor for a rule about this tool, starting from this page's address. */
  readonly writeRule?: () => void;
  /** Fills the search field with the text and focuses it. */
  readonly search?: (text: string) => void;
  readonly connect?: () => void;
  /** Must be called inside the click: the browser shows a permission prompt. */
  readonly allowServer?: (origin: string) => void;
}

/** What the views know about where they are drawn. */
export interface ViewContext extends ReportSource {
  /** A tool's name by its id; undefined = no such tool. */
  readonly toolName: (id: string) => string | undefined;
  /** The browser's permission for a site covers all ports of its host, so the words that ask for it must say so. */
  readonly allPorts?: boolean;
}
