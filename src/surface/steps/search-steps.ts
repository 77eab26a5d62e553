import { KINDS } from '../../card/kinds.ts';
import { joinFqn } from '../../catalog/entity/fqn.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { askedRungs, type NearMiss, nearMissesOf } from '../../lookup/near-misses.ts';
import type { Outcome, RungName } from '../../model/outcome.ts';
import type { IngestingService, Trace, TracedPage, TracedRead } from '../../model/trace.ts';
import { dateAndTime } from '../../ui/age.ts';
import { addressIn, partIn, storedAddress } from './page-steps.ts';
import { type Sentence, type Step, sentence, type Value } from './step.ts';

const ASKED: Readonly<Record<RungName, MessageKey>> = {
  'source-url': 'stepAskedAddress',
  'tool-id': 'stepAskedId',
  'qualified-name': 'stepAskedPath',
  'other-host': 'stepAskedOtherHost',
  name: 'stepAskedName',
  selection: 'stepAskedText',
};

/** In the words of "orders is not it: …". */
const MISSED: Readonly<Record<NearMiss['why'], MessageKey>> = {
  'other-case': 'missOtherCase',
  'spelled-otherwise': 'missOtherCase',
  'other-type': 'missOtherType',
  'other-depth': 'missOtherDepth',
  'other-name': 'missOtherName',
  'other-path': 'missOtherPath',
  'other-address': 'missOtherAddress',
  'other-kind': 'missOtherKind',
  'other-form': 'missOtherForm',
  unverified: 'missUnverified',
  'other-host': 'missOtherHost',
  'other-tenant': 'missOtherTenant',
  'other-service': 'missOtherService',
  'shared-name': 'missSharedName',
  deleted: 'missDeleted',
  refused: 'missRefused',
  hidden: 'missHidden',
  absent: 'missAbsent',
  several: 'missSeveral',
};

/** Near misses that are listed; the others are counted. */
const MOST_LISTED = 8;

/** What the search was asked, rung by rung, and why each near miss was turned down. */
export function searchStep(trace: Trace, outcome: Outcome): Step {
  const title = 'stepSearch';
  const { searches } = trace;
  if (outcome.state === 'search-broken')
    return { title, state: 'failed', sentence: sentence('stepSearchBroken'), next: { sentence: sentence('stepSearchBrokenNext') } };
  if (searches.length === 0)
    return { title, state: 'skipped', sentence: sentence(trace.rememberedAt === null ? 'stepSearchNone' : 'stepSearchMemory') };
  const hits = new Set(searches.flatMap((search) => search.hits.map(({ id }) => id))).size;
  const others = searches
    .filter(({ by }) => by !== 'rungs')
    .map(({ by, hits }) => sentence(ASKED[by === 'name' ? 'name' : 'selection'], hits.length));
  const rungs = askedRungs(trace).map(({ rung, fitting }) => sentence(ASKED[rung], fitting));
  const misses = nearMissesOf(trace);
  const listed = misses
    .slice(0, MOST_LISTED)
    .map(({ asset, why }) => sentence(MISSED[why], { held: asset.fqn }, t(KINDS[asset.kind].word)));
  const left = misses.length - listed.length;
  const partly = outcome.state === 'not-in-catalog' && outcome.partly ? [sentence('stepSearchPartly')] : [];
  const details = [...rungs, ...others, ...listed, ...(left > 0 ? [sentence('stepSearchMore', left)] : []), ...partly];
  if (outcome.state === 'not-in-catalog')
    return {
      ...{ title, state: 'failed', sentence: sentence('stepSearchNothing', hits), details },
      next: { sentence: sentence('stepSearchNothingNext'), act: 'search' },
    };
  return { title, state: 'done', sentence: sentence('stepSearchFound', hits), details };
}

const READ: Readonly<Record<TracedRead['found'], MessageKey>> = {
  found: 'stepReadFound',
  deleted: 'stepReadDeleted',
  absent: 'stepReadAbsent',
  hidden: 'stepReadHidden',
  failed: 'stepReadFailed',
};

