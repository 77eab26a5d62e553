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
  test('saved queries are shown as they are written, with author and copy button', async () => {
    const root = await shown({ queries: [open], total: 1 });
    expect(root.querySelector('li')?.textContent).toMatch(/^open invoicesMei Lin/);
    expect(root.querySelector('pre')?.textContent).toBe("select '<b>'\nfrom invoices");
    expect(root.querySelector('.statement button')?.getAttribute('title')).toBe('Copy SQL: open invoices');
    expect(root.querySelector('a')).toBeNull();
  });

  test('long saved queries are folded behind their number of lines', async () => {
    const root = await shown({ queries: [{ ...open, sql: 'select 1\n'.repeat(30) }], total: 1 });
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('summary')?.textContent).toBe('SQL, 31 lines');
  });

  test('saved queries with masked text say so and cannot be copied', async () => {
    const root = await shown({ queries: [{ ...open, sql: '********' }], total: 1 });
    expect(root.querySelector('li')?.textContent).toContain('The catalog hides this text from you.');
    expect(root.innerHTML).not.toContain('****');
    expect(root.querySelector('.statement')).toBeNull();
  });

  test('saved queries that are not listed are linked in the catalog', async () => {
    const link = (await shown({ queries: [open], total: 9 })).querySelector('a');
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['8 more in the catalog', table.href]);
  });

  test('a table without saved queries says so', async () =>
    expect((await shown({ queries: [], total: 0 })).textContent).toBe('No saved queries'));

  test('only tables have a section of saved queries', () => expect([queries.when(table), queries.when(assetOf())]).toEqual([true, false]));
});
