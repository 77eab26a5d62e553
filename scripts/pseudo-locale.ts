/** Messages of an extension, as browsers read them. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** A language written right to left, in whose place the pseudo-locale stands in test builds. Placard does not ship it. */
export const PSEUDO_LANGUAGE = 'ar';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  n: 'ñ',
  o: 'ó',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  N: 'Ñ',
  O: 'Ó',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Languages may need a third more room than English. */
const LONGER = 1 / 3;

/** Letters of the right-to-left script, so that the browser itself turns the text; no control characters are needed. */
const FILLER = 'ابجدهوزحطيكلمنسعفصقرشت';

/**
 * A stand-in for a right-to-left translation: every letter accented, so that a text which did not come from the messages shows itself;
 * a third longer, so that what has no room shows itself; in brackets, so that what is cut off shows itself.
 */
export function pseudoLocale(english: Messages): Messages {
  const texts = Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]);
  return { ...Object.fromEntries(texts), languageTag: { message: PSEUDO_LANGUAGE }, languageDirection: { message: 'rtl' } };
}

function pseudo(message: string): string {
  const accented = message
    .split(/(\$\d|%s)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter)))
    .join('');
  const length = Math.max(1, Math.ceil(message.length * LONGER));
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, length);
  return `⟦${filler} ${accented}⟧`;
}
