import { expect, test } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { whenShown } from './shown.ts';

async function twoTabs(): Promise<readonly [number, number]> {
  fakeBrowser.reset();
  const [one, other] = [await fakeBrowser.tabs.create({ active: true }), await fakeBrowser.tabs.create({ active: false })];
  return [one.id ?? -1, other.id ?? -1];
}

test('a tab that was activated before anybody listened counts as visible', async () => {
  const [, hidden] = await twoTabs();
  await fakeBrowser.tabs.update(hidden, { active: true });
  expect(await whenShown(hidden, new AbortController().signal)).toBe(true);
});

test('a hidden tab is waited for until it is activated', async () => {
  const [, hidden] = await twoTabs();
  let seen: boolean | null = null;
  const waiting = whenShown(hidden, new AbortController().signal).then((shown) => {
    seen = shown;
  });
  await fakeBrowser.tabs.get(hidden);
  await Promise.resolve();
  expect(seen).toBeNull();
  await fakeBrowser.tabs.update(hidden, { active: true });
  await waiting;
  expect(seen).toBe(true);
});

test('waiting for a hidden tab ends when the signal aborts', async () => {
  const [, hidden] = await twoTabs();
  const left = new AbortController();
  const waiting = whenShown(hidden, left.signal);
  left.abort();
  expect(await waiting).toBe(false);
});
