// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Column } from '../../../model/asset.ts';
import type { AllColumns, PartAnswer } from '../../../model/parts.ts';
import { assetOf, drawnReading, NO_ACTIONS, sampleColumn, sampleTag } from '../../asset.fake.tsx';
import { columns } from './columns.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

async function shown(...of: readonly Column[]): Promise<void> {
  await act(() => render(<columns.View actions={NO_ACTIONS} asset={assetOf({ columns: of })} />, root));
}
async function type(text: string): Promise<void> {
  const field = root.querySelector('input');
  if (!field) throw new Error('There is no filter');
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function press(key: string): Promise<void> {
  const at = document.activeElement ?? root;
  await act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}
const rows = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role="treeitem"]')];
const names = (): readonly (string | null | undefined)[] => rows().map((row) => row.querySelector('.cname')?.textContent);
const many = Array.from({ length: 2000 }, (_one, index) => sampleColumn(`column_${index}`));
const customer = sampleColumn('customer', { type: 'struct', children: [sampleColumn('email', { tags: [sampleTag('PII.Sensitive')] })] });

describe('columns', () => {
  test('show type, key, tags and what is missing', async () => {
    await shown(
      sampleColumn('id', { type: 'bigint', key: 'primary' }),
      sampleColumn('mail', { notNull: true, tags: [sampleTag('PII.Sensitive')] }),
    );
    expect(rows()[0]?.textContent).toBe('idPKbigintNo description');
    expect(rows()[1]?.textContent).toBe('mailnot nullintNo descriptionPII.Sensitive');
  });

  test('tell terms apart from tags', async () => {
    await shown(sampleColumn('mail', { tags: [sampleTag('PII.Sensitive')], terms: [sampleTag('Business.Customer')] }));
    const chips = [...root.querySelectorAll('.chip')].map((chip) => [chip.textContent, chip.querySelector('svg') !== null]);
    expect(chips).toEqual([
      ['PII.Sensitive', true],
      ['Customer', true],
    ]);
  });

  test('tell whether their tests pass, of nested ones too', async () => {
    const states = [
      { column: 'customer.email', state: 'failed' },
      { column: 'id', state: 'passed' },
      { column: 'sum', state: 'aborted' },
    ] as const;
    const tests = { total: 3, passed: 1, failed: 1, aborted: 1, at: 0, columns: states };
    const asset = assetOf({
      columns: [sampleColumn('id'), customer, sampleColumn('email'), sampleColumn('sum')],
      facts: { deleted: false, checks: { tests } },
    });
    await act(() => render(<columns.View actions={NO_ACTIONS} asset={asset} />, root));
    expect(rows().map((row) => [row.querySelector('.cname')?.textContent, row.querySelector('.tested')?.textContent])).toEqual([
      ['id', 'tests pass'],
      ['customer', undefined],
      ['email', 'test fails'],
      ['email', undefined],
      ['sum', 'tests without a result'],
    ]);
  });

  test('of a table can be copied, by name and as a SELECT; other kinds know no SELECT', async () => {
    await shown(sampleColumn('id'), customer);
    expect(rows().map((row) => row.querySelector('button')?.title)).toEqual([
      'Copy name of column id',
      'Copy name of column customer',
      'Copy name of column email',
    ]);
    expect(root.textContent).toContain('Copy a documented SELECT');
    await act(() => render(<columns.View actions={NO_ACTIONS} asset={assetOf({ kind: 'topic', columns: [customer] })} />, root));
    expect(root.textContent).not.toContain('SELECT');
  });

  test('of five thousand draw no more than a screen, filtered or not', async () => {
    await shown(...Array.from({ length: 5_000 }, (_one, index) => sampleColumn(`feature_${String(index).padStart(4, '0')}`)));
    expect(rows().length).toBe(12);
    await type('feature_1');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1000 of 5000 columns match “feature_1”');
    expect(rows().length).toBe(12);
    await type('feature_4999');
    expect(names()).toEqual(['feature_4999']);
  });

  test('of none are said to be none', async () => {
    await shown();
    expect(root.textContent).toBe('No columns are recorded.');
  });

  test('are filtered as one types, marked and counted', async () => {
    await shown(...many);
    await type('n_199');
    expect(names()).toEqual(['column_199', ...Array.from({ length: 10 }, (_one, index) => `column_199${index}`)]);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(Array(11).fill('n_199'));
    expect(root.querySelector('[role="status"]')?.textContent).toBe('11 of 2000 columns match “n_199”');
  });

  test('that were renamed show their own name too, and are found and marked by it', async () => {
    await shown(...many.slice(0, 10), sampleColumn('Order number', { ownName: 'ord_<b>no' }));
    const own = (): readonly (string | undefined)[] => rows().flatMap((row) => row.querySelector('bdi.cown')?.textContent ?? []);
    expect(own()).toEqual(['ord_<b>no']);
    await type('ord_');
    expect(names()).toEqual(['Order number']);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 of 11 columns matches “ord_”');
    expect(own()).toEqual(['ord_<b>no']);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ord_']);
  });

  test('within others are found with the names around them', async () => {
    await shown(...many.slice(0, 10), customer);
    await type('email');
    expect(names()).toEqual(['customer.email']);
  });

  test('are drawn a screen at a time, and the last by the End key', async () => {
    await shown(...many);
    expect(rows().length).toBeLessThan(100);
    rows()[0]?.focus();
    await press('End');
    await act(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));
    expect(document.activeElement?.textContent).toContain('column_1999');
  });

  test('are one stop in the Tab order, arrows inside', async () => {
    await shown(...many);
    const stops = (): readonly string[] => rows().flatMap((row, index) => (row.tabIndex === 0 ? [String(index)] : []));
    expect(stops()).toEqual(['0']);
    rows()[0]?.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    expect(document.activeElement).toBe(rows()[1]);
    expect(stops()).toEqual(['1']);
  });

  test('fold and unfold by arrows, and say so', async () => {
    await shown(sampleColumn('id'), customer);
    expect(names()).toEqual(['id', 'customer', 'email']);
    rows()[1]?.focus();
    expect(rows()[1]?.getAttribute('aria-expanded')).toBe('true');
    await press('ArrowLeft');
    expect(names()).toEqual(['id', 'customer']);
    expect(rows()[1]?.getAttribute('aria-expanded')).toBe('false');
    await press('ArrowRight');
    expect(names()).toEqual(['id', 'customer', 'email']);
    expect(rows()[2]?.getAttribute('aria-level')).toBe('2');
  });

  test('of which the table’s own constraints make keys are marked, within others they are not', async () => {
    const within = sampleColumn('within', { type: 'struct', children: [sampleColumn('id')] });
    const keys = [
      ['id', 'primary'],
      ['within', 'foreign'],
    ] as const;
    await act(() => render(<columns.View actions={NO_ACTIONS} asset={assetOf({ columns: [sampleColumn('id'), within], keys })} />, root));
    expect(rows().map((row) => row.querySelector('abbr')?.textContent)).toEqual(['PK', 'FK', undefined]);
  });
});

