import { createContext } from 'preact';

/** The order of a user who has changed nothing. */
export const PRESET: readonly string[] = [];

/** The ids of the sections in the user's order. Each surface that draws a card provides it. */
export const SectionOrder = createContext(PRESET);

interface Named {
  readonly id: string;
}

/** The sections in the user's order. A section that the user has never seen follows its predecessor in the preset order. */
export function inPersonsOrder<T extends Named>(preset: readonly T[], order: readonly string[]): readonly T[] {
  return whole(preset, order).flatMap((id) => preset.find((section) => section.id === id) ?? []);
}

/** The order after moving one section up or down by one place; unchanged at either end. Ids unknown to this version keep their places. */
export function moved(preset: readonly Named[], order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const known = inPersonsOrder(preset, order).map((section) => section.id);
  const neighbour = known[known.indexOf(id) + by];
  if (neighbour === undefined || !known.includes(id)) return order;
  const others = whole(preset, order).filter((one) => one !== id);
  const at = others.indexOf(neighbour);
  return others.toSpliced(by < 0 ? at : at + 1, 0, id);
}

function whole(preset: readonly Named[], order: readonly string[]): readonly string[] {
  const ids = [...new Set(order)];
  for (const [at, { id }] of preset.entries()) {
    if (ids.includes(id)) continue;
    const before = preset[at - 1];
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id);
  }
  return ids;
}
