type Words = readonly (readonly [characters: string, word: string])[];

/** What OpenMetadata's ingestion writes into the names of every kind in place of characters that its own notation needs, as of 1.5. */
const FIRST: Words = [
  ['::', '__reserved__colon__'],
  ['>', '__reserved__arrow__'],
  ['"', '__reserved__quote__'],
];

/** The same as of 1.12.14 and 2.0.7, which replace three more. */
const WORDS: Words = [...FIRST, ['\n', '__reserved__newline__'], ['\r', '__reserved__carriage_return__'], ['\t', '__reserved__tab__']];

/** A name as it is in the tool, of one as ingestion stored it. */
export function withoutReservedWords(name: string): string {
  return WORDS.reduce((text, [characters, word]) => text.replaceAll(word, characters), name);
}

/** Every way in which one release of ingestion or another stores names, as they are in the tool first: one release writes all parts of a path. */
export function storedForms(path: readonly string[]): readonly (readonly string[])[] {
  const forms = [[], FIRST, WORDS].map((words) =>
    path.map((name) => words.reduce((text, [characters, word]) => text.replaceAll(characters, word), name)),
  );
  return forms.filter((form, at) => forms.findIndex((other) => other.every((name, level) => name === form[level])) === at);
}
