import { expect, test } from 'vitest';
import { LONGEST_TEXT } from '../model/reference.ts';
import { TOOLS } from './index.ts';
import { pageOf } from './recorded.ts';

/** Elements that are read of a page, where a tool reads all. */
const MOST = 300;

test('Trino’s references are read at once, however often a page begins one without ending it', () => {
  const [trino] = TOOLS.filter(({ id }) => id === 'trino');
  const begun = 'Authorization: a (Authorization: '.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT);
  const page = (text: string) => ({
    ...pageOf('http://localhost:8080/ui/references.html?20261130_163624_00001_ipi9h'),
    text: { tables: text },
  });
  const start = performance.now();
  expect(trino?.recognise(page(['a.b.c', ...Array(MOST).fill(begun)].join('\n')))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
  // The control: one that ends is a table.
  expect(trino?.recognise(page(`a.b.c\n${begun}, Directly Referenced: true`))).toMatchObject([{ path: ['a', 'b', 'c'] }]);
});
