import { assetKindOf } from '../catalog/entity/asset-from-wire.ts';
import type { LookUpContext, PageLookUp } from '../lookup/context.ts';
import { lookUpAfter, lookUpAsset, lookUpPage, revalidate, withChecks, withLast } from '../lookup/look-up.ts';
import { isClaim } from '../lookup/match.ts';
import type { Tracing } from '../lookup/tracing.ts';
import type { Answer, LookUp } from '../messages.ts';
import type { Outcome, Site } from '../model/outcome.ts';
import { forget, type Remembered, recall, remember } from '../session/answer-cache.ts';
import type { ServerSettings, Settings } from '../settings/schema.ts';
import { learnService } from '../settings/services.ts';
import type { Waited } from './in-flight.ts';
import { askingOf, explained } from './open-connection.ts';
import { isByTexts, type Shows, type ShowsNothing } from './recognise-page.ts';
import { slot } from './slots.ts';
import { keepTrace } from './traces/kept-traces.ts';
import { askedAgainAt, saidUntil } from './wait.ts';

/** How to do a look-up. */
export interface Wishes {
  /** In a private window, nothing is remembered and remembered answers are not used. */
  readonly isPrivate: boolean;
  /** A person clicked "Look up again": a remembered answer is used only if the server does not answer. */
  readonly anew: boolean;
  /** Resolves when the page is visible again; absent = an extension page, which closes when it is hidden. */
  readonly seen?: (signal: AbortSignal) => Promise<unknown>;
}

type Told = Extract<Answer, { readonly say: 'outcome' }>;

/** Yields all outcomes but the last, which it returns. Only this decides an answer's `done`. */
type Outcomes = AsyncGenerator<Told, Outcome>;

/** The first answer of a look-up that has to wait. */
export const LOOKING: Answer = { say: 'looking', done: false };

const underway = (outcome: Outcome, key: string): Told => ({ say: 'outcome', outcome, key, done: false });

/** A look-up, and the key under which its answer is remembered. */
interface Sought {
  readonly key: string;
  /** The key of the remembered answer: one that holds by a stored base is not recalled once the base is forgotten. */
  readonly memory: string;
  /** Do not remember the answer, and do not use a remembered one. */
  readonly forgets: boolean;
  readonly anew: boolean;
  readonly seen?: (signal: AbortSignal) => Promise<unknown>;
  readonly trace: Tracing;
  lookUp(asking: LookUpContext): AsyncGenerator<Outcome>;
  /** Whether a remembered answer would still be given under the current settings. */
  isStillSaid(before: Remembered): boolean;
  /** The site for which an exact address proves a service; absent = none, or the address counts only by a stored base. */
  readonly site?: Site;
}

/** Yields the answers about a page: the remembered one at once, then the server's. */
export async function* pageAnswers(
  page: Shows | ShowsNothing,
  { isPrivate, anew, seen }: Wishes,
  server: ServerSettings | null,
  by: Waited,
): AsyncGenerator<Answer> {
  const { key } = page;
  const trace = keepTrace(page.traced ?? null, isPrivate);
  if ('outcome' in page) {
    const outcome: Outcome = server ? page.outcome : { state: 'not-connected' };
    yield { say: 'outcome', outcome, key, done: true, trace: trace.noted().id };
    return;
  }
  const { look, bases } = page;
  const sought: Sought = {
    key,
    memory: bases.length > 0 ? JSON.stringify([key, bases]) : key,
    forgets: isPrivate || isByTexts(page),
    anew,
    trace,
    ...(seen && { seen }),
    lookUp: (asking) => lookUpPage(look, asking),
    isStillSaid: (before) => isStillSaid(before, look),
    ...(bases.length === 0 && { site: look.site }),
  };
  yield* traced(trace, answersOn(sought, server, by));
}

/** Adds the look-up's id, by which our own pages ask what it did. */
async function* traced(trace: Tracing, answers: AsyncIterable<Answer>): AsyncGenerator<Answer> {
  const { id } = trace.noted();
  for await (const answer of answers) yield answer.say === 'outcome' ? { ...answer, trace: id } : answer;
}

/** Yields the answers about a name, or about an asset that a person chose. */
export function answersAbout(
  what: LookUp & { of: 'text' | 'asset' },
  isPrivate: boolean,
  { server }: Settings,
  by: Waited,
): AsyncGenerator<Answer> {
  const lookUp = (asking: LookUpContext): AsyncGenerator<Outcome> =>
    what.of === 'text'
      ? lookUpText(what.text, asking)
      : lookUpAsset({ kind: assetKindOf(what.kind) ?? 'table', id: what.id }, 'selection', asking);
  const key = what.of === 'text' ? `text:${what.text}` : `asset:${what.id}`;
  const trace = keepTrace(null, isPrivate);
  return traced(
    trace,
    answersOn({ key, memory: key, forgets: isPrivate, anew: false, trace, lookUp, isStillSaid: () => true }, server, by),
  );
}

