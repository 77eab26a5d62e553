import type { ComponentChild } from 'preact';
import { counted, language, type MessageKey, t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import type { Stats } from '../../model/stats.ts';
import type { Input } from '../../model/verdict-inputs.ts';
import { byteSize } from '../../ui/quantity.ts';
import { Age, useNow } from '../outcome/state-frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { whyNot } from '../verdict/verdict-words.ts';
import { countOf, titleOf } from './columns/columns.tsx';

export const stats: Section = {
  id: 'stats',
  title: 'sectionStats',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('stats'),
  View: ({ asset }) => (
    <PartView name="stats" asset={asset}>
      {(part) => <Rows stats={part} asset={asset} />}
    </PartView>
  ),
};

function Rows({ stats: found, asset }: { readonly stats: Stats; readonly asset: Asset }) {
  const now = useNow();
  const when = (at: number | null): ComponentChild => at !== null && <Age at={at} now={now} />;
  const rows: readonly (readonly [MessageKey, ComponentChild | undefined])[] = [
    ['statRows', measured(found.rows, count)],
    ['statBytes', measured(found.bytes, byteSize)],
    [titleOf(asset), shown(countOf(asset), count)],
    ['statProfiled', measured(found.profiledAt, when)],
    ['statDataChanged', measured(found.dataChangedAt, when)],
    ['statUse', measured(found.weeklyUse, (times) => counted('statOnce', 'statTimes', times, [count(times)]))],
    ['statFollowers', shown(found.followers, count)],
    ['statType', shown(found.type, (type) => type)],
    ['statRetention', shown(found.retention, duration)],
    ['statPartition', shown(found.partitionedBy, (names) => names.join(', '))],
    ['statEntry', shown(found.entryChangedAt, when)],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  return (
    <>
      <dl class="stats">
        {known.map(([title, value]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {known.some(([, value]) => value === DASH) && <p class="mute">{t('statUnmeasured', DASH)}</p>}
    </>
  );
}

const DASH = '–';

/** A value that could not be read says so, since it may well have been measured. */
function measured(value: Input<number> | undefined, as: (value: number) => ComponentChild): ComponentChild | undefined {
  return value === 'unseen' || value === 'unanswered' ? whyNot(value, 'statUnseen', 'statUnanswered') : shown(value, as);
}

/** undefined: no row; null: a dash. */
function shown<T>(value: T | null | undefined, as: (value: T) => ComponentChild): ComponentChild | undefined {
  if (value === undefined) return undefined;
  return value === null ? DASH : as(value);
}

const count = (number: number): string =>
  new Intl.NumberFormat(language(), { notation: 'compact', maximumFractionDigits: 1 }).format(number);

/** `P30D` or `P1M` in words; any other duration as it is written. */
function duration(iso: string): string {
  const [, number, letter] = /^P(\d+)([YMWD])$/.exec(iso) ?? [];
  const unit = letter && { Y: 'year', M: 'month', W: 'week', D: 'day' }[letter];
  return unit ? new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(number)) : iso;
}
