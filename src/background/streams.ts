import { kindOf } from '../catalog/asset-from-wire.ts';
import type { Asking, PageLookUp } from '../lookup/asking.ts';
import { lookUpAfter, lookUpAsset, lookUpPage, lookUpText, refreshed, withChecks } from '../lookup/look-up.ts';
import type { Answer, LookUp } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Server, Settings } from '../settings/schema.ts';
import { learnService } from '../settings/services.ts';
import { askingOf, explained } from './connection.ts';
import { isByTexts, type Shows, type ShowsNothing } from './page.ts';
import { forget, type Remembered, recall, remember } from './recent.ts';

/** How a page's look-up is to be done. */
export interface Wishes {
  /** In a private window nothing is remembered, and nothing remembered is used. */
  readonly isPrivate: boolean;
  /** Somebody pressed "Look up again". */
  readonly anew: boolean;
}

/** A page's answers: what is remembered at once, then what the server says. */
export async function* pageAnswers(
  page: Shows | ShowsNothing,
  { isPrivate, anew }: Wishes,
  server: Server | null,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const { key } = page;
  if ('outcome' in page) {
    yield { say: 'outcome', outcome: server ? page.outcome : { state: 'not-connected' }, key, done: true };
    return;
  }
  yield { say: 'looking', done: false };
  const forgets = isPrivate || isByTexts(page);
  const [asking, before] = await Promise.all([askingOf(server, signal), server && !forgets && !anew ? recall(server, key) : null]);
  if ('state' in asking || !server) {
    yield { say: 'outcome', outcome: 'state' in asking ? asking : { state: 'not-connected' }, key, done: true };
    return;
  }
  let gone: Outcome | null = null;
  if (before && isStillSaid(before, page.look)) {
    yield { say: 'outcome', outcome: before, key, done: false };
    const again = await refreshed(before, asking);
    gone = again && isDeleted(again) ? again : null;
    if (again && !gone) {
      if (again.state === 'matched') yield { say: 'outcome', outcome: again, key, done: false };
      yield* last(keeping(again.state === 'matched' ? await withChecks(again, asking) : again, page, server, forgets), key);
      return;
    }
  }
  const outcomes = gone ? lookUpAfter(gone, page.look, asking) : lookUpPage(page.look, asking);
  yield* withDone(outcomes, key, (outcome) => keeping(outcome, page, server, forgets));
}

/** Answers about a name or a chosen asset, for our own pages. */
export async function* answersAbout(
  what: LookUp & { of: 'text' | 'asset' },
  { server }: Settings,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const asking = await askingOf(server, signal);
  if ('state' in asking) {
    yield { say: 'outcome', outcome: asking, key: '', done: true };
    return;
  }
  yield { say: 'looking', done: false };
  yield* withDone(answersTo(what, asking), '', explained);
}

function answersTo(what: LookUp & { of: 'text' | 'asset' }, asking: Asking): AsyncGenerator<Outcome> {
  if (what.of === 'text') return lookUpText(what.text, asking);
  const kind = kindOf(what.kind) ?? 'table';
  return lookUpAsset({ kind, id: what.id }, 'selection', asking);
}

/** What an outcome leaves behind: an answer to show at once next time, a service that an exact address proved. In private windows nothing. */
async function keeping(outcome: Outcome, { key, look }: Shows, server: Server, forgets: boolean): Promise<Outcome> {
  const told = await explained(outcome);
  if (forgets) return told;
  const proved = told.state === 'matched' && told.rung === 'source-url' ? told.asset.service : null;
  // A full storage must not keep an answer from being shown.
  await Promise.allSettled([
    told.state === 'matched' || told.state === 'likely'
      ? remember(server, key, told)
      : told.state === 'unreachable'
        ? null
        : forget(server, key),
    proved === null ? null : learnService(look.site, proved),
  ]);
  return told;
}

/** All but the last outcome are followed by another, and only the last is kept. */
async function* withDone(
  outcomes: AsyncGenerator<Outcome>,
  key: string,
  keep: (outcome: Outcome) => Promise<Outcome>,
): AsyncGenerator<Answer> {
  let next = await outcomes.next();
  while (!next.done) {
    const outcome = next.value;
    // It may wait for its successor for long: say it now, as not done.
    if (isUnderway(outcome)) yield { say: 'outcome', outcome, key, done: false };
    next = await outcomes.next();
    if (next.done) yield* last(keep(outcome), key);
  }
}

/** Whether nothing was settled since that would decide otherwise: the asset refused, its service confirmed for the site or forgotten. */
function isStillSaid({ state, rung, asset, ref }: Remembered, { refused, known }: PageLookUp): boolean {
  if (refused.has(asset.id)) return false;
  const isConfirmed = asset.service !== null && known.services.includes(asset.service);
  return state === 'likely' ? !isConfirmed || ref.unconfirmed === true : rung === 'source-url' || isConfirmed;
}

const isUnderway = (outcome: Outcome): boolean =>
  (outcome.state === 'matched' && outcome.asset.facts.checks === undefined) ||
  (outcome.state === 'likely' && outcome.asset.detail === 'hit');

const isDeleted = (outcome: Outcome): boolean => outcome.state === 'matched' && outcome.asset.facts.deleted;

async function* last(outcome: Promise<Outcome>, key: string): AsyncGenerator<Answer> {
  yield { say: 'outcome', outcome: await outcome, key, done: true };
}
