import { useEffect, useState } from 'preact/hooks';
import type { Actions, Standing } from '../card/actions.ts';
import { LookingView, OutcomeView } from '../card/outcome-view.tsx';
import { Reading } from '../card/reading.ts';
import { ask, lookUp, readPart } from '../messages.ts';
import type { AssetName } from '../model/parts.ts';
import type { PageState, Shown } from './page-state.ts';

const standing: Standing = { version: chrome.runtime.getManifest().version, toolName: () => undefined };

/** The card of the page: what the label knows. Nothing can be settled here, but one can go on to what it names, and back. */
export function InPageCard({ state, onClose }: { readonly state: PageState; readonly onClose: () => void }) {
  const known = useKnown(state);
  const [chosen, setChosen] = useState<AssetName | null>(null);
  const gone = useChosen(chosen);
  const actions: Actions = {
    again: state.again,
    close: onClose,
    openPanel: () => void ask({ ask: 'open-panel' }),
    choose: setChosen,
    ...(chosen && { back: () => setChosen(null) }),
  };
  const shown = chosen ? gone : known;
  return (
    <Reading.Provider value={readPart}>
      {shown ? <OutcomeView outcome={shown.outcome} done={shown.done} actions={actions} standing={standing} /> : <LookingView />}
    </Reading.Provider>
  );
}

function useKnown(state: PageState): Shown | null {
  const [known, setKnown] = useState(state.shown);
  useEffect(() => state.watch(() => setKnown(state.shown())), [state]);
  return known;
}

function useChosen(chosen: AssetName | null): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    setShown(null);
    if (!chosen) return;
    return lookUp({ of: 'asset', kind: chosen.kind, id: chosen.id }, (answer) => {
      if (answer.say === 'outcome') setShown(answer);
    });
  }, [chosen]);
  return shown;
}
