import { counted, type MessageKey, t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import type { Incident, Quality, TestCase } from '../../model/parts.ts';
import type { TestState } from '../../model/verdict-inputs.ts';
import { OutLink } from '../../ui/button.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import type { SymbolName } from '../../ui/symbols.ts';
import { Age, useNow } from '../outcome/state-frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { found, incidentsUnread, testsTold } from '../verdict/verdict-words.ts';

export const quality: Section = {
  id: 'quality',
  title: 'sectionQuality',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('quality'),
  fold: { explains: ({ about }) => about === 'tests', summary },
  View: ({ asset }) => (
    <PartView name="quality" asset={asset}>
      {(part) => <Tests quality={part} />}
    </PartView>
  ),
};

function summary({ facts: { checks } }: Asset): string {
  if (checks?.tests === null) return t('sectionQualityNone');
  const tests = found(checks?.tests);
  return tests && testsTold(tests) > 0 ? t('sectionQualityPass', tests.passed, testsTold(tests)) : '';
}

function Tests({ quality: { tests, total, incidents } }: { readonly quality: Quality }) {
  const now = useNow();
  if (tests.length === 0) return <p class="soft">{t('sectionQualityNone')}</p>;
  const count = (wanted: (test: TestCase) => boolean): number => tests.filter(wanted).length;
  const told = count(({ state }) => state !== 'hidden');
  const masked = count((test) => test.masked === true);
  return (
    <>
      <div class="strip" aria-hidden="true">
        {[...tests].slice(0, 60).map(({ state }, index) => (
          <i key={index} class={STATES[state].bar} />
        ))}
      </div>
      <p class="soft">
        {[
          told > 0
            ? t(
                'sectionQualityPass',
                count(({ state }) => state === 'passed'),
                told,
              )
            : '',
          total > tests.length ? t('sectionQualityOfAll', tests.length, total) : '',
          masked > 0 ? counted('verdictTestMasked', 'verdictTestsMasked', masked) : '',
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
      {incidents && <p class="soft">{incidentsUnread(incidents)}</p>}
      <ul class="tests">
        {tests.map((test) => (
          <Test key={test.href} test={test} now={now} />
        ))}
      </ul>
    </>
  );
}

function Test({
  test: { name, column, state, masked, result, at, href, incident },
  now,
}: {
  readonly test: TestCase;
  readonly now: number;
}) {
  const { symbol, word } = STATES[state];
  return (
    <li data-test-state={state}>
      <Glyph name={symbol} />
      <b>
        <OutLink look="plain" href={href}>
          <bdi>{name}</bdi>
        </OutLink>
      </b>
      <span class="when">{at !== null && <Age at={at} now={now} />}</span>
      <small>
        {t(word)}
        {column !== null && (
          <>
            {' · '}
            <bdi class="mono">{column}</bdi>
          </>
        )}
        {masked && state !== 'hidden' && ` · ${t('testMasked')}`}
        {result !== '' && state !== 'passed' && (
          <>
            {' · '}
            <bdi>{result}</bdi>
          </>
        )}
      </small>
      {incident && <OpenIncident incident={incident} now={now} />}
    </li>
  );
}

function OpenIncident({ incident: { state, since, assignee }, now }: { readonly incident: Incident; readonly now: number }) {
  return (
    <small>
      {t(INCIDENTS[state])}
      {since !== null && (
        <>
          {' · '}
          <Age at={since} now={now} />
        </>
      )}
      {assignee !== null && (
        <>
          {' · '}
          <bdi>{t('verdictWith', assignee)}</bdi>
        </>
      )}
    </small>
  );
}

const STATES: Readonly<Record<TestState, { readonly symbol: SymbolName; readonly word: MessageKey; readonly bar: string }>> = {
  failed: { symbol: 'bad', word: 'testFailed', bar: 'f' },
  aborted: { symbol: 'care', word: 'testAborted', bar: 'a' },
  'not-run': { symbol: 'none', word: 'testNotRun', bar: 'a' },
  queued: { symbol: 'none', word: 'testQueued', bar: 'a' },
  hidden: { symbol: 'none', word: 'testHidden', bar: 'a' },
  passed: { symbol: 'good', word: 'testPassed', bar: '' },
};

const INCIDENTS: Readonly<Record<Incident['state'], MessageKey>> = {
  new: 'incidentNew',
  acknowledged: 'incidentAcknowledged',
  assigned: 'incidentAssigned',
};
