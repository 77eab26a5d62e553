type Words = readonly (readonly [characters: string, word: string])[];

/** Words that OpenMetadata's ingestion writes into names instead of characters that its notation reserves, since 1.5. */
const FIRST: Words = [
  ['::', '__reserved__colon__'],
  ['>', '__reserved__arrow__'],
  ['"', '__reserved__quote__'],
];

/** The same since 1.12.14 and 2.0.7, which replace three more characters. */
const WORDS: Words = [...FIRST, ['\n', '__reserved__newline__'], ['\r', '__reserved__carriage_return__'], ['\t', '__reserved__tab__']];

/** The name in the tool, from the name that ingestion stored. */
export function withoutReservedWords(name: string): string {
  return WORDS.reduce((text, [characters, word]) => text.replaceAll(word, characters), name);
}

/** All forms in which releases of ingestion store a path, the tool's own first. One release writes all parts of a path. */
export function storedForms(path: readonly string[]): readonly (readonly string[])[] {
  const forms = [[], FIRST, WORDS].map((words) =>
    path.map((name) => words.reduce((text, [characters, word]) => text.replaceAll(characters, word), name)),
  );
  return forms.filter((form, at) => forms.findIndex((other) => other.every((name, level) => name === form[level])) === at);
}
