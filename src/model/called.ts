import { withoutReservedWords } from './reserved-words.ts';

/** A character that leaves a mark on the screen: no space, no control, nothing that only joins or turns others. U+2800 is an empty braille cell. */
const MARK = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a person would see anything of the text. */
export const isBlank = (text: string | null | undefined): boolean => !text || !MARK.test(text);

/** The first of these names that a person can see, as it is in the tool; '–' where none is, so that a name is never empty on screen. */
export function called(...names: readonly (string | null | undefined)[]): string {
  return withoutReservedWords(names.find((name): name is string => !isBlank(name)) ?? '–');
}
