import { type ComponentChild, createContext } from 'preact';
import type { MessageKey } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import type { Actions } from './actions.ts';
import type { Verdict } from './verdict/verdict.ts';

/** What a section is drawn from. */
export interface SectionProps {
  readonly asset: Asset;
  readonly actions: Actions;
}

/** One part of the card. */
export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  /** Where some assets have another word for it. */
  readonly titleOf?: (asset: Asset) => MessageKey;
  /** false hides it with its heading. What was not read yet has no section. */
  readonly when: (asset: Asset) => boolean;
  /** A number beside the heading. */
  readonly count?: (asset: Asset) => number;
  /** Stands as its heading alone until it is opened, and reads nothing before. It opens by itself when it explains the verdict. */
  readonly fold?: {
    readonly explains?: (verdict: Verdict) => boolean;
    /** What is known without opening it, so that opening is rarely needed; '' = nothing. */
    readonly summary?: (asset: Asset) => string;
  };
  readonly View: (props: SectionProps) => ComponentChild;
}

/** What a card is made of. It is half of a card's code, so our own pages load it apart; whoever draws a card brings it. */
export const Sections = createContext<readonly Section[]>([]);
