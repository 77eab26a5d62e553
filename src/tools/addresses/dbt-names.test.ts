import { expect, test } from 'vitest';
import { namesOfNode, pathOfRelation, storedPaths, tableNames, tableOfFile, tablesOfFiles } from './dbt-names.ts';

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
])('the table names of the node %s', (uniqueId, names) => {
  expect(namesOfNode(uniqueId)).toEqual(names);
});

test.each([
  ['warehouse.main.orders', 'orders', ['warehouse', 'main', 'orders']],
  ['wh.main.Big Orders.v1', 'Big Orders.v1', ['wh', 'main', 'Big Orders.v1']],
  ['wh.main_marts.dot.name', 'orders', ['wh', 'main_marts', 'dot.name']],
  ['main.orders', 'orders', ['main', 'orders']],
  ['main.dot.name', 'dot.name', ['main', 'dot.name']],
  ['main.fct_orders', 'orders', ['main', 'fct_orders']],
  ['example.com:shop.sales.orders', 'orders', ['example.com:shop', 'sales', 'orders']],
  ['orders', 'orders', null],
  ['.orders', 'orders', null],
  ['wh..orders', 'orders', null],
  ['', 'orders', null],
])('the names of the relation "%s" of the table %s', (relation, table, path) => {
  expect(pathOfRelation(relation, table)).toEqual(path);
});

test('a relation of Athena may be stored below “default”, one of another database only as it is', () => {
  expect(storedPaths(['AwsDataCatalog', 'crm', 'customers'])).toEqual([
    ['AwsDataCatalog', 'crm', 'customers'],
    ['default', 'crm', 'customers'],
  ]);
  expect(storedPaths(['wh', 'crm', 'customers'])).toEqual([['wh', 'crm', 'customers']]);
  expect(storedPaths(['awsdatacatalog', 'customers'])).toEqual([['awsdatacatalog', 'customers']]);
});

test('the table of a version is searched before the model', () => {
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
])('the table of the file %s', (path, table) => {
  expect(tableOfFile(path.split('/'))).toBe(table);
});

test.each([
  ['in their order, each once', 'models/b.sql\nmodels/a.sql\nold/models/b.sql', ['b', 'a']],
  ['without the files that become no table', 'README.md\nmodels/schema.yml\n\nseeds/a.csv', ['a']],
  ['by its new name, when it was renamed', 'models/old.sql → models/new.sql', ['new']],
  ['without marks of direction', '\u200emodels/a.sql\u200e', ['a']],
  ['no more than one question holds', Array.from({ length: 30 }, (_, at) => `models/m${at}.sql`).join('\n'), { length: 20 }],
  ['none, where no file is named', '', []],
])('the tables of a change: %s', (_what, files, tables) => {
  expect(tablesOfFiles(files)).toMatchObject(tables);
});
