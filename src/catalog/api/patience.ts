import type { Reason } from './error.ts';

/** How long (ms) a server is left alone, at least and at most, after it failed or said that it is overloaded. */
const SHORTEST = 1_000;
const LONGEST = 60_000;
/** The longest wait (ms) that a server may ask for. */
const LONGEST_ASKED = 5 * 60_000;

/** A pause in which a server, or one of its routes, is not asked. */
interface Hold {
  readonly until: number;
  /** Number of failures in a row. */
  readonly times: number;
  /** How it failed. */
  readonly why: Reason;
  /** The server asked for the pause, so it also applies to a person's requests. */
  readonly asked: boolean;
}

/** Pauses by route; the empty key covers the whole server. */
export type Holds = Readonly<Record<string, Hold>>;

/** Leaves a server alone for as long as it asks, and for longer each time it fails. */
export interface Patience {
  /** Why the route may not be asked now; null = ask. `isPersons`: a person requested it and may know that the server works again. */
  held(route: string, isPersons?: boolean): Reason | null;
  /** Records a failure of the route. Returns the reason to report. */
  failed(why: Reason, route: string, status: number, retryAfter: string | null): Reason;
  /** Records an answer of the route: failures whose pause is over are forgotten. */
  answered(route: string): void;
}

/** Key of a pause that applies to the whole server. */
const ALL = '';

/** The patience with one server. `before`: pauses that an earlier worker stored; `onChange` stores them; `now` in ms since 1970. */
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
      // A gateway's error concerns the whole server; the server's own error often concerns one route.
      const key = asked || status !== 500 ? ALL : route;
      const last = holds[key];
      // Requests that were in flight together count as one failure.
      const isSame = last !== undefined && last.until > now() && last.asked === asked;
      const times = isSame ? last.times : (last?.times ?? 0) + 1;
      // A server that always asks for a wait of one second would otherwise be asked every second.
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

/** The reason to report during a pause: the same, plus when the server will be asked again. */
function reasonOf({ why, until }: Hold): Reason {
  return why.reason === 'unreachable' && why.cause === 'server-error' ? { ...why, until } : why;
}

/** The wait that `Retry-After` asks for (seconds or a date), in ms and within bounds; null = absent or unreadable. */
function waitIn(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  const ms = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now;
  return Number.isNaN(ms) ? null : Math.min(LONGEST_ASKED, Math.max(SHORTEST, ms));
}
