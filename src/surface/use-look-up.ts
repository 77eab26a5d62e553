import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, type LookUp, lookUp } from '../messages.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { whoseOf } from '../settings/whose.ts';

export type Told = Extract<Answer, { readonly say: 'outcome' }>;

/**
 * Runs a look-up: returns its newest answer (null while looking) and a function to repeat it. Asks nothing without a question. `hands`:
 * from {@link useHands}; when it changes, the previous answer is dropped at once.
 */
export function useLookUp(question: LookUp | null, hands: number): { readonly told: Told | null; readonly again: () => void } {
  const [told, setTold] = useState<Told | null>(null);
  const [times, setTimes] = useState(0);
  // Compares by value: the question is a new object on each render.
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    setTold(null);
    if (asked === null) return;
    const what: LookUp = JSON.parse(asked);
    return lookUp(what.of === 'tab' && times > 0 ? { ...what, anew: true } : what, (answer) => {
      if (answer.say === 'outcome') setTold(answer);
    });
  }, [asked, times, hands]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { told, again };
}

/** How often the server or user has changed since the first render; disconnecting counts too. */
export function useHands(): number {
  const [hands, setHands] = useState(0);
  useEffect(() => {
    let before: string | undefined;
    const read = async (): Promise<void> => {
      const { server } = await readSettings();
      const now = whoseOf(server);
      if (before !== undefined && before !== now) setHands((times) => times + 1);
      before = now;
    };
    void read();
    return watchSettings(() => void read());
  }, []);
  return hands;
}

/** The text, once it has not changed for `quiet` ms. */
export function useSettled(text: string, quiet: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const settling = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(settling);
  }, [text, quiet]);
  return settled;
}
