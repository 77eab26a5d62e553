/** In ms, as {@link DAY}. */
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** A moment (in ms) as the server writes days. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
