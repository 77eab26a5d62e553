import { expect, test } from 'vitest';
import { type Recorded, seen } from './recorded.ts';
import type { Tool } from './tool.ts';

const echo: Tool = {
  id: 'echo',
  name: 'Echo',
  serviceTypes: [],
  hosts: [],
  recognise: ({ url, title, text }) =>
    url.searchParams.getAll('name').map((name) => ({ kind: 'table', tool: 'echo', name, path: [title, text.a ?? '', name] })),
};
const two = 'https://h.example.com/?name=x&name=y';

test.each<[string, Recorded, boolean]>([
  ['the best reference, by the parts that are named', ['', two, { name: 'x' }], true],
  ['another reference than the best', ['', two, { name: 'y' }], false],
  ['a part that must be absent and is', ['', two, { name: 'x', id: undefined }], true],
  ['a part that must be absent and is not', ['', two, { name: undefined }], false],
  ['a part that is absent', ['', two, { name: 'x', id: '1' }], false],
  ['all references, in order', ['', two, [{ name: 'x' }, { name: 'y' }]], true],
  ['one reference less than there are', ['', two, [{ name: 'x' }]], false],
  ['one more', ['', two, [{ name: 'x' }, { name: 'y' }, { name: 'z' }]], false],
  ['none where there are some', ['', two, null], false],
  ['none where there is none', ['', 'https://h.example.com/', null], true],
  ['some where there is none', ['', 'https://h.example.com/', {}], false],
  ['title and texts of a page', ['', { url: two, title: 't', text: { a: 'b' } }, { path: ['t', 'b', 'x'] }], true],
])('a recorded row with %s', (_what, row, expected) => {
  if (expected) expect(seen(echo, row)).toEqual(row[2]);
  else expect(seen(echo, row)).not.toEqual(row[2]);
});
