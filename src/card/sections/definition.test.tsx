// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../model/surroundings.ts';
import { assetOf, drawnWith, NO_ACTIONS } from '../asset.fake.tsx';
import { definition } from './definition.tsx';

const table = assetOf({ parts: ['definition'] });
const NOTHING: Definition = { dbt: null, sql: '', tables: [] };
const shown = (part: Partial<Definition>) =>
  drawnWith(<definition.View asset={table} actions={NO_ACTIONS} />, { definition: { ...NOTHING, ...part } });

describe('definition', () => {
  test('the definition of a dbt model shows its file, its SQL and its inputs', async () => {
    const raw = { fqn: 'duck.shop.main.raw', name: 'raw', path: ['duck', 'shop', 'main'], href: 'https://m.example.com/raw', found: null };
    const root = await shown({ dbt: { type: 'model', path: 'models/orders.sql', sql: 'select 1' }, tables: [raw] });
    expect([...root.querySelectorAll('dd')].map((told) => told.textContent)).toEqual(['model', 'models/orders.sql', 'rawshop › main']);
    expect([...root.querySelectorAll('pre')].map((code) => code.textContent)).toEqual(['select 1']);
  });

  test('the definition of a view shows its statement', async () => {
    const root = await shown({ sql: "create view v as select '<script>'" });
    expect(root.querySelector('h4')?.textContent).toBe('View SQL');
    expect(root.querySelector('pre')?.textContent).toBe("create view v as select '<script>'");
    expect(root.querySelector('dl')).toBeNull();
  });

  test('a table without a recorded definition says so', async () =>
    expect((await shown({})).textContent).toBe('No dbt model or view SQL is recorded.'));

  test('only tables have a definition section', () => expect([definition.when(table), definition.when(assetOf())]).toEqual([true, false]));
});
