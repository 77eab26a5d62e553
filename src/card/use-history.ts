import { useCallback, useState } from 'preact/hooks';
import type { AssetName } from '../model/parts.ts';

/** The user's path from one card to the next. */
export interface Trail {
  /** Where it has led; null = nowhere yet. */
  readonly at: AssetName | null;
  readonly walk: (to: AssetName) => void;
  /** Goes back one step. */
  readonly back: () => void;
  readonly leave: () => void;
}

/** Keeps the path in the state of the calling component. */
export function useTrail(): Trail {
  const [steps, setSteps] = useState<readonly AssetName[]>([]);
  const walk = useCallback((to: AssetName) => setSteps((before) => [...before, to]), []);
  const back = useCallback(() => setSteps((before) => before.slice(0, -1)), []);
  const leave = useCallback(() => setSteps([]), []);
  return { at: steps.at(-1) ?? null, walk, back, leave };
}
