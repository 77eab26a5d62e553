// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Lineage } from '../../../model/lineage.ts';
import { HOSTILE } from '../../../ui/hostile.fake.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../../asset.fake.tsx';
import { edgeOf, lineageOf, nodeOf } from '../../lineage.fake.ts';
import { lineage } from './lineage.tsx';

const table = assetOf({ parts: ['lineage', 'widerLineage'] });
const owner = { type: 'team', id: 'g', fqn: 'growth', name: 'Growth', href: 'https://metadata.example.com/g', inherited: false } as const;
const near = lineageOf(
  [nodeOf('calm', { problem: null, owners: [owner] }), nodeOf('bad', { problem: 'incident' })],
  [nodeOf('board', { kind: 'dashboard', type: 'dashboard' })],
  [
    edgeOf('calm', table.id, { by: 'Nightly load', columns: [{ from: ['raw_amount'], to: 'amount' }] }),
    edgeOf(table.id, 'board', { columns: [{ from: ['amount'], to: 'total' }] }),
  ],
);
const far: Lineage = { ...near, up: { nodes: [...near.up.nodes, nodeOf('origin', { steps: 3 })], total: 3 } };

const shown = (part: Lineage, wider?: Lineage) =>
  drawnWith(<lineage.View asset={table} actions={{ ...NO_ACTIONS, choose: () => undefined }} />, {
    lineage: part,
    ...(wider && { widerLineage: wider }),
  });
const stopsOf = (root: HTMLElement, way: string): readonly string[] =>
  [...root.querySelectorAll(`[data-way="${way}"] > li`)].map(({ textContent }) => textContent ?? '');
/** Presses as the browser reports a press by a person: synthetic clicks are ignored. */
async function press(root: HTMLElement, words: string): Promise<void> {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  await act(() => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.dispatchEvent(click);
  });
}

