import { useEffect, useState } from 'preact/hooks';
import type { Actions, Standing } from '../card/actions.ts';
import { LookingView, OutcomeView } from '../card/outcome-view.tsx';
import { ask, lookUp } from '../messages.ts';
import type { PageState, Shown } from './page-state.ts';

const standing: Standing = { version: chrome.runtime.getManifest().version, toolName: () => undefined };

/** The card of the page: what the label knows at once, then the same with the owners' mail addresses. Nothing can be settled here. */
export function InPageCard({ state, onClose }: { readonly state: PageState; readonly onClose: () => void }) {
  const known = useKnown(state);
  const fuller = useFuller(known);
  const actions: Actions = { again: state.again, close: onClose, openPanel: () => void ask({ ask: 'open-panel' }) };
  const shown = fuller ?? known;
  return shown ? <OutcomeView outcome={shown.outcome} done={shown.done} actions={actions} standing={standing} /> : <LookingView />;
}

function useKnown(state: PageState): Shown | null {
  const [known, setKnown] = useState(state.shown);
  useEffect(() => state.watch(() => setKnown(state.shown())), [state]);
  return known;
}

/** Mail addresses cost a request each, so only an open card asks for them. */
function useFuller(known: Shown | null): Shown | null {
  const [fuller, setFuller] = useState<Shown | null>(null);
  useEffect(() => {
    setFuller(null);
    if (!known?.done || known.outcome.state !== 'matched') return;
    return lookUp({ of: 'this-page', mail: true }, (answer) => {
      if (answer.say === 'outcome' && answer.done && answer.key === known.key) setFuller(answer);
    });
  }, [known]);
  return fuller;
}