describe('columns of a wide table', () => {
  const wide = assetOf({ columns: many.slice(0, 100), columnCount: many.length });
  let say: (answer: PartAnswer) => void;
  const tell = (part: AllColumns): Promise<void> => act(() => say({ say: 'part', part, seenAt: Date.now(), done: true }));
  const select = (): HTMLButtonElement => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('SELECT'));
    if (!button) throw new Error('No SELECT is offered');
    return button;
  };
  beforeEach(async () => {
    root = await drawnReading(<columns.View actions={NO_ACTIONS} asset={wide} />, ({ part }, onAnswer) => {
      expect(part).toBe('columns');
      say = onAnswer;
      return () => undefined;
    });
  });

  test('are the first at once, all when they were read, and what was typed meanwhile stays', async () => {
    expect(columns.count?.(wide)).toBe(2_000);
    expect(names()[0]).toBe('column_0');
    await type('n_199');
    expect(names()).toEqual([]);
    await tell({ columns: many, total: many.length });
    expect(root.querySelector('input')?.value).toBe('n_199');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('11 of 2000 columns match “n_199”');
  });

  test('are a statement only when all of them are there', async () => {
    expect(select().disabled).toBe(true);
    await tell({ columns: many, total: many.length });
    expect(select().disabled).toBe(false);
  });

  test('that are more than anybody reads are counted, and no statement is made of a part of them', async () => {
    expect(root.textContent).not.toContain('in the catalog');
    await tell({ columns: many, total: 12_000 });
    expect(root.textContent).toContain('10000 more in the catalog');
    expect(select().disabled).toBe(true);
  });

  test('that cannot be read leave the first, and are offered to be asked for again', async () => {
    await act(() => say({ say: 'failed', outcome: { state: 'unreachable', cause: 'timeout', server: 'x' }, done: true }));
    expect(names()[0]).toBe('column_0');
    expect(root.textContent).toContain('Try again');
    expect(select().disabled).toBe(true);
  });
});
