import { labelDrawing } from '../card/verdict/label-words.ts';
import type { Answer } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import { isInvited } from '../settings/invited.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { assetsIn, tell } from './disclosed-assets.ts';
import { follow, isRunning, type Start, type Waited } from './in-flight.ts';
import { inFlightKey, shownDigest } from './look-up-keys.ts';
import { LOOKING, pageAnswers } from './look-up-stream.ts';
import { failed } from './posting.ts';
import { isByTexts, recognising } from './recognise-page.ts';
import type { InPage } from './senders.ts';
import { seenAgain } from './shown.ts';
import { type Turn, turnOf } from './turns.ts';

type Answers = AsyncIterable<Answer> | Iterable<Answer>;
type Told = Extract<Answer, { readonly say: 'outcome' }>;

/** The asker is not on a site that was switched on, or asked for what it may not know. */
export const AWAY: Answer = { say: 'stay-away', done: true };
const DROPPED: Answer = { say: 'dropped', done: true };

/**
 * Answers the label of a tab's page, in the tab's turn. `stands` is what the label shows, as it says: when that is still so, it is told
 * that nothing changed.
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
  const { shows, waited } = yield* recognising(sender, settings, false);
  if (turn.isOver()) {
    yield DROPPED;
    return;
  }
  const digest = await shownDigest(shows, settings);
  const byTexts = isByTexts(shows);
  // A label that was told to wait shows nothing any more, so it needs the full answer.
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
  const seen = (signal: AbortSignal) => seenAgain(tabId, signal);
  const start = (by: Waited): AsyncIterable<Answer> => pageAnswers(shows, { isPrivate, anew: false, seen }, settings.server, by);
  const superseded = new AbortController();
  const answers = last ? [last] : followInTurn(turn, key, start, left, superseded);
  yield* withSections(settings, withLabel(withStands(digest, noted(sender, turn, key, answers))));
  if (superseded.signal.aborted) yield DROPPED;
}

/** Follows the look-up, and only then leaves the tab's one before: where both have one key, it must not end in between. */
function followInTurn(turn: Turn, key: string, start: Start, left: AbortSignal, superseded: AbortController): Answers {
  const answers = follow(key, start, AbortSignal.any([left, superseded.signal]));
  turn.takeOver(() => superseded.abort());
  return answers;
}

/** The only stage with side effects: the toolbar's badge, the assets that the card may go on to, and how the tab's look-up ended. */
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

/** Adds what the label is to name when it asks the next time, in place of the page's key. */
async function* withStands(digest: string, answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) {
    if (answer.say !== 'outcome') yield answer;
    else yield { ...answer, key: '', ...(isLasting(answer) && { stands: { digest, saidAt: Date.now() } }) };
  }
}

/** Adds the drawing of the label: a content script has no words of its own. */
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

/** Adds the order of the card's sections, where the person chose one. */
export async function* withSections({ sections }: Settings, answers: Answers): AsyncGenerator<Answer> {
  for await (const answer of answers) yield answer.say === 'outcome' && sections.length > 0 ? { ...answer, sections } : answer;
}

/** Outcomes that hold as long as the page shows the same. Any other may be over by now, so it is asked for again. */
const LASTING: readonly Outcome['state'][] = ['matched', 'likely', 'candidates', 'not-in-catalog', 'page-not-recognised'];

const isLasting = ({ outcome, done }: Told): boolean => done && LASTING.includes(outcome.state);

/** After this long (ms) an answer is asked for again, even if nothing changed here: the catalog may have changed. */
const LASTS_MS = 15 * 60_000;

/** Whether the label shows this still. What it says of itself may come from a hostile page. */
function isCurrent(stands: unknown, digest: string): boolean {
  if (typeof stands !== 'object' || stands === null || !('digest' in stands) || !('saidAt' in stands)) return false;
  return stands.digest === digest && typeof stands.saidAt === 'number' && Date.now() - stands.saidAt < LASTS_MS;
}
