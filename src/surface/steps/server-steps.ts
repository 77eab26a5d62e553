import type { Outcome } from '../../model/outcome.ts';
import type { Trace } from '../../model/trace.ts';
import { age } from '../../ui/age.ts';
import { type Sentence, type Step, sentence } from './step.ts';

/** What is known of the connection and the browser's permissions. */
export interface Around {
  /** null = none is connected. */
  readonly server: { readonly version: string; readonly user: string } | null;
  /** Whether the browser lets Placard access the page's site at any time; null = there is no page. */
  readonly mayReadSite: boolean | null;
  readonly toolName: (id: string) => string | undefined;
  readonly now: number;
}

/** Whether the look-up reached the server. */
export function serverStep({ requests, rememberedAt }: Trace, outcome: Outcome, { server, now }: Around): Step {
  const title = 'stepServer';
  if (outcome.state === 'not-connected' || !server)
    return {
      ...{ title, state: 'failed', sentence: sentence('stepServerNone') },
      next: { sentence: sentence('stepServerNoneNext'), act: 'connect' },
    };
  if (outcome.state === 'no-access-to-server')
    return {
      ...{ title, state: 'failed', sentence: sentence('stepServerBlocked') },
      next: { sentence: sentence('stepServerBlockedNext'), act: 'allow-server' },
    };
  const memory: readonly Sentence[] = rememberedAt === null ? [] : [sentence('stepMemory', age(rememberedAt, Math.max(now, rememberedAt)))];
  const details = memory.length > 0 && { details: memory };
  if (outcome.state === 'unreachable') {
    const status = outcome.status === undefined ? [] : [sentence('stepServerStatus', outcome.status)];
    return {
      ...{ title, state: 'failed', sentence: sentence('stepServerUnreached'), details: [...status, ...memory] },
      next: { sentence: sentence('stepServerUnreachedNext'), act: 'again' },
    };
  }
  const answered = requests.find(({ status }) => status !== null);
  if (!answered) return { title, state: 'skipped', sentence: sentence('stepServerUnasked'), ...details };
  return { title, state: 'done', sentence: sentence('stepServerReached', server.version, answered.ms), ...details };
}

/** Who the server takes the user for. */
export function userStep({ requests }: Trace, outcome: Outcome, { server }: Around): Step {
  const title = 'stepUser';
  if (outcome.state === 'not-connected' || !server) return { title, state: 'skipped', sentence: sentence('stepUserNone') };
  const user = { held: server.user };
  if (outcome.state === 'token-expired' || outcome.state === 'token-refused')
    return {
      ...{ title, state: 'failed', sentence: sentence(outcome.state === 'token-expired' ? 'stepUserExpired' : 'stepUserRefused', user) },
      next: { sentence: sentence('stepUserRefusedNext'), act: 'connect' },
    };
  const isTaken = requests.some(({ status }) => status !== null && status !== 401);
  return isTaken
    ? { title, state: 'done', sentence: sentence('stepUserIn', user) }
    : { title, state: 'skipped', sentence: sentence('stepUserUnasked', user) };
}

/** Whether Placard may read the page's site at any time, or only while somebody asks. */
export function siteStep({ page }: Trace, { mayReadSite }: Around): Step {
  const title = 'stepSite';
  if (!page || mayReadSite === null) return { title, state: 'skipped', sentence: sentence('stepSiteNone') };
  if (mayReadSite) return { title, state: 'done', sentence: sentence('stepSiteAllowed') };
  return { title, state: 'skipped', sentence: sentence('stepSiteNow'), next: { sentence: sentence('stepSiteNowNext') } };
}
