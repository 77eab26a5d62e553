import { assetKindOf } from '../catalog/entity/asset-from-wire.ts';
import type { LookUpContext, PageLookUp } from '../lookup/context.ts';
import { lookUpAfter, lookUpAsset, lookUpPage, revalidate, withChecks, withLast } from '../lookup/look-up.ts';
import { isClaim } from '../lookup/match.ts';
import type { Answer, LookUp } from '../messages.ts';
import type { Outcome, Site } from '../model/outcome.ts';
import { forget, type Remembered, recall, remember } from '../session/answer-cache.ts';
import type { ServerSettings, Settings } from '../settings/schema.ts';
import { learnService } from '../settings/services.ts';
import type { Waited } from './in-flight.ts';
import { askingOf, explained } from './open-connection.ts';
import { isByTexts, type Shows, type ShowsNothing } from './recognise-page.ts';
import { slot } from './slots.ts';
import { askedAgainAt, saidUntil } from './wait.ts';

/** How a look-up is to be done. */
export interface Wishes {
  /** In a private window nothing is remembered, and nothing remembered is used. */
  readonly isPrivate: boolean;
  /** Somebody pressed "Look up again": what is remembered is used only where the server does not answer. */
  readonly anew: boolean;
  /** Resolves when somebody can see the page again; absent = it is a page of ours, which closes when nobody does. */
  readonly seen?: (signal: AbortSignal) => Promise<unknown>;
}

type Told = Extract<Answer, { readonly say: 'outcome' }>;

/** Yields the outcomes that are followed by another, and returns the last: the one source of an answer's `done`. */
type Outcomes = AsyncGenerator<Told, Outcome>;

export const LOOKING: Answer = { say: 'looking', done: false };

const underway = (outcome: Outcome, key: string): Told => ({ say: 'outcome', outcome, key, done: false });

/** A look-up, and the key under which its answer is remembered. */
interface Sought {
  readonly key: string;
  /** Nothing is remembered, and nothing remembered is used. */
  readonly forgets: boolean;
  readonly anew: boolean;
  readonly seen?: (signal: AbortSignal) => Promise<unknown>;
  lookUp(asking: LookUpContext): AsyncGenerator<Outcome>;
  /** Whether the same answer would be given today. */
  isStillSaid(before: Remembered): boolean;
  /** Where an exact address proves a service. */
  readonly site?: Site;
}

/** Answers about a page: the remembered one at once, then what the server says. */
export async function* pageAnswers(
  page: Shows | ShowsNothing,
  { isPrivate, anew, seen }: Wishes,
  server: ServerSettings | null,
  by: Waited,
): AsyncGenerator<Answer> {
  const { key } = page;
  if ('outcome' in page) {
    yield { say: 'outcome', outcome: server ? page.outcome : { state: 'not-connected' }, key, done: true };
    return;
  }
  const { look } = page;
  const sought: Sought = {
    key,
    forgets: isPrivate || isByTexts(page),
    anew,
    ...(seen && { seen }),
    lookUp: (asking) => lookUpPage(look, asking),
    isStillSaid: (before) => isStillSaid(before, look),
    site: look.site,
  };
  yield* answersOn(sought, server, by);
}

/** Answers about a name, or about an asset that a person chose. */
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
  return answersOn({ key, forgets: isPrivate, anew: false, lookUp, isStillSaid: () => true }, server, by);
}

/** Loaded on demand: few look-ups are about a text, and the worker starts faster without it. */
async function* lookUpText(text: string, asking: LookUpContext): AsyncGenerator<Outcome> {
  yield* (await import('../lookup/look-up-text.ts')).lookUpText(text, asking);
}

/** Repeats the look-up for as long as the server asks to be left alone and somebody waits. */
async function* answersOn(sought: Sought, server: ServerSettings | null, by: Waited): AsyncGenerator<Answer> {
  const { key, seen } = sought;
  yield LOOKING;
  for (;;) {
    // It ends before this waits, so that nobody else waits for its slot meanwhile.
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

/** The remembered outcome, then the server's, asked for in a slot. */
async function* outcomesOf(sought: Sought, server: ServerSettings | null, by: Waited): Outcomes {
  const { key, forgets, anew } = sought;
  const [asking, recalled] = await Promise.all([askingOf(server, by), server && !forgets ? recall(server, key) : null]);
  if ('state' in asking) return asking;
  if (!server) return { state: 'not-connected' };
  const before = recalled && sought.isStillSaid(recalled) ? recalled : null;
  if (before && !anew) yield underway(before, key);
  const leave = await slot(by.isPersons, by.signal);
  try {
    return yield* serverOutcomes(before, sought, asking, server);
  } finally {
    leave();
  }
}

/** What the server says. A remembered asset is asked for by its id first, and the page is looked up only when that fails. */
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

/** Yields only what may wait long for its successor; learns from it too, since the asker may be gone before the last outcome. */
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

/** Remembers an outcome for the next time, and the service that it proves; in private windows neither. Returns it explained. */
async function keeping(outcome: Outcome, sought: Sought, server: ServerSettings): Promise<Outcome> {
  const { key, forgets } = sought;
  const told = await explained(outcome);
  if (forgets) return told;
  // A full storage must not keep an answer from being shown.
  await Promise.allSettled([
    told.state === 'matched' || told.state === 'likely'
      ? remember(server, key, told)
      : told.state === 'unreachable'
        ? null
        : forget(server, key),
    learn(told, sought),
  ]);
  return told;
}

/** An exact address proves a service as soon as the entity itself came, even if the user navigates away before its verdict. */
async function learn(outcome: Outcome, { forgets, site }: Sought): Promise<void> {
  if (forgets || !site || outcome.state !== 'matched' || (outcome.rung !== 'source-url' && !outcome.vouched)) return;
  const { service, detail } = outcome.asset;
  if (service !== null && detail === 'whole') await learnService(site, service);
}

/** Whether no setting since decides otherwise: the asset was refused, or its service confirmed for the site or forgotten. */
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
