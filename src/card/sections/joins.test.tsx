// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { JoinedTable, Joins } from '../../model/surroundings.ts';
import type { Actions } from '../actions.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { joins } from './joins.tsx';

const table = assetOf({ parts: ['joins'] });
const customers: JoinedTable = {
  fqn: 'snow.SHOP.CRM.CUSTOMERS',
  name: 'CUSTOMERS',
  path: ['snow', 'SHOP', 'CRM'],
  href: 'https://metadata.example.com/table/snow.SHOP.CRM.CUSTOMERS',
  found: { kind: 'table', id: 't-1' },
  times: 44,
  columns: [{ own: 'EMAIL', other: 'MAIL', times: 41 }],
};
const shown = (part: Joins, actions: Actions = NO_ACTIONS) => drawnWith(<joins.View asset={table} actions={actions} />, { joins: part });
const WALKING: Actions = { ...NO_ACTIONS, choose: () => undefined };

describe('joins', () => {
  test('joins show the other table, the number of uses and the columns', async () => {
    const { textContent } = await shown({ days: 30, tables: [customers, { ...customers, fqn: 'x', times: 1, columns: [] }], total: 7 });
    expect(textContent).toContain('CUSTOMERS44 timesSHOP › CRMEMAIL = MAIL · 41');
    expect(textContent).toContain('CUSTOMERSonceSHOP › CRM');
    expect(textContent).toContain('Counted over 30 days. 2 of 7 tables listed.');
  });

  test('joins link to the card of a table that the search knows, otherwise to its page', async () => {
    const only = { days: null, tables: [customers], total: 1 };
    expect((await shown(only, WALKING)).querySelector('li a, li button')?.tagName).toBe('BUTTON');
    expect((await shown(only)).querySelector('li a')?.getAttribute('href')).toBe(customers.href);
    const unknown = { ...only, tables: [{ ...customers, found: null }] };
    expect((await shown(unknown, WALKING)).querySelector('li a')?.getAttribute('href')).toBe(customers.href);
  });

  test('missing joins are named as missing', async () => {
    expect((await shown({ days: 30, tables: [], total: 0 })).textContent).toBe('No joins are recorded.');
  });

  test('only tables have a joins section', () => expect([joins.when(table), joins.when(assetOf())]).toEqual([true, false]));
});
