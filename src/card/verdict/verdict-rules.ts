import { counted, type MessageKey, t } from '../../i18n.ts';
import type { OpenIncident, Sources } from '../../model/verdict-inputs.ts';
import { age, day } from '../../ui/age.ts';
import { dataAge, daysOf, isRecent, type Judged } from './verdict-age.ts';
import { found, joined } from './verdict-words.ts';

/** Worst first. What is unknown is never good. */
export type Level = 'stop' | 'bad' | 'care' | 'notice' | 'good' | 'none';

/** The result of a rule that applies. */
export interface Ruling {
  readonly level: Level;
  readonly headline: string;
  /** Text beside the headline; '' = none. */
  readonly why: string;
  /** The few words on the label; '' = none, so that the label does not mention what was not asked. */
  readonly short: string;
  /** Number of problems, for the badge. */
  readonly count?: number;
  /** The subject of the rule: the section about it opens by itself. */
  readonly about?: 'tests' | 'sources' | 'contract' | 'run';
}

/** `now` in ms since 1970; `reading`: more answers will come. Returns something falsy if the rule does not apply. */
type Rule = (asset: Judged, now: number, reading: boolean) => Ruling | false | null | undefined;

const deleted: Rule = ({ facts }) => facts.deleted && { ...says('stop', t('verdictDeleted')), short: t('verdictDeletedShort') };

const deprecated: Rule = ({ facts }) => facts.deprecated && says('stop', t('verdictDeprecated'), t('verdictDeprecatedWhy'));

/** Failed tests and an open incident in one ruling: the tests are the headline, the incident explains them. */
const testsFail: Rule = ({ facts: { checks } }, now) => {
  const tests = found(checks?.tests);
  const incident = found(checks?.incident);
  if (!tests?.failed) return null;
  const since = tests.at === null ? '' : age(tests.at, now);
  const why = joined(since, incident ? t('verdictIncident') : '', withWhom(incident));
  return { ...says('bad', counted('verdictTestFails', 'verdictTestsFail', tests.failed), why), count: tests.failed, about: 'tests' };
};

const incidentIsOpen: Rule = ({ facts: { checks } }, now) => {
  const incident = found(checks?.incident);
  if (!incident || found(checks?.tests)?.failed) return null;
  return {
    ...says('bad', t('verdictIncident'), joined(incident.since === null ? '' : age(incident.since, now), withWhom(incident))),
    count: incident.count,
    about: 'tests',
  };
};

const contractIsBroken: Rule = ({ facts: { checks } }, now) => {
  const contract = found(checks?.contract);
  if (contract?.state !== 'broken') return null;
  return { ...says('bad', t('verdictContractBroken'), contract.at === null ? '' : age(contract.at, now)), about: 'contract' };
};

const lastRunFailed: Rule = ({ facts: { lastRun } }, now) => {
  if (lastRun?.state !== 'failed') return null;
  const task = lastRun.failedTask === null ? '' : t('verdictInTask', lastRun.failedTask);
  return { ...says('bad', t('verdictRunFailed'), joined(age(lastRun.at, now), task)), about: 'run' };
};

const sourcesAreBad: Rule = ({ kind, facts: { checks } }) => {
  const sources = found(checks?.sources);
  if (!sources) return null;
  const bad = [...sources.withIncident, ...sources.failing];
  if (bad.length === 0) return null;
  const names = bad.map(({ name }) => name).join(', ');
  if (kind === 'table') return { ...says('care', counted('verdictSourceBad', 'verdictSourcesBad', bad.length), names), about: 'sources' };
  const incidents = sources.failing.length === 0;
  const rest = { count: bad.length, about: 'sources' } as const;
  if (sources.total === 1) return { ...says('bad', t(incidents ? 'verdictOnlySourceIncident' : 'verdictOnlySourceFails'), names), ...rest };
  const share = [ofSources(bad.length, sources), sources.total] as const;
  const inWords = (one: MessageKey, many: MessageKey): string => counted(one, many, bad.length, share);
  return {
    level: 'bad',
    headline: incidents ? inWords('verdictSourceIncident', 'verdictSourcesIncident') : inWords('verdictSourceFails', 'verdictSourcesFail'),
    why: names,
    short: incidents
      ? inWords('verdictSourceIncidentShort', 'verdictSourcesIncidentShort')
      : inWords('verdictSourceFailsShort', 'verdictSourcesFailShort'),
    ...rest,
  };
};

