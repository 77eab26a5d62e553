import { expect, test } from 'vitest';
import { namesOfNode, tableNames, tableOfFile } from './dbt-names.ts';

test.each([
  ['model.shop.orders', { model: 'orders', table: 'orders' }],
  ['model.shop.orders.v2', { model: 'orders', table: 'orders_v2' }],
  ['model.shop.v2', { model: 'v2', table: 'v2' }],
  ['snapshot.shop.orders_history', { model: 'orders_history', table: 'orders_history' }],
  ['source.shop.crm.customers', { model: 'customers', table: 'customers' }],
  ['source.shop.crm', null],
  ['model.shop', null],
  ['macro.dbt.run_query', null],
  ['', null],
])('the node %s', (uniqueId, names) => {
  expect(namesOfNode(uniqueId)).toEqual(names);
});

test('a version’s table is asked for before the model', () => {
  expect(tableNames({ model: 'orders', table: 'orders_v2' })).toEqual(['orders_v2', 'orders']);
  expect(tableNames({ model: 'orders', table: 'orders' })).toEqual(['orders']);
});

test.each([
  ['models/orders.sql', 'orders'],
  ['dbt/shop/models/marts/core/fct_orders.sql', 'fct_orders'],
  ['models/forecast.py', 'forecast'],
  ['seeds/countries.csv', 'countries'],
  ['snapshots/orders_history.sql', 'orders_history'],
  ['models/marts/orders.v2.sql', 'orders.v2'],
  ['models/schema.yml', null],
  ['models/data.csv', null],
  ['macros/orders.sql', null],
  ['snapshots/orders.py', null],
  ['orders.sql', null],
  ['models.sql', null],
])('the file %s', (path, table) => {
  expect(tableOfFile(path.split('/'))).toBe(table);
});
