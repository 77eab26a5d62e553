import { type MessageKey, t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import type { Run, Runs } from '../../model/details.ts';
import type { LastRun } from '../../model/verdict-inputs.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { duration } from '../../ui/quantity.ts';
import { Age, useNow } from '../outcome/state-frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { RUN_STATES } from './details/tasks.tsx';

export const runs: Section = {
  id: 'runs',
  title: 'sectionRuns',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('runs'),
  fold: { explains: ({ about }) => about === 'run', summary },
  View: ({ asset }) => (
    <PartView name="runs" asset={asset}>
      {(part) => <LastRuns runs={part} />}
    </PartView>
  ),
};

function summary({ facts: { lastRun } }: Asset): string {
  return lastRun ? t(LAST[lastRun.state]) : '';
}

const LAST: Readonly<Record<LastRun['state'], MessageKey>> = {
  well: 'verdictRunWell',
  failed: 'verdictRunFailed',
  running: 'runLastRunning',
  skipped: 'runLastSkipped',
};

function LastRuns({ runs: { runs, total, days } }: { readonly runs: Runs }) {
  const now = useNow();
  if (runs.length === 0) return <p class="soft">{t('runNone', days)}</p>;
  return (
    <>
      <ol class="tasks">
        {runs.map((run, index) => (
          <RunRow key={index} run={run} now={now} />
        ))}
      </ol>
      <p class="hint">
        {t('runDays', days)} {total > runs.length && t('runListed', runs.length, total)}
      </p>
    </>
  );
}

function RunRow({ run: { state, at, failedTask, took }, now }: { readonly run: Run; readonly now: number }) {
  const { symbol, word } = RUN_STATES[state];
  return (
    <li data-run-state={state}>
      <Glyph name={symbol} />
      <b>{t(word)}</b>
      <span class="when">
        <Age at={at} now={now} />
      </span>
      {(took !== null || failedTask !== null) && (
        <small>
          {took !== null && t('runTook', duration(took))}
          {took !== null && failedTask !== null && ' · '}
          {failedTask !== null && <bdi>{t('verdictInTask', failedTask)}</bdi>}
        </small>
      )}
    </li>
  );
}
