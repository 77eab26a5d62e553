import { expect, test } from 'vitest';
import { assetOf } from '../../card/asset.fake.tsx';
import { HOSTILE } from '../../ui/hostile.fake.ts';
import { inMarkup, inPlainText, oneLine, suggestionWords } from './suggestion-words.ts';

const NOW = Date.UTC(2026, 10, 20);
const words = (name: string, path: readonly string[] = []) => suggestionWords(assetOf({ name, path }), NOW);

/** What Chromium shows for a description; null = it is not well-formed, so that Chromium drops all suggestions. */
function shownInChromium(markup: string): string | null {
  const isWellFormed = /^(?:[^<>&\p{Cc}\p{Cs}]|&#\d+;|<(match|dim)>(?:[^<>&\p{Cc}\p{Cs}]|&#\d+;)*<\/\1>)*$/u.test(markup);
  return isWellFormed
    ? markup.replace(/<[^>]+>/g, '').replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    : null;
}

test('a suggestion says name, kind, path, owner and verdict', () => {
  expect(inPlainText(words('orders', ['snow_prod', 'ANALYTICS']))).toBe(
    'orders · Table · snow_prod › ANALYTICS · Finance Analytics · Certified Gold',
  );
});

test('a suggestion leaves out the path and verdict that it has not', () => {
  const asset = assetOf({ name: 'orders', path: [], owners: [], facts: { deleted: false } });
  expect(inPlainText(suggestionWords(asset, NOW))).toBe('orders · Table · No owner');
});

test('the typed part of a name is marked in Chromium, whatever its case', () => {
  expect(inMarkup(words('DAILY_ORDERS'), 'orders')).toMatch(/^DAILY_<match>ORDERS<\/match><dim> · Table<\/dim>/);
  expect(inMarkup(words('customers'), 'orders')).toMatch(/^customers<dim>/);
  expect(inMarkup(words('İstanbul orders'), 'orders')).toMatch(/^İstanbul orders<dim>/);
});

test('names that are markup, turn the line or are no text at all stay text in Chromium’s suggestions', () => {
  const odd = ['a & b', '</dim><match>x', '<url>', '"\'', 'a\u0000\u0001\u001fb', 'x\ud800', '\uffff', 'one\u2028two', '&amp;', ']]>'];
  for (const name of [...HOSTILE, ...odd]) {
    for (const typed of [name, name.slice(0, 3), '&', '<', 'amp']) {
      const made = words(name, [name]);
      expect(shownInChromium(inMarkup(made, typed)), JSON.stringify(name)).toBe(inPlainText(made));
    }
  }
  expect(shownInChromium('a & b')).toBeNull();
  expect(shownInChromium('<match>a')).toBeNull();
});

test('a suggestion is one line without characters that turn it', () => {
  expect(oneLine('  a\r\n\tb\u202ec\u2066 ')).toBe('a bc');
});

test('a long name is cut between two characters', () => {
  const cut = oneLine('😀'.repeat(500));
  expect([...cut]).toHaveLength(120);
  expect(cut.endsWith('😀…')).toBe(true);
  expect(oneLine('x'.repeat(120))).toBe('x'.repeat(120));
});
