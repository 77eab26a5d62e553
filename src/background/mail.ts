import type { Answer } from '../messages.ts';
import type { Server } from '../settings/schema.ts';
import { askingOf } from './connection.ts';

interface Saying {
  say(answer: Answer): void;
  /** Nobody listens any more. */
  leave(): void;
}

/**
 * Says each answer, and the last one once more with the owners' mail addresses. They cost a request each, so this is for who shows a
 * card, and only after the card has its owners; whose look-up it joined makes no difference.
 */
export function sayingMail(say: (answer: Answer) => void, server: Server | null): Saying {
  const gone = new AbortController();
  const withMail = async (answer: Answer): Promise<Answer> => {
    if (answer.say !== 'outcome' || answer.outcome.state !== 'matched') return answer;
    const asking = await askingOf(server, gone.signal);
    if ('state' in asking) return answer;
    const { outcome } = answer;
    const owners = await asking.catalog.withMail(outcome.asset.owners, gone.signal);
    return { ...answer, outcome: { ...outcome, asset: { ...outcome.asset, owners } } };
  };
  return {
    leave: () => gone.abort(),
    say(answer) {
      const outcome = answer.say === 'outcome' && answer.done ? answer.outcome : null;
      if (answer.say !== 'outcome' || outcome?.state !== 'matched' || outcome.asset.owners.length === 0) return say(answer);
      say({ ...answer, done: false });
      withMail(answer).then(say, (error: unknown) => {
        if (!gone.signal.aborted) throw error;
      });
    },
  };
}
