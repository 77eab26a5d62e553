import type { Asset } from '../model/asset.ts';
import type { Outcome, Site } from '../model/outcome.ts';
import type { AssetName } from '../model/parts.ts';
import type { ReportSource } from './outcome/report.ts';

export type Likely = Extract<Outcome, { state: 'likely' }>;
export type Candidates = Extract<Outcome, { state: 'candidates' }>;
type NotRecognised = Extract<Outcome, { state: 'page-not-recognised' }>;
export type Offer = NonNullable<NotRecognised['offer']>;

/** What a person can do from a view. One that is absent is not drawn: the card in a page can do next to nothing, popup and panel all of it. */
export interface Actions {
  readonly again: () => void;
  readonly close?: () => void;
  /** Where acts are not possible: on to the side panel, which can. */
  readonly openPanel?: () => void;
  readonly notThis?: (asset: Asset) => void;
  readonly confirmService?: (likely: Likely) => void;
  readonly refuseService?: (likely: Likely) => void;
  /** Goes on to another asset. */
  readonly choose?: (asset: AssetName) => void;
  /** To the asset that the card was of before. */
  readonly back?: () => void;
  /** The person said which of the catalog's services this site shows. */
  readonly rememberService?: (site: Site, service: string) => void;
  readonly chooseNone?: (candidates: Candidates) => void;
  readonly useHere?: (offer: Offer) => void;
  readonly anotherTool?: (offer: Offer) => void;
  /** The person knows which tool this page is of. */
  readonly teach?: () => void;
  /** The person wants to describe the tool by a rule, beginning with this page's address. */
  readonly writeRule?: () => void;
  /** Puts the text into the search field, and the cursor too. */
  readonly search?: (text: string) => void;
  readonly connect?: () => void;
  /** Must be called inside the click: the browser asks the person. */
  readonly allowServer?: (origin: string) => void;
}

/** What the views know of the place that they are drawn in. */
export interface ViewContext extends ReportSource {
  /** A tool's name by its id; undefined = no such tool. */
  readonly toolName: (id: string) => string | undefined;
  /** The browser's permission for a site covers all ports of its host, and the words that ask for it say so. */
  readonly allPorts?: boolean;
}
