import { type MessageKey, t } from '../../i18n.ts';
import { isBlank } from '../../model/called.ts';
import type { RungName } from '../../model/outcome.ts';
import { storedBaseOf } from '../../model/stored-base.ts';
import { Button } from '../../ui/button.tsx';
import { richMessage } from '../../ui/rich-message.tsx';
import { stripBidi } from '../../ui/strip-bidi.ts';
import type { Actions, Likely, ViewContext } from '../actions.ts';
import { AssetList } from '../asset-row.tsx';
import { OnToPanel } from './page-states.tsx';
import { reportOf } from './report.ts';
import { StateFrame } from './state-frame.tsx';

interface LikelyProps {
  readonly outcome: Likely;
  readonly actions: Actions;
  readonly context: ViewContext;
}

const LIKELY_WHY: Readonly<Partial<Record<RungName, MessageKey>>> = {
  'tool-id': 'outcomeLikelySameNumber',
  'qualified-name': 'outcomeLikelySameName',
};

/** Shows neither owner nor verdict until the match is confirmed: the same number exists on staging and in production. */
export function LikelyState({ outcome, actions, context }: LikelyProps) {
  const { asset, service, rung, ref } = outcome;
  const key = isBlank(service) ? 'outcomeLikelyAlone' : 'outcomeLikely';
  const stored = rung === 'other-host' ? storedBaseOf(asset.sourceUrl, ref) : null;
  const base = stored === null ? null : richMessage('outcomeLikelyOtherHost', stored);
  return (
    <StateFrame
      symbol="many"
      name={t(key, stripBidi(asset.name), stripBidi(service))}
      heading={richMessage(key, asset.name, service)}
      words={ref.unverified ? t('outcomeLikelyUnverified') : (base ?? t(LIKELY_WHY[rung] ?? 'outcomeLikelyOther'))}
      report={reportOf(outcome, context)}
      actions={actions}
    >
      <AssetList name={t('outcomeMatches')} assets={[asset]} withOwner={false} />
      <div class="indent">
        <div class="actions">
          {actions.confirmService ? <Settle outcome={outcome} actions={actions} /> : <OnToPanel actions={actions} />}
        </div>
      </div>
    </StateFrame>
  );
}

function Settle({ outcome, actions }: { readonly outcome: Likely; readonly actions: Actions }) {
  const { asset, service, site, ref } = outcome;
  const { confirmService, refuseService, choose } = actions;
  return (
    <>
      {/* A shared host without a tenant, or a text without a page, cannot be remembered. No service verifies an unverified address. */}
      {site?.tenant != null && !ref.unverified && !isBlank(service)
        ? confirmService && (
            <Button look="primary" onPress={() => confirmService(outcome)}>
              {richMessage('outcomeYesService', service)}
            </Button>
          )
        : choose && (
            <Button look="primary" onPress={() => choose(asset)}>
              {t('outcomeShowThis')}
            </Button>
          )}
      {refuseService && (
        <Button look="quiet" onPress={() => refuseService(outcome)}>
          {t('outcomeNoService')}
        </Button>
      )}
    </>
  );
}
