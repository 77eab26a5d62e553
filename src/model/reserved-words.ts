/** What OpenMetadata's ingestion writes in place of characters that its own notation needs, as of 1.5 (the last three as of 2.0). */
const WORDS: readonly (readonly [characters: string, word: string])[] = [
  ['::', '__reserved__colon__'],
  ['>', '__reserved__arrow__'],
  ['"', '__reserved__quote__'],
  ['\n', '__reserved__newline__'],
  ['\r', '__reserved__carriage_return__'],
  ['\t', '__reserved__tab__'],
];

/** A name as it is in the tool, of one as ingestion stored it. */
export function withoutReservedWords(name: string): string {
  return WORDS.reduce((text, [characters, word]) => text.replaceAll(word, characters), name);
}

/** A table's or data model's own name as ingestion stores it. */
export function withReservedWords(name: string): string {
  return WORDS.reduce((text, [characters, word]) => text.replaceAll(characters, word), name);
}
