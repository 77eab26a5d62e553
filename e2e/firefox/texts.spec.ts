import { type DrawnTexts, MOST_OVER_PLAIN, textsBundle } from '../texts-bundle.ts';
import { expect, test } from './fixture.ts';

test('Markdown near the size limit renders at most five times slower than plain prose in Firefox', async ({ firefox }) => {
  const [page = firefox.tab] = await firefox.tabs();
  const { under, over } = await page.script<[], DrawnTexts>(`${await textsBundle()}\nreturn globalThis.drawnTexts;`);
  expect([...under, ...over].filter(({ overPlain }) => overPlain > MOST_OVER_PLAIN)).toEqual([]);
  expect(over.filter(({ isAsWritten }) => !isAsWritten)).toEqual([]);
  expect(under.filter(({ isAsWritten }) => !isAsWritten).length).toBeGreaterThan(100);
});
