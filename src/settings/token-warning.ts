import { DAY_MS } from '../model/day.ts';

const FROM = 7 * DAY_MS;

/**
 * The warning due now that the token ends: when it ends, and in how many days, begun ones counted. null = none is due: it has no end,
 * not yet, ended already, or said within the last day. All times in ms since 1970; `lastSaid` null = never.
 */
export function tokenWarning(
  server: { readonly tokenEndsAt: number | null },
  now: number,
  lastSaid: number | null,
): { readonly endsAt: number; readonly days: number } | null {
  const { tokenEndsAt } = server;
  if (tokenEndsAt === null || tokenEndsAt <= now || tokenEndsAt - now > FROM) return null;
  if (lastSaid !== null && now - lastSaid < DAY_MS) return null;
  return { endsAt: tokenEndsAt, days: Math.ceil((tokenEndsAt - now) / DAY_MS) };
}