/** Loaded on demand: few look-ups are about a text, and the worker starts faster without it. */
async function* lookUpText(text: string, asking: LookUpContext): AsyncGenerator<Outcome> {
  yield* (await import('../lookup/look-up-text.ts')).lookUpText(text, asking);
}

/** Yields a look-up's answers, and repeats it while the server asks to be left alone and somebody waits. */
async function* answersOn(sought: Sought, server: ServerSettings | null, by: Waited): AsyncGenerator<Answer> {
  const { key, seen } = sought;
  yield LOOKING;
  for (;;) {
    // The look-up ends before the wait below, so that it does not occupy a slot meanwhile.
    const outcome = yield* outcomesOf(sought, server, by);
    const until = askedAgainAt(outcome);
    const answer: Told = { say: 'outcome', outcome, key, done: until === undefined };
    yield answer;
    if (until === undefined) return;
    yield* saidUntil(until, answer, by.signal);
    await seen?.(by.signal);
    if (by.signal.aborted) return;
  }
}

/** The remembered outcome, then the server's, which needs a slot. */
async function* outcomesOf(sought: Sought, server: ServerSettings | null, by: Waited): Outcomes {
  const { key, memory, forgets, anew, trace } = sought;
  const [asking, recalled] = await Promise.all([askingOf(server, by, trace), server && !forgets ? recall(server, memory) : null]);
  if ('state' in asking) return asking;
  if (!server) return { state: 'not-connected' };
  const before = recalled && sought.isStillSaid(recalled) ? recalled : null;
  if (before && !anew) {
    trace.remembered(before.seenAt);
    yield underway(before, key);
  }
  const leave = await slot(by.isPersons, by.signal);
  try {
    return yield* serverOutcomes(before, sought, asking, server);
  } finally {
    leave();
  }
}

/** The server's outcomes. A remembered asset is read by its id first; the page is looked up only if that fails. */
async function* serverOutcomes(before: Remembered | null, sought: Sought, asking: LookUpContext, server: ServerSettings): Outcomes {
  const { key, anew } = sought;
  const again = before && !anew ? await revalidate(before, asking) : null;
  if (!again || isDeleted(again)) {
    const outcomes = again ? lookUpAfter(again, sought.lookUp(asking)) : sought.lookUp(asking);
    const outcome = yield* lookedUp(outcomes, sought);
    return keeping(before ? withLast(outcome, before) : outcome, sought, server);
  }
  if (again.state !== 'matched') return keeping(again, sought, server);
  yield underway(again, key);
  return keeping(await withChecks(again, asking), sought, server);
}

/** Yields outcomes whose successor may take long. Learns from them too, as the last one is lost if the user leaves first. */
async function* lookedUp(outcomes: AsyncGenerator<Outcome>, sought: Sought): Outcomes {
  let last: Outcome | null = null;
  for await (const outcome of outcomes) {
    last = outcome;
    if (!isUnderway(outcome)) continue;
    yield underway(outcome, sought.key);
    await Promise.allSettled([learn(outcome, sought)]);
  }
  if (!last) throw new Error('The look-up ended without an outcome');
  return last;
}

/** Remembers an outcome and the service that it proves, but not in private windows. Returns the explained outcome. */
async function keeping(outcome: Outcome, sought: Sought, server: ServerSettings): Promise<Outcome> {
  const { memory, forgets } = sought;
  const told = await explained(outcome);
  if (forgets) return told;
  // A full storage must not prevent an answer from being shown.
  await Promise.allSettled([
    told.state === 'matched' || told.state === 'likely'
      ? remember(server, memory, told)
      : told.state === 'unreachable'
        ? null
        : forget(server, memory),
    learn(told, sought),
  ]);
  return told;
}

/** Learns the service that an exact address proves. Done once the entity loads, even if the user navigates away before the verdict. */
async function learn(outcome: Outcome, { forgets, site }: Sought): Promise<void> {
  if (forgets || !site || outcome.state !== 'matched' || (outcome.rung !== 'source-url' && !outcome.vouched)) return;
  const { service, detail } = outcome.asset;
  if (service !== null && detail === 'whole') await learnService(site, service);
}

/** Whether the settings still lead to this answer: the asset was not refused, nor its service confirmed or forgotten since. */
function isStillSaid(before: Remembered, { refused, known }: PageLookUp): boolean {
  const { state, rung, asset, ref } = before;
  if (refused.has(asset.id)) return false;
  const isVouched = state === 'matched' && before.vouched === true;
  return !ref || (state === 'matched') === (isVouched || isClaim({ rung, ref, asset }, known));
}

const isUnderway = (outcome: Outcome): boolean =>
  (outcome.state === 'matched' && outcome.asset.facts.checks === undefined) ||
  (outcome.state === 'likely' && outcome.asset.detail === 'hit');

const isDeleted = (outcome: Outcome): boolean => outcome.state === 'matched' && outcome.asset.facts.deleted;
