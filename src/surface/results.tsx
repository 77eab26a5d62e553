import type { Actions, ViewContext } from '../card/actions.ts';
import { AssetList } from '../card/asset-row.tsx';
import { OutcomeView } from '../card/outcome/outcome-view.tsx';
import { counted, t } from '../i18n.ts';
import { richMessage } from '../ui/rich-message.tsx';
import type { Told } from './use-look-up.ts';

interface ResultsProps {
  readonly told: Told;
  readonly text: string;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** What was found for a typed or selected text. */
export function Results({ told, text, actions, context }: ResultsProps) {
  const { outcome, done } = told;
  if (outcome.state === 'candidates') {
    const { candidates } = outcome;
    return (
      <div class="outcome pl found" data-outcome="candidates" data-done={done}>
        <div class="results">
          <AssetList name={t('searchResults')} assets={candidates} onChoose={actions.choose} />
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