/** Entries that were read by their whole names or ids. */
export function entryStep({ reads, searches }: Trace, outcome: Outcome): Step {
  const title = 'stepEntry';
  if (outcome.state === 'no-permission')
    return {
      ...{ title, state: 'failed', sentence: sentence('stepEntryHidden'), details: reads.map(readSentence) },
      next: { sentence: sentence('stepEntryHiddenNext') },
    };
  if (reads.length === 0)
    return { title, state: 'skipped', sentence: sentence(searches.length === 0 ? 'stepEntryUnasked' : 'stepEntryUnnamed') };
  const isFound = reads.some(({ found }) => found === 'found' || found === 'deleted');
  return {
    title,
    state: isFound ? 'done' : 'failed',
    sentence: sentence(isFound ? 'stepEntryFound' : 'stepEntryAbsent'),
    details: reads.map(readSentence),
  };
}

const readSentence = ({ by, kind, named, found }: TracedRead): Sentence =>
  sentence(READ[found], t(KINDS[kind].word), by === 'id' ? t('stepReadById') : { held: named });

/** What ingestion would have stored for this page, and who could ingest it. `ingesting`: null = not known yet. */
export function ingestionStep({ page }: Trace, outcome: Outcome, ingesting: readonly IngestingService[] | null): Step {
  const title = 'stepIngestion';
  const [ref] = page?.refs ?? [];
  if (!page || !ref) return { title, state: 'skipped', sentence: sentence('stepIngestionNone') };
  const address = storedAddress(ref);
  const name = ref.id ?? ref.path?.at(-1) ?? ref.name;
  const details = [
    ...(address === undefined ? [] : [sentence('stepStoredAddress', addressIn(address, page))]),
    ...(name === undefined ? [] : [sentence('stepStoredName', partIn(name, page))]),
    ...(ref.id === undefined && ref.path === undefined
      ? []
      : [sentence('stepStoredFqn', fqnOf(ref.path ?? [ref.id ?? ''], ref.kind, page))]),
    ...(ingesting ?? []).map(ingested),
  ];
  const isIngested = outcome.state === 'matched' || outcome.state === 'likely';
  if (isIngested) return { title, state: 'done', sentence: sentence('stepIngestionDone'), details };
  const types = page.known.serviceTypes.join(', ');
  // A rule's are the user's own text.
  const said: Value = page.recognised?.by === 'rule' ? { held: types } : types;
  const by = ingesting !== null && ingesting.length === 0 && types !== '' ? [sentence('stepIngestedByType', said)] : [];
  return {
    ...{ title, state: 'skipped', sentence: sentence('stepIngestionWould', t(KINDS[ref.kind].word)), details: [...details, ...by] },
    next: { sentence: sentence('stepIngestionNext') },
  };
}

/** The qualified name that ingestion gives. The service's own name is left out of a report, since it is the catalog's. */
function fqnOf(path: readonly string[], kind: string, page: TracedPage): Value {
  const service = page.known.services[0] ?? t('stepService');
  const below = joinFqn(kind === 'dashboardDataModel' ? ['model', ...path] : path);
  const isInAddress = path.every((part) => typeof partIn(part, page) === 'string');
  return { held: `${joinFqn([service])}.${below}`, ...(isInAddress && { instead: `….${below}` }) };
}

/** How a run can stand, in the words of the server's model `pipelineStatus`. */
const STATES: readonly string[] = ['queued', 'success', 'failed', 'running', 'partialSuccess', 'stopped'];

function ingested({ service, last }: IngestingService): Sentence {
  const name = { held: service };
  if (last === 'unseen') return sentence('stepIngestedUnseen', name);
  if (last === 'unanswered') return sentence('stepIngestedUnanswered', name);
  return last === null
    ? sentence('stepIngestedNever', name)
    : sentence('stepIngestedAt', name, dateAndTime(last.at), STATES.includes(last.state) ? last.state : { held: last.state });
}
