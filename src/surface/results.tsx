import type { Actions, ViewContext } from '../card/actions.ts';
import { AssetList } from '../card/asset-row.tsx';
import { OutcomeView } from '../card/outcome/outcome-view.tsx';
import { counted, t } from '../i18n.ts';
import type { Asset } from '../model/asset.ts';
import { noteRecent } from '../session/recent.ts';
import { richMessage } from '../ui/rich-message.tsx';
import type { Told } from './use-look-up.ts';

interface ResultsProps {
  readonly told: Told;
  readonly text: string;
  readonly actions: Actions;
  readonly context: ViewContext;
  /** The service of the page that one is on, if it is known: its assets come first. */
  readonly service: string | null;
  readonly isPrivate: boolean;
}

/** What was found for a typed or selected text. */
export function Results({ told, text, actions, context, service, isPrivate }: ResultsProps) {
  const { outcome, done } = told;
  if (outcome.state === 'candidates') {
    const candidates = serviceFirst(outcome.candidates, service);
    const choose = (asset: Asset): void => {
      if (!isPrivate) void noteRecent(asset).catch(() => undefined);
      actions.choose?.(asset);
    };
    return (
      <div class="outcome pl found" data-outcome="candidates" data-done={done}>
        <div class="results">
          <AssetList name={t('searchResults')} assets={candidates} withVerdict onChoose={choose} />
        </div>
        <p class="results-foot" role="status">
          {counted('searchCountOne', 'searchCount', candidates.length)}
        </p>
      </div>
    );
  }
  if (outcome.state === 'not-in-catalog') {
    return (
      <div class="outcome pl" data-outcome="not-in-catalog" data-done={done}>
        <div class="state results" role="status">
          <h2>{richMessage('searchNothing', text)}</h2>
          <p class="soft">{t('searchNothingWhat')}</p>
        </div>
      </div>
    );
  }
  return <OutcomeView outcome={outcome} done={done} actions={actions} context={context} />;
}

/** The assets of one service first, else in the server's order; null = no service is preferred. */
export function serviceFirst(assets: readonly Asset[], service: string | null): readonly Asset[] {
  const isElsewhere = (asset: Asset): number => (service !== null && asset.service === service ? 0 : 1);
  return assets.toSorted((one, other) => isElsewhere(one) - isElsewhere(other));
}
