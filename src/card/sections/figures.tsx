import type { ComponentChild } from 'preact';
import { counted, language, type MessageKey, t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import type { Input } from '../../model/checks.ts';
import type { Figures } from '../../model/figures.ts';
import { bytes } from '../../ui/quantity.ts';
import { Age, useNow } from '../frame.tsx';
import { PartView } from '../part-view.tsx';
import type { Section } from '../section.ts';
import { whyNot } from '../verdict-words.ts';
import { countOf, titleOf } from './columns.tsx';

export const figures: Section = {
  id: 'figures',
  title: 'sectionFigures',
  when: ({ detail, parts }) => detail === 'whole' && parts.includes('figures'),
  View: ({ asset }) => (
    <PartView name="figures" asset={asset}>
      {(part) => <Rows figures={part} asset={asset} />}
    </PartView>
  ),
};

function Rows({ figures: found, asset }: { readonly figures: Figures; readonly asset: Asset }) {
  const now = useNow();
  const when = (at: number | null): ComponentChild => at !== null && <Age at={at} now={now} />;
  const rows: readonly (readonly [MessageKey, ComponentChild | undefined])[] = [
    ['figureRows', measured(found.rows, count)],
    ['figureBytes', measured(found.bytes, bytes)],
    [titleOf(asset), shown(countOf(asset), count)],
    ['figureProfiled', measured(found.profiledAt, when)],
    ['figureDataChanged', measured(found.dataChangedAt, when)],
    ['figureUse', measured(found.weeklyUse, (times) => counted('figureOnce', 'figureTimes', times, [count(times)]))],
    ['figureFollowers', shown(found.followers, count)],
    ['figureType', shown(found.type, (type) => type)],
    ['figureRetention', shown(found.retention, duration)],
    ['figurePartition', shown(found.partitionedBy, (names) => names.join(', '))],
    ['figureEntry', shown(found.entryChangedAt, when)],
  ];
  const known = rows.filter(([, value]) => value !== undefined);
  return (
    <>
      <dl class="facts">
        {known.map(([title, value]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {known.some(([, value]) => value === DASH) && <p class="mute">{t('figureUnmeasured', DASH)}</p>}
    </>
  );
}

const DASH = '–';

/** What could not be had says so: it may well have been measured. */
function measured(value: Input<number> | undefined, as: (value: number) => ComponentChild): ComponentChild | undefined {
  return value === 'unseen' || value === 'unanswered' ? whyNot(value, 'figureUnseen', 'figureUnanswered') : shown(value, as);
}

/** undefined has no row; null has a dash. */
function shown<T>(value: T | null | undefined, as: (value: T) => ComponentChild): ComponentChild | undefined {
  if (value === undefined) return undefined;
  return value === null ? DASH : as(value);
}

const count = (number: number): string =>
  new Intl.NumberFormat(language(), { notation: 'compact', maximumFractionDigits: 1 }).format(number);

/** `P30D` and `P1M` in words; anything else as it is written. */
function duration(iso: string): string {
  const [, number, letter] = /^P(\d+)([YMWD])$/.exec(iso) ?? [];
  const unit = letter && { Y: 'year', M: 'month', W: 'week', D: 'day' }[letter];
  return unit ? new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(Number(number)) : iso;
}
