import { expect, test } from 'vitest';
import { fill, slot } from './slots.ts';

const signal = new AbortController().signal;
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Waits for a slot, and knows whether it has one. */
function asking(isPersons: boolean, by = signal) {
  const one = { isIn: false, isPersons, leave: (): void => undefined };
  void slot(() => one.isPersons, by).then(
    (leave) => Object.assign(one, { isIn: true, leave }),
    () => undefined,
  );
  return one;
}

test('pages get three slots, and a person gets the fourth and goes first', async () => {
  const pages = Array.from({ length: 6 }, () => asking(false));
  await turn();
  expect(pages.map(({ isIn }) => isIn)).toEqual([true, true, true, false, false, false]);
  const persons = [asking(true), asking(true)];
  await turn();
  expect(persons.map(({ isIn }) => isIn)).toEqual([true, false]);
  pages[0]?.leave();
  await turn();
  expect([persons[1]?.isIn, pages[3]?.isIn]).toEqual([true, false]);
  // A waiting look-up that a person joins counts as a person's from then on.
  Object.assign(pages[5] ?? {}, { isPersons: true });
  persons[0]?.leave();
  fill();
  await turn();
  expect([pages[3]?.isIn, pages[5]?.isIn]).toEqual([false, true]);
  for (const one of [...pages, ...persons]) one.leave();
  for (let left = 0; left < 3; left++) {
    await turn();
    for (const one of pages) one.leave();
  }
  expect(pages.map(({ isIn }) => isIn)).toEqual(Array.from(pages, () => true));
});

test('an aborted look-up takes no slot', async () => {
  const gone = new AbortController();
  const pages = Array.from({ length: 3 }, () => asking(false));
  const left = asking(false, gone.signal);
  const next = asking(false);
  await turn();
  gone.abort();
  pages[0]?.leave();
  await turn();
  expect([left.isIn, next.isIn]).toEqual([false, true]);
  for (const one of [...pages, next]) one.leave();
});
