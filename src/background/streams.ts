import { kindOf } from '../catalog/asset-from-wire.ts';
import type { Asking, PageLookUp } from '../lookup/asking.ts';
import { isClaim } from '../lookup/decide.ts';
import { lookUpAfter, lookUpAsset, lookUpPage, refreshed, withChecks, withLast } from '../lookup/look-up.ts';
import type { Answer, LookUp } from '../messages.ts';
import type { Outcome, Site } from '../model/outcome.ts';
import type { Server, Settings } from '../settings/schema.ts';
import { learnService } from '../settings/services.ts';
import { askingOf, explained } from './connection.ts';
import { isByTexts, type Shows, type ShowsNothing } from './page.ts';
import { forget, type Remembered, recall, remember } from './recent.ts';
import type { Waited } from './running.ts';
import { slot } from './slots.ts';
import { saidUntil } from './wait.ts';

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

/** What is looked up, and under which name its answer is remembered. */
interface Sought {
  readonly key: string;
  /** Nothing is remembered, and nothing remembered is used. */
  readonly forgets: boolean;
  readonly anew: boolean;
  readonly seen?: (signal: AbortSignal) => Promise<unknown>;
  lookUp(asking: Asking): AsyncGenerator<Outcome>;
  /** Whether what is remembered would still be decided so. */
  isStillSaid(before: Remembered): boolean;
  /** Where an exact address proves a service. */
  readonly site?: Site;
}

/** A page's answers: what is remembered at once, then what the server says. */
export async function* pageAnswers(
  page: Shows | ShowsNothing,
  { isPrivate, anew, seen }: Wishes,
  server: Server | null,
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

/** Answers about a name or a chosen asset. */
export function answersAbout(
  what: LookUp & { of: 'text' | 'asset' },
  isPrivate: boolean,
  { server }: Settings,
  by: Waited,
): AsyncGenerator<Answer> {
  const lookUp = (asking: Asking): AsyncGenerator<Outcome> =>
    what.of === 'text'
      ? lookUpText(what.text, asking)
      : lookUpAsset({ kind: kindOf(what.kind) ?? 'table', id: what.id }, 'selection', asking);
  const key = what.of === 'text' ? `text:${what.text}` : `asset:${what.id}`;
  return answersOn({ key, forgets: isPrivate, anew: false, lookUp, isStillSaid: () => true }, server, by);
}

/** Few look-ups are about a text, so what reads one is loaded then: the worker starts the faster. */
async function* lookUpText(text: string, asking: Asking): AsyncGenerator<Outcome> {
  yield* (await import('../lookup/look-up-text.ts')).lookUpText(text, asking);
}

async function* answersOn(sought: Sought, server: Server | null, by: Waited): AsyncGenerator<Answer> {
  yield { say: 'looking', done: false };
  for (;;) {
    let held: { readonly answer: Answer; readonly until: number } | null = null;
    for await (const answer of answersOnce(sought, server, by)) {
      const { outcome, done } = answer;
      const until = done && outcome.state === 'unreachable' ? outcome.until : undefined;
      held = until === undefined ? null : { answer: { ...answer, done: false }, until };
      yield held?.answer ?? answer;
    }
    // Only here the place among those who ask is given back: nobody else is to wait for it meanwhile.
    if (!held) return;
    yield* saidUntil(held.until, held.answer, by.signal);
    await sought.seen?.(by.signal);
    if (by.signal.aborted) return;
  }
}

async function* answersOnce(sought: Sought, server: Server | null, by: Waited): AsyncGenerator<Told> {
  const { key, forgets, anew } = sought;
  const [asking, recalled] = await Promise.all([askingOf(server, by), server && !forgets ? recall(server, key) : null]);
  if ('state' in asking || !server) {
    yield { say: 'outcome', outcome: 'state' in asking ? asking : { state: 'not-connected' }, key, done: true };
    return;
  }
  const before = recalled && sought.isStillSaid(recalled) ? recalled : null;
  if (before && !anew) yield { say: 'outcome', outcome: before, key, done: false };
  const leave = await slot(by.isPersons, by.signal);
  try {
    yield* asked(before, sought, asking, server);
  } finally {
    leave();
  }
}

/** What the server says, beginning with what was remembered of it. */
async function* asked(before: Remembered | null, sought: Sought, asking: Asking, server: Server): AsyncGenerator<Told> {
  const { key, anew } = sought;
  let gone: Outcome | null = null;
  if (before && !anew) {
    const again = await refreshed(before, asking);
    gone = again && isDeleted(again) ? again : null;
    if (again && !gone) {
      if (again.state === 'matched') yield { say: 'outcome', outcome: again, key, done: false };
      yield* last(keeping(again.state === 'matched' ? await withChecks(again, asking) : again, sought, server), key);
      return;
    }
  }
  const outcomes = gone ? lookUpAfter(gone, sought.lookUp(asking)) : sought.lookUp(asking);
  yield* withDone(outcomes, sought, (outcome) => keeping(before ? withLast(outcome, before) : outcome, sought, server));
}

/** What an outcome leaves behind: an answer to show at once next time, a service that it proves. In private windows nothing. */
async function keeping(outcome: Outcome, sought: Sought, server: Server): Promise<Outcome> {
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

/** An exact address proves a service as soon as the entity itself came: who leaves before its verdict has been there all the same. */
async function learn(outcome: Outcome, { forgets, site }: Sought): Promise<void> {
  if (forgets || !site || outcome.state !== 'matched' || (outcome.rung !== 'source-url' && !outcome.vouched)) return;
  const { service, detail } = outcome.asset;
  if (service !== null && detail === 'whole') await learnService(site, service);
}

/** All but the last outcome are followed by another, and only the last is kept. */
async function* withDone(
  outcomes: AsyncGenerator<Outcome>,
  sought: Sought,
  keep: (outcome: Outcome) => Promise<Outcome>,
): AsyncGenerator<Told> {
  let next = await outcomes.next();
  while (!next.done) {
    const outcome = next.value;
    // It may wait for its successor for long: say it now, as not done.
    if (isUnderway(outcome)) {
      yield { say: 'outcome', outcome, key: sought.key, done: false };
      await Promise.allSettled([learn(outcome, sought)]);
    }
    next = await outcomes.next();
    if (next.done) yield* last(keep(outcome), sought.key);
  }
}

/** Whether nothing was settled since that would decide otherwise: the asset refused, its service confirmed for the site or forgotten. */
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

async function* last(outcome: Promise<Outcome>, key: string): AsyncGenerator<Told> {
  yield { say: 'outcome', outcome: await outcome, key, done: true };
}
