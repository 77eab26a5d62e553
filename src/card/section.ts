import type { ComponentChild } from 'preact';
import type { MessageKey } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';

/** One part of the card. */
export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  /** false hides it with its heading. What was not read yet has no section. */
  readonly when: (asset: Asset) => boolean;
  /** A number beside the heading. */
  readonly count?: (asset: Asset) => number;
  readonly View: (props: { readonly asset: Asset }) => ComponentChild;
}
