import { labelDrawing } from '../card/verdict/label-words.ts';
import type { Answer } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import { isInvited, snoozedUntil } from '../settings/invited.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { assetsIn, tell } from './disclosed-assets.ts';
import { follow, isRunning, type Start, type Waited } from './in-flight.ts';
import { inFlightKey, shownDigest } from './look-up-keys.ts';
import { LOOKING, pageAnswers } from './look-up-stream.ts';
import { failed } from './ports/posting.ts';
import { isByTexts, recognising } from './recognise-page.ts';
import type { InPage } from './senders.ts';
import { whenShown } from './shown.ts';
import { type Turn, turnOf } from './turns.ts';

type Answers = AsyncIterable<Answer> | Iterable<Answer>;
type Told = Extract<Answer, { readonly say: 'outcome' }>;

/** The answer to a sender on a site that is not switched on, or that asked for something not disclosed to it. */
export const AWAY: Answer = { say: 'stay-away', done: true };
const DROPPED: Answer = { say: 'dropped', done: true };

/**
 * Answers the label of a tab's page, in the tab's turn. `stands` is what the label claims to show; if that is still current, the answer is
 * that nothing changed. `left` is aborted when the label no longer waits.
 */
export async function* labelAnswers(sender: InPage, stands: unknown, isTabShown: boolean, left: AbortSignal): AsyncGenerator<Answer> {
  const { tabId, isPrivate } = sender;
  const turn = turnOf(tabId, isTabShown);
  if (!(await turn.rest())) {
    yield DROPPED;
    return;
  }
  const settings = await readSettings();
  if (!isInvited(sender.url, settings)) {
    yield AWAY;
    return;
  }
  const until = snoozedUntil(sender.url.origin, settings, Date.now());
  if (until !== null) {
    yield { say: 'snoozed', until, done: true };
    return;
  }
  const { shows, waited } = yield* recognising(sender, settings, false);
  if (turn.isOver()) {
    yield DROPPED;
    return;
  }
  const digest = await shownDigest(shows, settings);
  const byTexts = isByTexts(shows);
  // A label that was told "looking" no longer shows its answer, so it needs the full one.
  if (!waited && !byTexts && isCurrent(stands, digest)) {
    yield { say: 'unchanged', done: true };
    return;
  }
  const key = inFlightKey(shows, tabId, isPrivate, settings);
  const last = byTexts ? undefined : turn.endedWith(key);
  if (!last && !isRunning(key) && 'look' in shows) {
    yield LOOKING;
    if (!(await turn.begin())) {
      yield DROPPED;
      return;
    }
  }
  const seen = (signal: AbortSignal) => whenShown(tabId, signal);
  const start = (by: Waited): AsyncIterable<Answer> => pageAnswers(shows, { isPrivate, anew: false, seen }, settings.server, by);
  const superseded = new AbortController();
  const answers = last ? [last] : followInTurn(turn, key, start, left, superseded);
  yield* withSections(settings, withLabel(withStands(digest, noted(sender, turn, key, answers))));
  if (superseded.signal.aborted) yield DROPPED;
}

/** Follows the look-up, then leaves the tab's previous one: if both have the same key, it must not be aborted in between. */
function followInTurn(turn: Turn, key: string, start: Start, left: AbortSignal, superseded: AbortController): Answers {
  const answers = follow(key, start, AbortSignal.any([left, superseded.signal]));
  turn.takeOver(() => superseded.abort());
  return answers;
}

/** The only stage with side effects: sets the toolbar's badge, and records the disclosed assets and how the look-up ended. */
async function* noted(sender: InPage, turn: Turn, key: string, answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) {
    if (answer.say === 'outcome') {
      const { outcome, done } = answer;
      if (done) turn.ended(key, answer);
      void showBadge(sender.tabId, outcome, !done);
      void tell(sender, assetsIn(outcome)).catch((error: unknown) => console.error(error));
    }
    yield answer;
  }
}

/** Replaces the page's key by a digest that the label sends when it asks again, and leaves out the look-up's id. */
async function* withStands(digest: string, answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) {
    if (answer.say !== 'outcome') {
      yield answer;
      continue;
    }
    const { trace: _, ...told } = answer;
    yield { ...told, key: '', ...(isLasting(answer) && { stands: { digest, saidAt: Date.now() } }) };
  }
}

/** Adds the label's drawing, since the content script has no words of its own. */
async function* withLabel(answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) yield answer.say === 'outcome' ? labelled(answer) : answer;
}

function labelled(answer: Told): Answer {
  try {
    return { ...answer, label: labelDrawing(answer.outcome, Date.now(), !answer.done) };
  } catch (error) {
    return failed('view', error);
  }
}

/** Adds the order of the card's sections, if the person chose one. */
export async function* withSections({ sections }: Settings, answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) yield answer.say === 'outcome' && sections.length > 0 ? { ...answer, sections } : answer;
}

/** Outcomes that stay valid while the page shows the same. Others may be outdated, so they are looked up again. */
const LASTING: readonly Outcome['state'][] = ['matched', 'likely', 'candidates', 'not-in-catalog', 'page-not-recognised'];

const isLasting = ({ outcome, done }: Told): boolean => done && LASTING.includes(outcome.state);

/** After this long (ms) an answer is looked up again even if nothing changed here, since the catalog may have changed. */
const LASTS_MS = 15 * 60_000;

/** Whether the label still shows the current answer. `stands` is untrusted: it may come from a hostile page. */
function isCurrent(stands: unknown, digest: string): boolean {
  if (typeof stands !== 'object' || stands === null || !('digest' in stands) || !('saidAt' in stands)) return false;
  return stands.digest === digest && typeof stands.saidAt === 'number' && Date.now() - stands.saidAt < LASTS_MS;
}
