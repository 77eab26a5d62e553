import type { Reason } from './error.ts';

/** How long a server is left alone at least and at most after it said that it has too much to do, or failed. ms */
const SHORTEST = 1_000;
const LONGEST = 60_000;
/** The longest wait that a server may ask for. ms */
const LONGEST_ASKED = 5 * 60_000;

/** When a server, or one route of it, is asked again. */
interface Hold {
  readonly until: number;
  /** How often it failed in a row. */
  readonly times: number;
  /** What it failed with. */
  readonly why: Reason;
  /** It asked to be left alone, so that nobody may ask; else a person may. */
  readonly asked: boolean;
}

export type Holds = Readonly<Record<string, Hold>>;

/** Leaves a server alone for as long as it asks to, and ever longer while it fails. */
export interface Patience {
  /** Why nothing may be asked of the route now; null = ask. `isPersons`: a person pressed for it, who may know that the server is well again. */
  held(route: string, isPersons?: boolean): Reason | null;
  /** The route failed, for this reason. Returns the reason to tell. */
  failed(why: Reason, route: string, status: number, retryAfter: string | null): Reason;
  answered(route: string): void;
}

/** Applies to all of a server. */
const ALL = '';

export function patience(before: Holds, onChange: (holds: Holds) => void, now: () => number = Date.now): Patience {
  let holds = before;
  const change = (key: string, hold?: Hold): void => {
    const { [key]: _, ...others } = holds;
    holds = hold ? { ...others, [key]: hold } : others;
    onChange(holds);
  };
  return {
    held: (route, isPersons = false) => {
      const hold = [holds[ALL], holds[route]].find((one) => one && one.until > now() && (one.asked || !isPersons));
      return hold ? reasonOf(hold) : null;
    },
    failed: (why, route, status, retryAfter) => {
      const asked = status === 429 || (status === 503 && retryAfter !== null);
      if (!asked && why.reason !== 'search-broken' && !(why.reason === 'unreachable' && why.cause === 'server-error')) return why;
      // A gateway's answer is about all of its server; a server's own fault is often about one route.
      const key = asked || status !== 500 ? ALL : route;
      const last = holds[key];
      // Requests that were under way together fail together, once.
      const isSame = last !== undefined && last.until > now() && last.asked === asked;
      const times = isSame ? last.times : (last?.times ?? 0) + 1;
      // One that never answers but with a second's wait would be asked each second.
      const ms = Math.max(Math.min(LONGEST, SHORTEST * 2 ** (times - 1)), (asked && waitIn(retryAfter, now())) || 0);
      const until = isSame ? Math.max(last.until, asked ? now() + ms : 0) : now() + ms;
      const told: Reason = asked ? { reason: 'unreachable', cause: 'asks-to-wait', status, until } : why;
      change(key, { until, times, why: told, asked });
      return told;
    },
    answered: (route) => {
      for (const key of [ALL, route]) if (holds[key] && holds[key].until <= now()) change(key);
    },
  };
}

/** What is told meanwhile: the same, and when it will be asked again. */
function reasonOf({ why, until }: Hold): Reason {
  return why.reason === 'unreachable' && why.cause === 'server-error' ? { ...why, until } : why;
}

/** What `Retry-After` asks for, seconds or a date, in ms within bounds; null where it says nothing that can be. */
function waitIn(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const ms = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_ASKED, Math.max(SHORTEST, ms));
}
