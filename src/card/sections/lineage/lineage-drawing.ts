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

/** Loads the component that draws a lineage; null = there is no room for a drawing. Each surface that draws a card provides it. */
export const LineageDrawing = createContext<(() => Promise<Drawing>) | null>(null);
