/** How long a person can hide the label of a site, after which it comes back by itself. */
export const SNOOZES = ['hour', 'today'] as const;

export type Snooze = (typeof SNOOZES)[number];

/** When the label comes back, in ms since 1970: today ends at midnight, local time. */
export function snoozeEnd(snooze: Snooze, now: number): number {
  return snooze === 'hour' ? now + 3_600_000 : new Date(now).setHours(24, 0, 0, 0);
}
