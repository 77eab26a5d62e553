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
  test('columns show their type, key, tags and missing descriptions', async () => {
    await shown(
      sampleColumn('id', { type: 'bigint', key: 'primary' }),
      sampleColumn('mail', { notNull: true, tags: [sampleTag('PII.Sensitive')] }),
    );
    expect(rows()[0]?.textContent).toBe('idPKbigintNo description');
    expect(rows()[1]?.textContent).toBe('mailnot nullintNo descriptionPII.Sensitive');
  });

  test('columns show terms apart from tags', async () => {
    await shown(sampleColumn('mail', { tags: [sampleTag('PII.Sensitive')], terms: [sampleTag('Business.Customer')] }));
    const chips = [...root.querySelectorAll('.chip')].map((chip) => [chip.textContent, chip.querySelector('svg') !== null]);
    expect(chips).toEqual([
      ['PII.Sensitive', true],
      ['Customer', true],
    ]);
  });

  test('columns, nested ones too, show whether their tests pass', async () => {
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

  test('columns of a table can be copied as names and as a SELECT, those of other kinds only as names', async () => {
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

  test('a table of five thousand columns draws no more than a screen of rows, filtered or not', async () => {
    await shown(...Array.from({ length: 5_000 }, (_one, index) => sampleColumn(`feature_${String(index).padStart(4, '0')}`)));
    expect(rows().length).toBe(12);
    await type('feature_1');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('1000 of 5000 columns match “feature_1”');
    expect(rows().length).toBe(12);
    await type('feature_4999');
    expect(names()).toEqual(['feature_4999']);
  });

  test('an asset without columns says so', async () => {
    await shown();
    expect(root.textContent).toBe('No columns are recorded.');
  });

  test('columns are filtered, marked and counted while the user types', async () => {
    await shown(...many);
    await type('n_199');
    expect(names()).toEqual(['column_199', ...Array.from({ length: 10 }, (_one, index) => `column_199${index}`)]);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(Array(11).fill('n_199'));
    expect(root.querySelector('[role="status"]')?.textContent).toBe('11 of 2000 columns match “n_199”');
  });

  test('renamed columns show their own name, and the filter finds and marks it', async () => {
    await shown(...many.slice(0, 10), sampleColumn('Order number', { ownName: 'ord_<b>no' }));
    const own = (): readonly (string | undefined)[] => rows().flatMap((row) => row.querySelector('bdi.cown')?.textContent ?? []);
    expect(own()).toEqual(['ord_<b>no']);
    await type('ord_');
    expect(names()).toEqual(['Order number']);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 of 11 columns matches “ord_”');
    expect(own()).toEqual(['ord_<b>no']);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['ord_']);
  });

  test('nested columns are found with the names around them', async () => {
    await shown(...many.slice(0, 10), customer);
    await type('email');
    expect(names()).toEqual(['customer.email']);
  });

  test('columns are drawn a screen at a time, and the End key draws the last one', async () => {
    await shown(...many);
    expect(rows().length).toBeLessThan(100);
    rows()[0]?.focus();
    await press('End');
    await act(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));
    expect(document.activeElement?.textContent).toContain('column_1999');
  });

  test('the list of columns is one stop in the Tab order, with arrow keys inside', async () => {
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

  test('columns fold and unfold with arrow keys, and announce it', async () => {
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

  test('columns in constraints of the table are marked as keys, nested columns of the same name are not', async () => {
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

  test('a wide table shows its first columns at once and all once they are read, and keeps the typed filter', async () => {
    expect(columns.count?.(wide)).toBe(2_000);
    expect(names()[0]).toBe('column_0');
    await type('n_199');
    expect(names()).toEqual([]);
    await tell({ columns: many, total: many.length });
    expect(root.querySelector('input')?.value).toBe('n_199');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('11 of 2000 columns match “n_199”');
  });

  test('a wide table offers its SELECT only once all columns are read', async () => {
    expect(select().disabled).toBe(true);
    await tell({ columns: many, total: many.length });
    expect(select().disabled).toBe(false);
  });

  test('columns above the limit are counted, and no partial SELECT is offered', async () => {
    expect(root.textContent).not.toContain('in the catalog');
    await tell({ columns: many, total: 12_000 });
    expect(root.textContent).toContain('10000 more in the catalog');
    expect(select().disabled).toBe(true);
  });

  test('if the remaining columns cannot be read, the first stay and a retry is offered', async () => {
    await act(() => say({ say: 'failed', outcome: { state: 'unreachable', cause: 'timeout', server: 'x' }, done: true }));
    expect(names()[0]).toBe('column_0');
    expect(root.textContent).toContain('Try again');
    expect(select().disabled).toBe(true);
  });
});
