import type { Runtime } from 'webextension-polyfill';
import { isPartName } from '../../catalog/entity/sections-of.ts';
import type { LookUpContext } from '../../lookup/context.ts';
import { outcomeOf } from '../../lookup/look-up.ts';
import type { PartAsk } from '../../messages.ts';
import type { PartAnswer } from '../../model/parts.ts';
import { forgetPart, recallPart, rememberPart } from '../../session/answer-cache.ts';
import { isInvited } from '../../settings/invited.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { readSettings } from '../../settings/store.ts';
import { whoseOf } from '../../settings/whose.ts';
import { allowance } from '../allowance.ts';
import { nameTold, tell } from '../disclosed-assets.ts';
import { askingOf, explained } from '../open-connection.ts';
import { type InPage, isPrivateAsk, type Sender, senderOf } from '../senders.ts';
import { whenShown } from '../shown.ts';
import { askedAgainAt, saidUntil } from '../wait.ts';

/** Enough for five cards with all their sections. */
export const PARTS = allowance(100, 10_000);

const ABSENT: PartAnswer = { say: 'absent', done: true };

/** Answers one request for a part of a card: with the remembered part, then the server's. `left` is aborted when nobody waits any more. */
export async function* sectionAnswers(asked: unknown, { sender: from }: Runtime.Port, left: AbortSignal): AsyncGenerator<PartAnswer> {
  const sender = senderOf(from);
  const what = sender && isPartAsk(asked) ? await allowed(sender, asked) : null;
  if (sender?.from === 'content' && !(await PARTS.wait(sender.tabId, left))) return;
  if (!what || !sender) {
    yield ABSENT;
    return;
  }
  const answers = partAnswers(what, sender, left);
  yield* sender.from === 'content' ? disclosed(what, sender, answers) : answers;
}

/** Repeats the request while the server asks to be left alone and somebody waits, but never for another server or user. */
async function* partAnswers(asked: PartAsk, sender: Sender, signal: AbortSignal): AsyncGenerator<PartAnswer> {
  const { part: name, asset } = asked;
  const keeps = !isPrivateAsk(sender, asked);
  let whose: string | null = null;
  for (;;) {
    // Read each time, since the server or user may have changed during the wait.
    const { server } = await readSettings();
    const asking = await askingOf(server, { signal, isPersons: () => sender.from === 'page' });
    if ('state' in asking || !server || (whose ?? whoseOf(server)) !== whoseOf(server)) {
      yield { say: 'failed', outcome: 'state' in asking ? asking : { state: 'not-connected' }, done: true };
      return;
    }
    const before = keeps ? await recallPart(server, name, asset.id) : null;
    if (before && whose === null) yield { say: 'part', part: before.part, seenAt: before.seenAt, done: false };
    whose = whoseOf(server);
    const answer = await askServer(asked, asking);
    if (keeps) await keepPart(server, asked, answer, before !== null);
    yield answer;
    const until = answer.say === 'failed' ? askedAgainAt(answer.outcome) : undefined;
    if (until === undefined) return;
    yield* saidUntil(until, answer, signal);
    if (sender.from === 'content') await whenShown(sender.tabId, signal);
    if (signal.aborted) return;
  }
}

/** Asks the server once. The answer is not done if the server asks to be left alone for a while. */
async function askServer({ part: name, asset }: PartAsk, asking: LookUpContext): Promise<PartAnswer> {
  try {
    const part = await asking.catalog.part(name, asset, asking.signal);
    return part === null ? ABSENT : { say: 'part', part, seenAt: asking.now(), done: true };
  } catch (error) {
    const outcome = await explained(outcomeOf(error, asking));
    return { say: 'failed', outcome, done: askedAgainAt(outcome) === undefined };
  }
}

/** Remembers a part that the server sent, and forgets one that is gone or now hidden from this user. */
async function keepPart(server: ServerSettings, { part: name, asset }: PartAsk, answer: PartAnswer, isRemembered: boolean): Promise<void> {
  const isGone = answer.say === 'absent' || (answer.say === 'failed' && answer.outcome.state === 'no-permission');
  const kept =
    answer.say === 'part'
      ? rememberPart(server, name, asset.id, { part: answer.part, seenAt: answer.seenAt })
      : isGone && isRemembered
        ? forgetPart(server, name, asset.id)
        : null;
  // A full storage must not prevent an answer from being shown.
  await kept?.catch(() => undefined);
}

/**
 * Records the assets that each part names before passing it on, so that the card can move on to them. The card's own asset comes last, so
 * that they do not push it out: the user may come back to it.
 */
async function* disclosed({ part: name, asset }: PartAsk, page: InPage, answers: AsyncIterable<PartAnswer>): AsyncGenerator<PartAnswer> {
  const { disclosedBy } = await import('../../catalog/readers.ts');
  for await (const answer of answers) {
    if (answer.say === 'part') await tell(page, [...disclosedBy(name, answer.part), asset]);
    yield answer;
  }
}

/** The request if the sender may make it, else null. A content script sends only the asset's id; the worker adds the rest. */
async function allowed(sender: Sender, asked: PartAsk): Promise<PartAsk | null> {
  if (sender.from === 'page') return asked;
  const { part, asset } = asked;
  if (!isInvited(sender.url, await readSettings())) return null;
  const known = await nameTold(sender, asset.id);
  return known && { part, asset: known };
}

function isPartAsk(asked: unknown): asked is PartAsk {
  if (typeof asked !== 'object' || asked === null || !('part' in asked) || !('asset' in asked)) return false;
  const { part, asset } = asked;
  return isPartName(part) && typeof asset === 'object' && asset !== null && 'id' in asset && typeof asset.id === 'string';
}
