import { type ComponentChild, createContext } from 'preact';
import type { Asset } from '../../../model/asset.ts';
import type { Lineage } from '../../../model/lineage.ts';
import type { Actions } from '../../actions.ts';

export interface DrawingProps {
  readonly asset: Asset;
  readonly lineage: Lineage;
  readonly actions: Actions;
}

export type Drawing = (props: DrawingProps) => ComponentChild;

/** Loads what draws a lineage, where there may be room for it; null = there is not. Whoever draws a card says how. */
export const LineageDrawing = createContext<(() => Promise<Drawing>) | null>(null);
