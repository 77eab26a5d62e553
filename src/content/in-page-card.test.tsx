// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import type { PageState, Shown } from './page-state.ts';

const deaf = { addListener: () => undefined };
const port = { onMessage: deaf, onDisconnect: deaf, postMessage: () => undefined, disconnect: () => undefined };
vi.stubGlobal('chrome', { ...chrome, runtime: { getManifest: () => ({ version: '0.1.0' }), connect: () => port } });
const { InPageCard } = await import('./in-page-card.tsx');

const said = (name: string): Shown => ({
  ...{ say: 'outcome', key: '', done: true },
  outcome: { state: 'matched', rung: 'source-url', seenAt: 0, asset: assetOf({ name }) },
});

test('shows what was said in the moment after it was drawn', async () => {
  const watching: (() => void)[] = [];
  let shown = said('early');
  const page: Pick<PageState, 'shown' | 'watch' | 'again'> = {
    shown: () => shown,
    watch: (onChange) => {
      watching.push(onChange);
      return () => undefined;
    },
    again: () => undefined,
  };
  const root = document.createElement('div');
  // The card asks its page for these three alone.
  render(<InPageCard state={page as PageState} onMove={() => undefined} onClose={() => undefined} />, root);
  expect(root.querySelector('h2')?.textContent).toContain('early');
  shown = said('late');
  for (const tell of watching) tell();
  await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toContain('late'));
});
