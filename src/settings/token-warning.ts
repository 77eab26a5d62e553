import { DAY_MS } from '../model/day.ts';

/** The warning starts at most this long (ms) before the token expires. */
const FROM = 7 * DAY_MS;
/** For a short-lived token, the warning covers this last part of its lifetime: of one hour, the last 15 minutes. */
const LAST_PART = 1 / 4;

/**
 * The warning that is due before the token expires: the expiry and the days left, rounded up. null = none is due: the token never expires,
 * has expired, has time left, or the warning was shown within a day. All times in ms since 1970; `lastSaid` null = never.
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
