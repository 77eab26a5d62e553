import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { isBlank } from '../../model/called.ts';
import type { Outcome } from '../../model/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { Actions, Candidates, ViewContext } from '../actions.ts';
import { AssetList } from '../asset-row.tsx';
import { KINDS } from '../kinds.ts';
import { matchWords } from '../match-words.ts';
import { reportOf } from './report.ts';
import { StateFrame } from './state-frame.tsx';

interface StateProps<State extends Outcome['state']> {
  readonly outcome: Extract<Outcome, { readonly state: State }>;
  readonly actions: Actions;
  readonly context: ViewContext;
}

/** The card inside a page can settle nothing: this button opens the side panel, which can. */
export function OnToPanel({ actions }: { readonly actions: Actions }) {
  return actions.openPanel ? <Button onPress={actions.openPanel}>{t('cardGoOn')}</Button> : null;
}

/** Several assets match: the user chooses one, or none of them. */
export function CandidatesState({ outcome, actions, context }: StateProps<'candidates'>) {
  const { candidates, total } = outcome;
  const { choose, chooseNone } = actions;
  const [key, ...values] = matchWords(outcome);
  return (
    <StateFrame
      symbol="many"
      name={t(key, ...values.map(stripBidi))}
      heading={richMessage(key, ...values)}
      words={t(outcome.rung === 'selection' ? 'outcomeCandidatesOfText' : 'outcomeCandidatesOfPage')}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <Choice outcome={outcome} actions={actions} />
      {total && <p class="soft indent">{t('outcomeCandidatesListed', candidates.length)}</p>}
      {(chooseNone || !choose) && (
        <div class="indent">
          <div class="actions">
            {choose ? (
              chooseNone && (
                <Button look="quiet" onPress={() => chooseNone(outcome)}>
                  {t('outcomeNoneOfThese')}
                </Button>
              )
            ) : (
              <OnToPanel actions={actions} />
            )}
          </div>
        </div>
      )}
    </StateFrame>
  );
}

/** Pressing a candidate opens it. The site's service is remembered only if the user ticks the box first. */
function Choice({ outcome, actions }: { readonly outcome: Candidates; readonly actions: Actions }) {
  const [remember, setRemember] = useState(false);
  const { choose, rememberService } = actions;
  const canRemember = choose && rememberService && outcome.site?.tenant != null;
  return (
    <>
      <AssetList
        name={t('outcomeMatches')}
        assets={outcome.candidates}
        onChoose={
          choose &&
          ((asset) => {
            if (remember && canRemember && outcome.site && asset.service !== null) rememberService(outcome.site, asset, outcome.ref);
            choose(asset);
          })
        }
      />
      {canRemember && (
        <label class="choice indent-choice">
          <input class="check" type="checkbox" checked={remember} onChange={() => setRemember(!remember)} />
          <span>
            {t('outcomeRemember')}
            <small>{t('outcomeRememberWhere')}</small>
          </span>
        </label>
      )}
    </>
  );
}

/** The server answered, and has no such asset. */
export function NotInCatalog({ outcome, actions, context }: StateProps<'not-in-catalog'>) {
  const { name, kind, tried, partly } = outcome;
  // Some pages and lists name an asset by its id alone.
  const [absent, what] = isBlank(name)
    ? (['outcomeAbsentOfKind', t(kind ? KINDS[kind].word : 'outcomeAsset')] as const)
    : (['outcomeAbsent', name] as const);
  const { search } = actions;
  const words =
    kind && tried.length > 0
      ? t(tried.length === 1 ? 'outcomeLookedForOneWay' : 'outcomeLookedFor', t(KINDS[kind].word), tried.length)
      : undefined;
  return (
    <StateFrame
      symbol="absent"
      name={t(absent, stripBidi(what))}
      heading={richMessage(absent, what)}
      words={partly ? t('outcomeLookedForPartly') : words}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <div class="indent">
        <div class="actions">
          {search && <Button onPress={() => search(name)}>{t('outcomeSearchName')}</Button>}
          <Button look={search ? 'quiet' : 'plain'} onPress={actions.again}>
            {t('cardAgain')}
          </Button>
          {!search && <OnToPanel actions={actions} />}
        </div>
      </div>
    </StateFrame>
  );
}

/** Placard recognizes no asset on this page: offers a likely tool, a rule, or the search. */
export function PageNotRecognised({ outcome, actions, context }: StateProps<'page-not-recognised'>) {
  const { offer, tool } = outcome;
  const { useHere, anotherTool, search } = actions;
  const report = reportOf(outcome, context);
  if (offer) {
    const name = context.toolName(offer.toolId) ?? offer.toolId;
    return (
      <StateFrame
        symbol="none"
        name={t('outcomeLooksLike', name)}
        heading={t('outcomeLooksLike', name)}
        words={richMessage('outcomeUseHereAsk', new URL(offer.origin).host)}
        report={report}
        actions={actions}
      >
        <div class="indent">
          <p class="soft">
            {context.allPorts ? t('outcomeUseHereReadsAllPorts', new URL(offer.origin).hostname) : t('outcomeUseHereReads')}
          </p>
          <div class="actions">
            {useHere && (
              <Button look="primary" onPress={() => useHere(offer)}>
                {t('outcomeUseHere', name)}
              </Button>
            )}
            {anotherTool && (
              <Button look="quiet" onPress={() => anotherTool(offer)}>
                {t('outcomeAnotherTool')}
              </Button>
            )}
            {!useHere && <OnToPanel actions={actions} />}
          </div>
        </div>
      </StateFrame>
    );
  }
  const name = tool === undefined ? undefined : (context.toolName(tool) ?? tool);
  const isTooLong = outcome.why === 'address-too-long';
  const known = name === undefined ? t('outcomeUnknownPage') : t('outcomeNoSingleAsset');
  const heading = isTooLong ? t('outcomeAddressTooLong') : known;
  const words = name === undefined ? t('outcomeUnknownPageWhat') : t('outcomeNoSingleAssetWhat', name);
  return (
    <StateFrame
      symbol="none"
      name={heading}
      heading={heading}
      words={isTooLong ? t('outcomeAddressTooLongWhat') : words}
      report={report}
      actions={actions}
    >
      <div class="indent">
        <div class="actions">
          {search ? <Button onPress={() => search('')}>{t('outcomeSearch')}</Button> : <OnToPanel actions={actions} />}
          {actions.teach && !isTooLong && (
            <Button look="quiet" onPress={actions.teach}>
              {t('outcomeTeach')}
            </Button>
          )}
          {name === undefined && actions.writeRule && !isTooLong && (
            <Button look="quiet" onPress={actions.writeRule}>
              {t('outcomeWriteRule')}
            </Button>
          )}
        </div>
      </div>
    </StateFrame>
  );
}
