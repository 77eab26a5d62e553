// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import type { PageState, Shown } from './label-state.ts';

const deaf = { addListener: () => undefined };
const hearing: ((answer: unknown) => void)[] = [];
const port = {
  onMessage: { addListener: (hear: (answer: unknown) => void) => hearing.push(hear) },
  onDisconnect: deaf,
  postMessage: () => undefined,
  disconnect: () => undefined,
};
vi.stubGlobal('chrome', { ...chrome, runtime: { getManifest: () => ({ version: '0.1.0' }), connect: () => port } });
const { InPageCard } = await import('./in-page-card.tsx');

const said = (name: string): Shown => ({
  ...{ say: 'outcome', key: '', done: true },
  outcome: { state: 'matched', rung: 'source-url', seenAt: 0, asset: assetOf({ name }) },
});

test('the card inside a page shows an answer that arrives right after it is drawn', async () => {
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
  // The card asks the page’s label for these three alone.
  render(<InPageCard state={page as PageState} onMove={() => undefined} onClose={() => undefined} />, root);
  expect(root.querySelector('h2')?.textContent).toContain('early');
  shown = said('late');
  for (const tell of watching) tell();
  await vi.waitFor(() => expect(root.querySelector('h2')?.textContent).toContain('late'));
});

test('the card says so if the worker never answers about a chosen asset', async () => {
  const other = assetOf({ name: 'other', id: 'other' });
  const page: Pick<PageState, 'shown' | 'watch' | 'again'> = {
    shown: () => ({
      ...said('here'),
      outcome: { state: 'candidates', rung: 'name', name: 'x', candidates: [other, assetOf({ id: 'third' })] },
    }),
    watch: () => () => undefined,
    again: () => undefined,
  };
  const root = document.createElement('div');
  render(<InPageCard state={page as PageState} onMove={() => undefined} onClose={() => undefined} />, root);
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('other'));
  // A press by a person, which a script cannot make.
  const press = Object.defineProperty(new MouseEvent('click', { bubbles: true }), 'isTrusted', { value: true });
  hearing.length = 0;
  button?.dispatchEvent(press);
  await vi.waitFor(() => expect(hearing).toHaveLength(1));
  expect(root.textContent).not.toContain('Something went wrong in Placard');
  hearing[0]?.({ say: 'stay-away', done: true });
  await vi.waitFor(() => expect(root.textContent).toContain('Something went wrong in Placard'));
});
