import { useCallback, useEffect, useState } from 'preact/hooks';
import { requestTables, type TablesAsk, type TablesTold } from '../messages.ts';

/** Finds the tables of a query: the newest answer, null while looking, and a function that asks again. null = nothing to ask. `hands` as for a look-up. */
export function useTables(ask: TablesAsk | null, hands: number): { readonly told: TablesTold | null; readonly again: () => void } {
  const [told, setTold] = useState<TablesTold | null>(null);
  const [times, setTimes] = useState(0);
  // Compares by value: the question is a new object on each render.
  const asked = ask && JSON.stringify(ask);
  useEffect(() => {
    setTold(null);
    return asked === null ? undefined : requestTables(JSON.parse(asked), setTold);
  }, [asked, times, hands]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  return { told, again };
}