const certificationEnded: Rule = ({ facts: { certification } }, now) =>
  certification &&
  hasEnded(certification, now) &&
  says('care', t('verdictCertificationEnded', day(certification.endsAt)), certification.name);

const dataAreOld: Rule = (asset, now) => {
  const old = dataAge(asset, now);
  return old !== '' && says('care', old);
};

const testsAreOld: Rule = ({ facts: { checks } }, now) => {
  const tests = found(checks?.tests);
  if (!tests || tests.failed > 0) return null;
  if (tests.aborted > 0) return says('care', counted('verdictTestAborted', 'verdictTestsAborted', tests.aborted));
  // A test with a hidden time may have run since.
  if (tests.masked) return null;
  const days = daysOf(tests.at, now);
  return days > 0 && says('care', t('verdictTestsNotRunFor', days));
};

/** A search hit whose entry could not be read: what the hit says holds, but nothing was checked, so it is no reason for trust. */
const unchecked: Rule = ({ facts }, _now, reading) =>
  !reading && facts.checks === undefined && { ...says('none', t('verdictUnchecked')), short: '' };

const certified: Rule = ({ facts: { certification } }, now) =>
  certification &&
  !hasEnded(certification, now) &&
  says(
    'good',
    t('verdictCertified', certification.name),
    certification.endsAt === null ? '' : t('verdictUntil', day(certification.endsAt)),
  );

const contractIsKept: Rule = ({ facts: { checks } }, now) => {
  const contract = found(checks?.contract);
  if (contract?.state !== 'kept' || !isRecent(contract.at, now)) return null;
  return says('good', t('verdictContractKept'), age(contract.at, now));
};

/** Not if incidents could not be read: one may be open while the tests pass. Not if a test's time is hidden: it may have run long ago. */
const testsPass: Rule = ({ facts: { checks } }, now) => {
  const tests = found(checks?.tests);
  return (
    tests &&
    tests.passed === tests.total &&
    !tests.masked &&
    isRecent(tests.oldestAt ?? tests.at, now) &&
    !checks?.incident &&
    says('good', counted('verdictTestPasses', 'verdictTestsPass', tests.total))
  );
};

const lastRunWentWell: Rule = ({ facts: { lastRun } }, now) =>
  lastRun?.state === 'well' && isRecent(lastRun.at, now) && says('good', t('verdictRunWell'), age(lastRun.at, now));

const approved: Rule = ({ facts }) => facts.approved && says('good', t('verdictApproved'));

/** In order of precedence. The first rule that applies is the verdict, every other one a reason. */
export const RULES: readonly Rule[] = [
  deleted,
  deprecated,
  incidentIsOpen,
  testsFail,
  contractIsBroken,
  lastRunFailed,
  sourcesAreBad,
  certificationEnded,
  dataAreOld,
  testsAreOld,
  unchecked,
  certified,
  contractIsKept,
  testsPass,
  lastRunWentWell,
  approved,
];

function says(level: Level, headline: string, why = ''): Ruling {
  return { level, headline, why, short: headline };
}

const withWhom = (incident: OpenIncident | null): string => (incident?.assignee ? t('verdictWith', incident.assignee) : '');

/** If fewer sources were checked than exist, there may be more bad ones. */
const ofSources = (bad: number, { checked, total }: Sources): string => (checked < total ? t('verdictAtLeast', bad) : String(bad));

/** Whether something with an end has ended. `now` in ms since 1970. */
export function hasEnded<T extends { readonly endsAt: number | null }>(one: T, now: number): one is T & { readonly endsAt: number } {
  return one.endsAt !== null && one.endsAt <= now;
}
