// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Queries, SavedQuery } from '../../model/surroundings.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { queries } from './queries.tsx';

const table = assetOf({ parts: ['queries'] });
const open: SavedQuery = {
  id: 'q1',
  fqn: 'snow.open_invoices',
  name: 'open invoices',
  description: '',
  sql: "select '<b>'\nfrom invoices",
  by: ['Mei Lin'],
};
const shown = (part: Queries) => drawnWith(<queries.View asset={table} actions={NO_ACTIONS} />, { queries: part });

describe('saved queries', () => {
  test('are shown as they are written, with who wrote them and a copy', async () => {
    const root = await shown({ queries: [open], total: 1 });
    expect(root.querySelector('li')?.textContent).toMatch(/^open invoicesMei Lin/);
    expect(root.querySelector('pre')?.textContent).toBe("select '<b>'\nfrom invoices");
    expect(root.querySelector('.statement button')?.getAttribute('title')).toBe('Copy SQL: open invoices');
    expect(root.querySelector('a')).toBeNull();
  });

  test('of many lines stand behind their number of lines', async () => {
    const root = await shown({ queries: [{ ...open, sql: 'select 1\n'.repeat(30) }], total: 1 });
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('summary')?.textContent).toBe('SQL, 31 lines');
  });

  test('whose text the server masks say so, and there is nothing to copy', async () => {
    const root = await shown({ queries: [{ ...open, sql: '********' }], total: 1 });
    expect(root.querySelector('li')?.textContent).toContain('The catalog hides this text from you.');
    expect(root.innerHTML).not.toContain('****');
    expect(root.querySelector('.statement')).toBeNull();
  });

  test('beyond those that are listed are in the catalog', async () => {
    const link = (await shown({ queries: [open], total: 9 })).querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['8 more in the catalog', table.href]);
  });

  test('of none are said to be none', async () => expect((await shown({ queries: [], total: 0 })).textContent).toBe('No saved queries'));

  test('are there for tables', () => expect([queries.when(table), queries.when(assetOf())]).toEqual([true, false]));
});
