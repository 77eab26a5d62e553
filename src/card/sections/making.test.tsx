// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Making } from '../../model/surroundings.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { making } from './making.tsx';

const table = assetOf({ parts: ['making'] });
const NOTHING: Making = { dbt: null, sql: '', tables: [] };
const shown = (part: Partial<Making>) => drawnWith(<making.View asset={table} actions={NO_ACTIONS} />, { making: { ...NOTHING, ...part } });

describe('what made a table', () => {
  test('is a dbt model, with its file, its SQL and what it reads', async () => {
    const raw = { fqn: 'duck.shop.main.raw', name: 'raw', path: ['duck', 'shop', 'main'], href: 'https://m.example.com/raw', found: null };
    const root = await shown({ dbt: { type: 'model', path: 'models/orders.sql', sql: 'select 1' }, tables: [raw] });
    expect([...root.querySelectorAll('dd')].map((told) => told.textContent)).toEqual(['model', 'models/orders.sql', 'rawshop › main']);
    expect([...root.querySelectorAll('pre')].map((code) => code.textContent)).toEqual(['select 1']);
  });

  test('is a view’s statement', async () => {
    const root = await shown({ sql: "create view v as select '<script>'" });
    expect(root.querySelector('h4')?.textContent).toBe('View SQL');
    expect(root.querySelector('pre')?.textContent).toBe("create view v as select '<script>'");
    expect(root.querySelector('dl')).toBeNull();
  });

  test('is said to be unknown', async () => expect((await shown({})).textContent).toBe('No dbt model and no view SQL are recorded.'));

  test('is there for tables', () => expect([making.when(table), making.when(assetOf())]).toEqual([true, false]));
});
