import type { Runtime } from 'webextension-polyfill';
import { outcomeOf } from '../../lookup/look-up.ts';
import { tablesOfQuery } from '../../lookup/query-tables.ts';
import type { TablesAsk, TablesTold } from '../../messages.ts';
import { readSettings } from '../../settings/store.ts';
import { askingOf, explained } from '../open-connection.ts';
import { senderOf } from '../senders.ts';
import { slot } from '../slots.ts';
import { askedAgainAt, saidUntil } from '../wait.ts';

/**
 * Answers the panel's or the popup's question about a query's tables, and nobody else's. Repeats it while the server asks to be left alone.
 * Nothing is remembered, so a private window makes no difference. `left` is aborted when nobody waits any more.
 */
export async function* tablesAnswers(asked: unknown, { sender: from }: Runtime.Port, left: AbortSignal): AsyncGenerator<TablesTold> {
  if (senderOf(from)?.from !== 'page') {
    yield { say: 'failed', outcome: { state: 'not-connected' }, done: true };
    return;
  }
  const what = asked as TablesAsk; // only our own pages get here
  for (;;) {
    const answer = await answered(what, left);
    yield answer;
    const until = answer.say === 'failed' ? askedAgainAt(answer.outcome) : undefined;
    if (until === undefined) return;
    yield* saidUntil(until, answer, left);
    if (left.aborted) return;
  }
}

/** Asks the server once. */
async function answered({ names, ...place }: TablesAsk, signal: AbortSignal): Promise<TablesTold> {
  const { server } = await readSettings();
  const asking = await askingOf(server, { signal, isPersons: () => true });
  if ('state' in asking) return { say: 'failed', outcome: asking, done: true };
  const leave = await slot(() => true, signal);
  try {
    return { say: 'tables', found: await tablesOfQuery(names, place, asking), done: true };
  } catch (error) {
    const outcome = await explained(outcomeOf(error, asking));
    return { say: 'failed', outcome, done: askedAgainAt(outcome) === undefined };
  } finally {
    leave();
  }
}
