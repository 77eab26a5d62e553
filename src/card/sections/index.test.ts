import { expect, test } from 'vitest';
import { t } from '../../i18n.ts';
import { SECTIONS } from './index.ts';

const squeezed = (words: string): string => words.replaceAll(/[ -]/g, '').toLowerCase();

test.each(SECTIONS)('the section $id has the same name on the screen and in the code', ({ id, title }) => {
  expect(title.toLowerCase()).toBe(`section${squeezed(id)}`);
  // "Data contract" is `contract`: the last words count.
  expect(squeezed(t(title)).endsWith(squeezed(id))).toBe(true);
});
