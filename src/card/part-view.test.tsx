// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Outcome } from '../model/outcome.ts';
import type { PartAnswer } from '../model/parts.ts';
import { assetOf, drawnReading } from './asset.fake.tsx';
import { PartView } from './part-view.tsx';

/** Draws a part that was read once, then fails in this way. */
async function afterReading(outcome: Outcome): Promise<string | null> {
  let say = (_answer: PartAnswer): void => undefined;
  const view = (
    <PartView name="people" asset={assetOf()}>
      {({ mail }) => mail.u1}
    </PartView>
  );
  const root = await drawnReading(view, (_what, onAnswer) => {
    say = onAnswer;
    return () => undefined;
  });
  const part = { mail: { u1: 'ada@example.com' }, experts: [], leads: [], noneAbove: false };
  await act(() => say({ say: 'part', part, seenAt: Date.now(), done: false }));
  expect(root.textContent).toContain('ada@example.com');
  await act(() => say({ say: 'failed', outcome, done: true }));
  return root.textContent;
}

test('a part stays when the server does not answer, and disappears when access is denied', async () => {
  const silent = await afterReading({ state: 'unreachable', cause: 'timeout', server: 'https://metadata.example.com/' });
  expect(silent).toMatch(/ada@example.com.*Try again/);
  expect(await afterReading({ state: 'no-permission', what: 'tables' })).toMatch(/^You do not have permission to see this.\s*$/);
});
