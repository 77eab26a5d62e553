import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LookingView } from '../card/outcome/outcome-view.tsx';
import type { QueryList } from './query-list.tsx';

/** The list of a query's tables, whose code is loaded when there is one. It is hidden while a card covers it. */
export function QueryPlace(props: ComponentProps<typeof QueryList>) {
  const [view, setView] = useState<{ readonly List: typeof QueryList } | null>(null);
  useEffect(() => {
    void import('./query-code.ts').then(({ QueryList: List }) => setView({ List }));
  }, []);
  return (
    <div class="query-place" hidden={!props.isShown}>
      {view ? <view.List {...props} /> : <LookingView />}
    </div>
  );
}
