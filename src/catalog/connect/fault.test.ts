import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { FAULTS } from './fault.ts';

const words: Readonly<Record<string, { readonly message: string }>> = messages;
const faults = Object.entries(FAULTS);

test.each(faults)('%s says what happened, and what to do', (_id, { what, next }) => {
  expect(words[what]?.message).toMatch(/\S.*[^.]$/);
  expect(words[next]?.message).toMatch(/\S.*[.?]$/);
});

test('no two faults have the same words', () => {
  for (const part of ['what', 'next'] as const) {
    const said = faults.map(([, fault]) => words[fault[part]]?.message);
    expect(new Set(said).size).toBe(faults.length);
  }
});

test('only warnings can be dismissed by a second click', () => {
  expect(faults.filter(([, fault]) => 'anyway' in fault).map(([id]) => id)).toEqual([
    'insecure-http',
    'moved',
    'bot-token',
    'identity-provider',
    'no-keys',
  ]);
});
