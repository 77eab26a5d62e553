import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import de from '../public/_locales/de/messages.json' with { type: 'json' };
import en from '../public/_locales/en/messages.json' with { type: 'json' };

type Messages = Readonly<Record<string, { readonly message: string }>>;
const english: Messages = en;
const others: readonly (readonly [language: string, messages: Messages])[] = [['German', de]];

const here = import.meta.dirname;
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(here, path), 'utf8'));

/** Whole string literals; a message may be named in a table and shown elsewhere. */
const named = new Set(sources.flatMap((source) => [...source.matchAll(/(['"`])([A-Za-z]\w*)\1/g)].map(([, , text]) => text)));
const ofManifest = new Set([...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
const shown = sources.flatMap((source) => [...source.matchAll(/\b(?:t|richMessage)\(\s*'(\w+)'/g)].map(([, key = '']) => key));

/** `$1`… and `%s`: what is filled in. */
const places = (message: string): string[] => [...new Set(message.match(/\$\d|%s/g) ?? [])].sort();

test('every message that the code shows exists', () => {
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter((key) => !(key in english))).toEqual([]);
  expect([...ofManifest].filter((key) => !key || !(key in english))).toEqual([]);
});

test('no message is left that nothing shows', () => {
  expect(Object.keys(english).filter((key) => !named.has(key) && !ofManifest.has(key))).toEqual([]);
});

test.each(others)('%s has every message, and no other', (_language, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
});

test.each(others)('%s fills in the same', (_language, messages) => {
  const differ = Object.keys(messages).filter(
    (key) => places(messages[key]?.message ?? '').join() !== places(english[key]?.message ?? '').join(),
  );
  expect(differ).toEqual([]);
});

const MARKS = [
  ['English', english, /^(?:[^'"“”„]|“[^“”]*”)*$/],
  ['German', de, /^(?:[^'"“”„]|„[^„“]*“)*$/],
] as const;

test.each(MARKS)('%s has the marks of its own writing, and quotes in pairs', (_language, messages, marked) => {
  expect(Object.values<{ readonly message: string }>(messages).filter(({ message }) => !marked.test(message))).toEqual([]);
  expect("The server's answer").not.toMatch(marked);
  expect('Look up "orders"').not.toMatch(marked);
});

test.each([['English', english] as const, ...others])('%s is plain text, without an empty or untrimmed message', (_language, messages) => {
  const odd = Object.entries(messages).filter(([, { message }]) => message.trim() !== message || message === '' || /[<>]/.test(message));
  expect(odd).toEqual([]);
});
