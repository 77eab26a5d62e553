import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Actions, ViewContext } from '../card/actions.ts';
import { LookingView, OutcomeView } from '../card/outcome/outcome-view.tsx';
import { browserIn } from '../card/outcome/report.ts';
import { Sections } from '../card/section.ts';
import { PRESET, SectionOrder } from '../card/section-order.ts';
import { SECTIONS } from '../card/sections/index.ts';
import { useTrail } from '../card/use-history.ts';
import { PartReader } from '../card/use-part.ts';
import { ask, lookUp, requestSection } from '../messages.ts';
import type { AssetName } from '../model/parts.ts';
import { Markdown, type ToHtml } from '../ui/markdown-context.ts';
import { type PageState, pageState, type Shown } from './label-state.ts';

const context: ViewContext = {
  version: chrome.runtime.getManifest().version,
  browser: browserIn(navigator.userAgent),
  toolName: () => undefined,
};

interface InPageCardProps {
  readonly state: PageState;
  /** Called before another card shows: the pressed element disappears, and the focus must not go with it. */
  readonly onMove: () => void;
  readonly onClose: () => void;
}

/**
 * The card inside a page: it shows what the label knows. Settings cannot be changed here; the user can open the assets it names, and go
 * back.
 */
export function InPageCard({ state, onMove, onClose }: InPageCardProps) {
  const known = useKnown(state);
  const { at: chosen, walk, back } = useTrail();
  const gone = useChosen(chosen);
  const actions: Actions = {
    again: state.again,
    close: onClose,
    openPanel: () => void ask({ ask: 'open-panel' }),
    choose: (asset) => {
      onMove();
      walk(asset);
    },
    ...(chosen && {
      back: () => {
        onMove();
        back();
      },
    }),
  };
  const shown = chosen ? gone : known;
  return (
    <PartReader.Provider value={requestSection}>
      <Markdown.Provider value={loadMarkdown}>
        <Sections.Provider value={SECTIONS}>
          <SectionOrder.Provider value={shown?.sections ?? PRESET}>
            {shown ? <OutcomeView outcome={shown.outcome} done={shown.done} actions={actions} context={context} /> : <LookingView />}
          </SectionOrder.Provider>
        </Sections.Provider>
      </Markdown.Provider>
    </PartReader.Provider>
  );
}

async function loadMarkdown(): Promise<ToHtml> {
  if (!pageState()?.toHtml) await ask({ ask: 'open-markdown' });
  const toHtml = pageState()?.toHtml;
  if (!toHtml) throw new Error('The page took no further script');
  return toHtml;
}

function useKnown(state: PageState): Shown | null {
  const [known, setKnown] = useState(state.shown);
  // A layout effect, since an answer between drawing and watching would be lost for good.
  useLayoutEffect(() => state.watch(() => setKnown(state.shown())), [state]);
  return known;
}

const UNTOLD = { state: 'failed-here', where: 'look-up', error: 'Error' } as const;

function useChosen(chosen: AssetName | null): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    setShown(null);
    if (!chosen) return;
    return lookUp({ of: 'asset', kind: chosen.kind, id: chosen.id }, (answer) => {
      if (answer.say === 'outcome') setShown(answer);
      // The worker may have forgotten that it told this page of the asset.
      else if (answer.done) setShown({ say: 'outcome', outcome: UNTOLD, key: '', done: true });
    });
  }, [chosen]);
  return shown;
}
