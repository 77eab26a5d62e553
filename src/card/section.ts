import { type ComponentChild, createContext } from 'preact';
import type { MessageKey } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import type { Actions } from './actions.ts';
import type { Verdict } from './verdict/verdict.ts';

export interface SectionProps {
  readonly asset: Asset;
  readonly actions: Actions;
}

export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  /** Replaces `title` where some assets have another word for it. */
  readonly titleOf?: (asset: Asset) => MessageKey;
  /** false hides the section with its heading. What has not been read yet has no section. */
  readonly when: (asset: Asset) => boolean;
  /** A number beside the heading. */
  readonly count?: (asset: Asset) => number;
  /** Shows only the heading until it is opened, and reads nothing before. It opens by itself when it explains the verdict. */
  readonly fold?: {
    readonly explains?: (verdict: Verdict) => boolean;
    /** What is known without opening it, so that opening is rarely needed; '' = nothing. */
    readonly summary?: (asset: Asset) => string;
  };
  readonly View: (props: SectionProps) => ComponentChild;
}

/**
 * The sections of a card. They are half of a card's code, so the extension's own pages load them separately; each surface that draws a card
 * provides them.
 */
export const Sections = createContext<readonly Section[]>([]);
