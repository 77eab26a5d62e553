import { counted, type MessageKey, t } from '../../i18n.ts';
import type { Facts } from '../../model/asset.ts';
import type { Input, TestCounts } from '../../model/verdict-inputs.ts';

/** OpenMetadata's own tiers are named `Tier1` to `Tier5`; others are shown by name. */
export function tierWords(tier: string): string {
  const number = /^Tier(\d)$/.exec(tier)?.[1];
  return number ? t('verdictTier', number) : tier;
}

/** The value of an input; null if there is none, if it could not be read, or if it was not asked. */
export function found<T extends object>(input: Input<T> | undefined): T | null {
  return typeof input === 'object' ? input : null;
}

/** What could not be read, in words: it makes nothing good, and hiding it would. */
export function notHad({ checks, unseen }: Facts): readonly string[] {
  if (!checks) return [];
  const { tests, incident, contract, sources, announcements } = checks;
  const { total, checked } = found(sources) ?? { total: 0, checked: 0 };
  const { unread = 0, masked = 0 } = found(tests) ?? {};
  return [
    unseen?.includes('certification') ? t('verdictCertificationUnseen') : '',
    unseen?.includes('lifeCycle') ? t('verdictDataChangeUnseen') : '',
    whyNot(tests, 'verdictTestsUnseen', 'verdictTestsUnanswered'),
    incidentsUnread(incident),
    unread > 0 ? t('verdictTestsUnread', unread) : '',
    notRun(found(tests)),
    masked > 0 ? counted('verdictTestMasked', 'verdictTestsMasked', masked) : '',
    whyNot(contract, 'verdictContractUnseen', 'verdictContractUnanswered'),
    whyNot(sources, 'verdictSourcesUnseen', 'verdictSourcesUnanswered'),
    checked < total ? t('verdictSourcesUnchecked', total - checked, total) : '',
    whyNot(announcements, 'verdictAnnouncementsUnseen', 'verdictAnnouncementsUnanswered'),
  ];
}

/** The number of tests that were read and whose result is visible. */
export const testsTold = ({ total, unread = 0, hidden = 0 }: TestCounts): number => total - unread - hidden;

/** Tests that were read and have no result, in words; '' = none. */
function notRun(tests: TestCounts | null): string {
  const count = tests ? testsTold(tests) - tests.passed - tests.failed - tests.aborted : 0;
  return count > 0 ? counted('verdictTestNotRun', 'verdictTestsNotRun', count) : '';
}

/** Why an input could not be read, in the words for each cause; '' if it was read. */
export function whyNot(input: Input<unknown> | undefined, unseen: MessageKey, unanswered: MessageKey): string {
  if (input === 'unseen') return t(unseen);
  return input === 'unanswered' ? t(unanswered) : '';
}

/** Why incidents could not be read; '' if they were. */
export const incidentsUnread = (input: Input<object> | undefined): string =>
  whyNot(input, 'verdictIncidentsUnseen', 'verdictIncidentsUnanswered');

/** Joins words with a middle dot, without the empty ones. */
export const joined = (...words: readonly string[]): string => words.filter((word) => word !== '').join(' · ');
