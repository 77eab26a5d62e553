import { t } from '../../i18n.ts';
import type { Announcement } from '../../model/verdict-inputs.ts';
import { type Judged, wasWell } from './verdict-age.ts';
import { hasEnded, type Level, RULES, type Ruling } from './verdict-rules.ts';
import { found, joined, notHad, tierWords } from './verdict-words.ts';

export interface Verdict extends Ruling {
  /** Other facts that hold without deciding the verdict. */
  readonly reasons: readonly string[];
  /** Current announcements, each in a band of its own. */
  readonly notices: readonly Announcement[];
}

/**
 * The first rule that applies decides level and headline; every other one becomes a reason. While inputs are still being read, nothing is
 * good, since a later input may turn out bad. Only results that no further input can change are said at once, and a problem from the last
 * read is shown until then. `now` in ms since 1970.
 */
export function verdictOf(asset: Judged, now: number, reading: boolean): Verdict {
  const { facts } = asset;
  const [first = unvouched(asset), ...others] = RULES.flatMap((rule) => rule(asset, now, reading) || []);
  const announced = found(facts.checks?.announcements) ?? [];
  const notices = announced.filter((one) => !hasEnded(one, now));
  if (reading && !isFinal(first.level, facts.checks !== undefined)) {
    return { level: 'none', headline: t('verdictReading'), why: '', short: '', reasons: [], notices };
  }
  const tier = facts.tier ? tierWords(facts.tier) : '';
  const beside = first.level === 'good' || first.level === 'none';
  const reasons = [
    ...others.map(({ headline }) => headline),
    ...wasWell(asset, now),
    ...notHad(facts),
    beside ? '' : tier,
    facts.personal ? t('verdictPersonal') : '',
  ];
  return { ...first, why: beside ? joined(first.why, tier) : first.why, reasons: reasons.filter((reason) => reason !== ''), notices };
}

const isFinal = (level: Level, wasChecked: boolean): boolean => level === 'stop' || (wasChecked && (level === 'bad' || level === 'care'));

/** null: the catalog was asked and has none. undefined: it was not asked, or this release cannot say. */
function unvouched({ facts: { certification, tier, checks } }: Judged): Ruling {
  if (certification === undefined) return { level: 'none', headline: t('verdictListed'), why: '', short: tier ? tierWords(tier) : '' };
  const lacks = [t('verdictNotCertified'), checks?.tests === null ? t('verdictNoTests') : '', tier === null ? t('verdictNoTier') : ''];
  return {
    level: 'none',
    headline: t('verdictUnvouched'),
    why: lacks.filter((one) => one !== '').join(', '),
    short: t('verdictNotCertifiedShort'),
  };
}
