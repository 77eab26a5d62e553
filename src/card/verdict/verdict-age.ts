import { t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import { DAY_MS } from '../../model/day.ts';
import { age } from '../../ui/age.ts';
import { found } from './verdict-words.ts';

/** The input of a verdict. */
export type Judged = Pick<Asset, 'kind' | 'facts'>;

/** Age in ms after which a fact without a known schedule is stale: unchanged data, or any check that went well. */
const OLD_MS = 7 * DAY_MS;

/** Whole days since `at` if it is stale, otherwise 0. Both in ms since 1970. */
export function daysOf(at: number | null | undefined, now: number): number {
  return at != null && now - at > OLD_MS ? Math.floor((now - at) / DAY_MS) : 0;
}

/**
 * How long ago the data changed, in words, once that is twice the interval that a contract promises, or stale without one; otherwise ''.
 */
export function dataAge({ facts: { dataChangedAt, checks } }: Judged, now: number): string {
  const refreshMs = found(checks?.contract)?.refreshMs;
  const past = now - (dataChangedAt ?? now);
  if (past <= (refreshMs === undefined ? OLD_MS : 2 * refreshMs)) return '';
  return past < 2 * DAY_MS ? t('verdictDataOldHours', Math.floor((24 * past) / DAY_MS)) : t('verdictDataOld', Math.floor(past / DAY_MS));
}

/** Whether a fact of this time is recent enough to count. Both in ms since 1970. */
export const isRecent = (at: number | null, now: number): at is number => at !== null && now - at <= OLD_MS;

/** Checks that went well too long ago to count as good, in words. */
export function wasWell({ facts: { checks, lastRun } }: Judged, now: number): readonly string[] {
  const contract = found(checks?.contract);
  const keptAt = contract?.state === 'kept' && !isRecent(contract.at, now) ? contract.at : undefined;
  const tests = found(checks?.tests);
  return [
    tests && daysOf(tests.at, now) === 0 && daysOf(tests.oldestAt, now) > 0 ? t('verdictTestsOld', daysOf(tests.oldestAt, now)) : '',
    keptAt === undefined ? '' : keptAt === null ? t('verdictContractKept') : t('verdictContractKeptOnce', age(keptAt, now)),
    lastRun?.state === 'well' && !isRecent(lastRun.at, now) ? t('verdictRunWellOnce', age(lastRun.at, now)) : '',
  ];
}
