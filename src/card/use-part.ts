import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { PartAsk } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PartName } from '../model/part-name.ts';
import type { AssetName, PartAnswer, Parts } from '../model/parts.ts';

/** Reads one part of a card; each surface that draws a card provides it. Returns a function that stops the reading. */
export type ReadPart = (what: PartAsk, onAnswer: (answer: PartAnswer) => void) => () => void;

export const PartReader = createContext<ReadPart>(() => () => undefined);

/** The progress of reading a part. `part` keeps its value while the part is read again, and if no answer comes. */
export interface PartState<N extends PartName> {
  readonly part: Parts[N] | null;
  /** When the server answered, in ms since 1970; null = it has not. */
  readonly seenAt: number | null;
  readonly state: 'reading' | 'read' | 'absent' | 'failed';
  readonly outcome: Outcome | null;
  readonly again: () => void;
}

/** Reads a part of the asset for as long as the calling component is mounted. */
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
  // Without permission, what was shown before must go too.
  if (answer.say === 'failed' && answer.outcome.state === 'no-permission') return { ...NOTHING, state: 'failed', outcome: answer.outcome };
  if (answer.say === 'failed') return { ...before, state: 'failed', outcome: answer.outcome };
  // The worker answers with the requested part.
  return { part: answer.part as Parts[N], seenAt: answer.seenAt, state: answer.done ? 'read' : 'reading', outcome: null };
}
