import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, type LookUp, lookUp } from '../messages.ts';

export type Told = Extract<Answer, { readonly say: 'outcome' }>;

/** A running look-up: the newest answer, null while looking; and a way to ask anew. Without a question nothing is asked. */
export function useLookUp(question: LookUp | null): { readonly told: Told | null; readonly again: () => void } {
  const [told, setTold] = useState<Told | null>(null);
  const [times, setTimes] = useState(0);
  // Two questions that read the same are the same, whoever wrote them down.
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    setTold(null);
    if (asked === null) return;
    const what: LookUp = JSON.parse(asked);
    return lookUp(what.of === 'tab' && times > 0 ? { ...what, anew: true } : what, (answer) => {
      if (answer.say === 'outcome') setTold(answer);
    });
  }, [asked, times]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { told, again };
}

/** The text as it was when nothing had been typed for a while. ms */
export function useSettled(text: string, quiet: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const settling = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(settling);
  }, [text, quiet]);
  return settled;
}
