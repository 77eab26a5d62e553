import type { AssetRef } from './reference.ts';
import { withoutReservedWords } from './reserved-words.ts';

/** A visible character: no space, control, or joining or direction character. U+2800 is an empty braille cell. */
const MARK = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text has no visible character. */
export const isBlank = (text: string | null | undefined): boolean => !text || !MARK.test(text);

/** The first visible name, as the tool writes it; '–' if there is none, so that a name is never blank on screen. */
export function called(...names: readonly (string | null | undefined)[]): string {
  return withoutReservedWords(names.find((name): name is string => !isBlank(name)) ?? '–');
}

/** The name by which a person would look for a reference's asset; '' = it has none that is visible. */
export const nameOf = (ref: AssetRef): string => [ref.name, ref.path?.at(-1), ref.id].find((name) => !isBlank(name)) ?? '';
