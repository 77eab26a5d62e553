import { t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import { DAY_MS } from '../../model/day.ts';
import { age } from '../../ui/age.ts';
import { found } from './verdict-words.ts';

/** What a verdict is made from. */
export type Judged = Pick<Asset, 'kind' | 'facts'>;

/** What has no rhythm that is known is old after so long: data that did not change, and whatever was looked at and found well. */
const OLD_MS = 7 * DAY_MS;

/** Whole days since, once they are too many; else 0. */
export function daysOf(at: number | null | undefined, now: number): number {
  return at != null && now - at > OLD_MS ? Math.floor((now - at) / DAY_MS) : 0;
}

/** How long ago the data changed, in words, once that is twice as long as a contract promises, or too long without one; else ''. */
export function dataAge({ facts: { dataChangedAt, checks } }: Judged, now: number): string {
  const refreshMs = found(checks?.contract)?.refreshMs;
  const past = now - (dataChangedAt ?? now);
  if (past <= (refreshMs === undefined ? OLD_MS : 2 * refreshMs)) return '';
  return past < 2 * DAY_MS ? t('verdictDataOldHours', Math.floor((24 * past) / DAY_MS)) : t('verdictDataOld', Math.floor(past / DAY_MS));
}

/** Whether it still says something of today. `now` in ms since 1970. */
export const isRecent = (at: number | null, now: number): at is number => at !== null && now - at <= OLD_MS;

/** What went well too long ago to make anything good, in words. */
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
