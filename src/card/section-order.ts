import { createContext } from 'preact';

/** Nobody ordered anything. */
export const PRESET: readonly string[] = [];

/** Ids of the sections as the person ordered them; whoever draws a card knows them. */
export const SectionOrder = createContext(PRESET);

interface Named {
  readonly id: string;
}

/** What the person ordered, in that order; what they never saw stands behind what precedes it in the preset. */
export function inPersonsOrder<T extends Named>(preset: readonly T[], order: readonly string[]): readonly T[] {
  return whole(preset, order).flatMap((id) => preset.find((section) => section.id === id) ?? []);
}

/** The order after one section went a place up or down; the same at either end. Ids that this version does not know keep their places. */
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
