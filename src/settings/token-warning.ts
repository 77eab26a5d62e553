import { DAY_MS } from '../model/day.ts';

/** Before its end, at most. */
const FROM = 7 * DAY_MS;
/** Of a token that lives shortly, this part of its life: one of an hour ends in a quarter of an hour before anybody is told. */
const LAST_PART = 1 / 4;

/**
 * The warning due now that the token ends: when it ends, and in how many days, begun ones counted. null = none is due: it has no end,
 * not yet, ended already, or said within the last day. All times in ms since 1970; `lastSaid` null = never.
 */
export function tokenWarning(
  server: { readonly tokenEndsAt: number | null; readonly tokenMadeAt?: number | null | undefined },
  now: number,
  lastSaid: number | null,
): { readonly endsAt: number; readonly days: number } | null {
  const { tokenEndsAt, tokenMadeAt } = server;
  if (tokenEndsAt === null || tokenEndsAt <= now) return null;
  const life = tokenEndsAt - (tokenMadeAt ?? Number.NEGATIVE_INFINITY);
  const from = life > 0 ? Math.min(FROM, life * LAST_PART) : FROM;
  if (tokenEndsAt - now > from) return null;
  if (lastSaid !== null && now - lastSaid < DAY_MS) return null;
  return { endsAt: tokenEndsAt, days: Math.ceil((tokenEndsAt - now) / DAY_MS) };
}
