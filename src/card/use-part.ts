import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { PartAsk } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PartName } from '../model/part-name.ts';
import type { AssetName, PartAnswer, Parts } from '../model/parts.ts';

/** Reads one part of a card; whoever draws a card says how. Returns a function that ends it. */
export type ReadPart = (what: PartAsk, onAnswer: (answer: PartAnswer) => void) => () => void;

export const PartReader = createContext<ReadPart>(() => () => undefined);

/** How far the reading of a part is. `part` stays while it is asked again, and when that fails for want of an answer. */
export interface PartState<N extends PartName> {
  readonly part: Parts[N] | null;
  /** When the server said so, ms since 1970; null = it has not. */
  readonly seenAt: number | null;
  readonly state: 'reading' | 'read' | 'absent' | 'failed';
  /** Why it failed. */
  readonly outcome: Outcome | null;
  readonly again: () => void;
}

/** Reads a part of the asset for as long as the caller is shown. */
export function usePart<N extends PartName>(name: N, { kind, id, fqn }: AssetName): PartState<N> {
  const read = useContext(PartReader);
  const [told, setTold] = useState<Omit<PartState<N>, 'again'>>(NOTHING);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    setTold((before) => (times > 0 ? { ...before, state: 'reading' } : NOTHING));
    return read({ part: name, asset: { kind, id, fqn } }, (answer) => {
      setTold((before) => next(before, answer));
    });
  }, [read, name, kind, id, fqn, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { ...told, again };
}

const NOTHING = { part: null, seenAt: null, state: 'reading', outcome: null } as const;

function next<N extends PartName>(before: Omit<PartState<N>, 'again'>, answer: PartAnswer): Omit<PartState<N>, 'again'> {
  if (answer.say === 'absent') return { ...NOTHING, state: 'absent' };
  // What may not be seen any more goes with the right to see it.
  if (answer.say === 'failed' && answer.outcome.state === 'no-permission') return { ...NOTHING, state: 'failed', outcome: answer.outcome };
  if (answer.say === 'failed') return { ...before, state: 'failed', outcome: answer.outcome };
  // The worker answers with the part that was asked for.
  return { part: answer.part as Parts[N], seenAt: answer.seenAt, state: answer.done ? 'read' : 'reading', outcome: null };
}
