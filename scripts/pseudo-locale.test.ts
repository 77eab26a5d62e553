import { expect, test } from 'vitest';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { pseudoLocale } from './pseudo-locale.ts';

const places = (message: string): string[] => [...(message.match(/\$\d|%s/g) ?? [])];

test('has every message, with the same filled in', () => {
  const pseudo = pseudoLocale(english);
  expect(Object.keys(pseudo)).toEqual(Object.keys(english));
  for (const [key, { message }] of Object.entries(english)) expect(places(pseudo[key]?.message ?? '')).toEqual(places(message));
});

test('is longer, begins right to left, and shows where it ends', () => {
  const { a } = pseudoLocale({ a: { message: 'Open $1 as %s' } });
  expect(a?.message).toMatch(/^⟦\p{Script=Arabic}+ .*⟧$/u);
  expect(a?.message).toContain('Óp');
  expect(a?.message).toContain('$1');
  expect(a?.message).toContain('%s');
  expect(a?.message.length).toBeGreaterThan('Open $1 as %s'.length * 1.33);
});

test('says that it is written right to left', () => {
  expect(pseudoLocale(english)).toMatchObject({ languageTag: { message: 'ar' }, languageDirection: { message: 'rtl' } });
});

test('needs no characters that turn the direction by force', () => {
  expect(JSON.stringify(pseudoLocale(english))).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
});