describe('lineage', () => {
  test('lineage lists both directions, problems first, with owners and pipelines', async () => {
    const root = await shown(near);
    expect(root.textContent).toContain('Comes from · 2');
    expect(root.textContent).toContain('Feeds · 1');
    expect(stopsOf(root, 'up')).toEqual([
      expect.stringMatching(/^bad · Table.*No owner.*Open incident · ANALYTICS › FINANCE$/),
      expect.stringMatching(/^calm · Table.*Growth.*No failing test, no open incident · ANALYTICS › FINANCE · by Nightly load$/),
    ]);
    expect(stopsOf(root, 'down')[0]).toMatch(/^board · Dashboard.*Not checked · /);
  });

  test('lineage names certified and deprecated nodes, and calls none of them good', async () => {
    const gold = { name: 'Gold', endsAt: null };
    const ended = { name: 'Silver', endsAt: 1 };
    const up = [
      nodeOf('gold', { certification: gold, problem: null }),
      nodeOf('silver', { certification: ended, problem: null }),
      nodeOf('troubled', { certification: gold, problem: 'incident' }),
      nodeOf('old', { deprecated: true }),
    ];
    const root = await shown(lineageOf(up, []));
    expect(stopsOf(root, 'up')).toEqual([
      expect.stringMatching(/^troubled.*Open incident · Certified Gold · ANALYTICS › FINANCE$/),
      expect.stringMatching(/^old.*Deprecated · ANALYTICS › FINANCE$/),
      expect.stringMatching(/^gold.*No failing test, no open incident.*Certified Gold · ANALYTICS › FINANCE$/),
      expect.stringMatching(/^silver.*Certification ended .*1970 · ANALYTICS › FINANCE$/),
    ]);
    expect([...root.querySelectorAll('[data-node]')].map((node) => node.getAttribute('data-standing'))).toEqual([
      ...['bad', 'stop', 'none', 'none'],
    ]);
  });

  test('lineage of a pipeline says that there is no edge to the tables whose data it only moves', async () => {
    const edges = [edgeOf('calm', table.id, { carried: true }), edgeOf('bad', table.id)];
    const root = await shown(lineageOf(near.up.nodes, [], edges));
    expect(stopsOf(root, 'up')).toEqual([
      expect.not.stringContaining('this pipeline moves its data'),
      expect.stringMatching(/^calm.* · this pipeline moves its data$/),
    ]);
    expect(root.querySelector('.column-lineage')).toBeNull();
  });

  test('lineage shows the last run of a pipeline, and a successful run does not make it good', async () => {
    const pipeline = { kind: 'pipeline', type: 'pipeline' } as const;
    const up = [nodeOf('load', { ...pipeline, lastRun: 'well' }), nodeOf('copy', { ...pipeline, lastRun: 'failed' })];
    const root = await shown(lineageOf(up, []));
    expect(stopsOf(root, 'up')).toEqual([
      expect.stringMatching(/^copy · Pipeline.*Last run failed/),
      expect.stringMatching(/^load · Pipeline.*Last run succeeded · /),
    ]);
    expect([...root.querySelectorAll('[data-node]')].map((node) => node.getAttribute('data-standing'))).toEqual(['bad', 'none']);
  });

  test('lineage goes three steps on request, and back to one', async () => {
    const root = await shown(near, far);
    expect(root.textContent).not.toContain('origin');
    await press(root, 'Show three steps each way');
    expect(stopsOf(root, 'up')[2]).toMatch(/^origin.*3 steps away$/);
    await press(root, 'Show one step each way');
    expect(root.textContent).not.toContain('origin');
  });

  test('lineage stays at one step while more steps do not arrive', async () => {
    const root = await shown(near);
    await press(root, 'Show three steps each way');
    expect(stopsOf(root, 'up')).toHaveLength(2);
    expect(root.textContent).toContain('Show one step each way');
  });

  test('lineage lists a few of many nodes, all on request, and counts those not read', async () => {
    const many = Array.from({ length: 60 }, (_, at) => nodeOf(`t${at}`));
    const root = await shown({ ...lineageOf([], many), down: { nodes: many, total: 75 } });
    expect(stopsOf(root, 'down')).toHaveLength(8);
    await press(root, '52 more');
    expect(stopsOf(root, 'down')).toHaveLength(60);
    expect(root.textContent).toContain('The catalog has 15 more');
  });

  test('lineage of a column shows its sources and targets with their tables', async () => {
    const root = await shown(near);
    const of = root.querySelector('.column-lineage');
    expect(of?.querySelector('select')?.value).toBe('amount');
    expect(of?.textContent).toMatch(/Comes from.*raw_amount of calm.*Feeds.*total of board/);
  });

  test('missing lineage is named as missing', async () => expect((await shown(lineageOf([], []))).textContent).toBe('None recorded'));

  test('lineage shows every text of the catalog as text', async () => {
    for (const text of HOSTILE) {
      const hostile = nodeOf('x', { name: text, path: [text], type: text, kind: null, owners: [{ ...owner, name: text }] });
      const edge = edgeOf('x', table.id, { by: text, columns: [{ from: [text], to: text }] });
      const root = await shown(lineageOf([hostile], [], [edge]));
      expect(root.textContent?.split(text).length, text).toBeGreaterThan(5);
      expect(root.querySelector('script,img,iframe,object,embed,style,link,form,video,audio,svg a,[onload],[onerror]'), text).toBeNull();
    }
  });

  test('lineage has no links where no card can be opened', async () => {
    const root = await drawnWith(<lineage.View asset={table} actions={NO_ACTIONS} />, { lineage: near });
    expect(root.querySelectorAll('button.walk')).toHaveLength(0);
    expect(root.querySelector('a.walk')?.getAttribute('href')).toBe('https://metadata.example.com/table/bad');
  });

  test('the lineage section takes its summary from the verdict, and opens by itself if sources decide it', () => {
    const sources = { total: 5, checked: 5, withIncident: [], failing: [] };
    expect(lineage.fold?.summary?.(assetOf({ facts: { deleted: false, checks: { sources } } }))).toBe('5 source tables');
    expect(lineage.fold?.summary?.(assetOf({ facts: { deleted: false, checks: { sources: null } } }))).toBe('');
    const verdict = { level: 'bad', headline: '', why: '', short: '', reasons: [], notices: [], about: 'sources' } as const;
    expect(lineage.fold?.explains?.(verdict)).toBe(true);
    expect(lineage.fold?.explains?.({ ...verdict, about: 'tests' })).toBe(false);
  });

  test('kinds with lineage have the section once the whole asset is read', () => {
    expect(lineage.when(table)).toBe(true);
    expect(lineage.when(assetOf({ parts: [] }))).toBe(false);
    expect(lineage.when(assetOf({ parts: ['lineage'], detail: 'hit' }))).toBe(false);
  });
});
