// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../model/surroundings.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { definition } from './definition.tsx';

const table = assetOf({ parts: ['definition'] });
const NOTHING: Definition = { dbt: null, sql: '', tables: [] };
const shown = (part: Partial<Definition>) =>
  drawnWith(<definition.View asset={table} actions={NO_ACTIONS} />, { definition: { ...NOTHING, ...part } });

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

  test('is said to be unknown', async () => expect((await shown({})).textContent).toBe('No dbt model or view SQL is recorded.'));

  test('is there for tables', () => expect([definition.when(table), definition.when(assetOf())]).toEqual([true, false]));
});
