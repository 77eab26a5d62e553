import { describe, expect, test } from 'vitest';
import type { Dialect } from '../model/dialect.ts';
import { statementsIn, type TableUse, tablesIn } from './tables-in.ts';

/** Each table as `a.b.c: read, written`. */
const told = (uses: readonly TableUse[]): readonly string[] => uses.map(({ parts, does }) => `${parts.join('.')}: ${does.join(', ')}`);
const tables = (text: string, dialect: Dialect | null = null): readonly string[] => told(tablesIn(text, dialect));
const read = (text: string, dialect: Dialect | null = null): readonly string[] =>
  tablesIn(text, dialect).flatMap(({ parts, does }) => (does.includes('read') ? parts.join('.') : []));

describe('what is no table', () => {
  test('a CTE is no table', () => {
    expect(read('WITH recent AS (SELECT * FROM orders) SELECT * FROM recent JOIN customers USING (id)')).toEqual(['orders', 'customers']);
  });

  test('a recursive CTE does not read itself', () => {
    expect(
      read('WITH RECURSIVE up AS (SELECT id FROM staff UNION ALL SELECT s.id FROM staff s JOIN up ON up.id = s.boss) TABLE up'),
    ).toEqual(['staff']);
    expect(read('WITH up AS (SELECT id FROM staff UNION ALL SELECT s.id FROM staff s JOIN up ON 1 = 1) SELECT * FROM up', 'tsql')).toEqual([
      'staff',
    ]);
  });

  test('a CTE that is called as a table reads that table, and hides it from what follows', () => {
    expect(tables('WITH orders AS (SELECT * FROM orders) SELECT * FROM orders')).toEqual(['orders: read']);
    expect(tables('WITH orders AS (SELECT * FROM raw) SELECT * FROM orders')).toEqual(['raw: read']);
  });

  test('a CTE of an inner query does not hide a table from the outer one', () => {
    expect(read('SELECT * FROM (WITH orders AS (SELECT 1 FROM raw) SELECT * FROM orders) x JOIN orders ON true')).toEqual([
      'raw',
      'orders',
    ]);
  });

  test('a CTE ends with its statement', () => {
    expect(read('WITH a AS (SELECT 1 FROM b) SELECT * FROM a; SELECT * FROM a')).toEqual(['b', 'a']);
  });

  test('a schema makes a table of what is called as a CTE', () => {
    expect(read('WITH orders AS (SELECT 1) SELECT * FROM shop.orders')).toEqual(['shop.orders']);
  });

  test.each<[string, string, Dialect | null]>([
    ['a string', "SELECT 'x FROM hidden' FROM orders", null],
    ['a string with a doubled quote', "SELECT 'it''s FROM hidden' FROM orders", null],
    ['a string with an escaped quote', "SELECT 'it\\'s FROM hidden' FROM orders", 'bigquery'],
    ['a string that ends in a backslash', "SELECT 'c:\\' FROM orders -- ' FROM hidden", 'postgres'],
    ['a string in three quotes', 'SELECT """a " FROM hidden""" FROM orders', 'bigquery'],
    ['a string in double quotes', 'SELECT "x FROM hidden" FROM orders', 'mysql'],
    ['a dollar-quoted string', 'SELECT $q$ x FROM hidden $q$ FROM orders', 'postgres'],
    ["Oracle's own quotes", "SELECT q'[it's FROM hidden]' FROM orders", 'oracle'],
    ['a comment', 'SELECT 1 -- FROM hidden\nFROM orders /* JOIN hidden */', null],
    ['a comment in a comment', 'SELECT 1 /* a /* b */ FROM hidden */ FROM orders', 'postgres'],
    ['a comment with a hash', "SELECT 1 # FROM hidden '\nFROM orders", 'mysql'],
    ['a file', "SELECT * FROM 'hidden.parquet', orders", 'duckdb'],
    ['a function', "SELECT * FROM generate_series(1, 2) AS hidden, orders, read_csv('hidden')", null],
    ['a variable', 'SELECT * FROM @hidden JOIN orders ON 1 = 1', 'tsql'],
    ['a stage', 'SELECT $1 FROM @hidden/path (FILE_FORMAT => csv), orders', 'snowflake'],
    ['an array of another table', 'SELECT * FROM orders AS o, o.items, UNNEST(o.tags) AS hidden', 'bigquery'],
    ['a column of EXTRACT', 'SELECT EXTRACT(day FROM hidden) FROM orders', null],
    ['a column of TRIM', "SELECT TRIM(BOTH 'x' FROM hidden), TRIM(FROM hidden) FROM orders", null],
    ['a column of SUBSTRING', 'SELECT SUBSTRING(hidden FROM 2 FOR 3), OVERLAY(hidden PLACING a FROM 2) FROM orders', null],
    ['a column of IS DISTINCT FROM', 'SELECT a IS NOT DISTINCT FROM hidden FROM orders WHERE b IS DISTINCT FROM hidden', null],
    ['a view of an array', 'SELECT * FROM orders LATERAL VIEW explode(items) hidden AS item, price', 'hive'],
    ['an array join', 'SELECT * FROM orders ARRAY JOIN items AS hidden, tags', 'clickhouse'],
    ['a list of values', 'SELECT * FROM (VALUES (1), (2)) AS hidden (a), orders', null],
    ['columns of an alias', 'SELECT * FROM orders AS hidden (a, b)', null],
    ['a rename', 'SELECT * FROM orders PIVOT (SUM(a) FOR b IN (1, 2)) AS hidden', 'snowflake'],
  ])('%s', (_what, text, dialect) => {
    expect(read(text, dialect)).toEqual(['orders']);
  });
});

describe('names', () => {
  test.each<[string, Dialect | null, readonly string[]]>([
    ['SELECT * FROM "a.b"."C d"', 'postgres', ['a.b', 'C d']],
    ['SELECT * FROM `p-1.d.t`', 'bigquery', ['p-1', 'd', 't']],
    ['SELECT * FROM p-1.d.t', 'bigquery', ['p-1', 'd', 't']],
    ['SELECT * FROM `p`.d.`t`', 'bigquery', ['p', 'd', 't']],
    ['SELECT * FROM `example.com:p.d.t`', 'bigquery', ['example.com:p', 'd', 't']],
    ['SELECT * FROM `p.d.events_*`', null, ['p', 'd', 'events_*']],
    ['SELECT * FROM `a.b`.c', 'mysql', ['a.b', 'c']],
    ['SELECT * FROM [dbo].[my ]] table]', 'tsql', ['dbo', 'my ] table']],
    ['SELECT * FROM db..orders', 'tsql', ['db', '', 'orders']],
    ['SELECT * FROM #temp', 'tsql', ['#temp']],
    ['SELECT * FROM shop.orders@link.example.com', 'oracle', ['shop', 'orders@link.example.com']],
    ['SELECT * FROM "orders$partitions"', 'trino', ['orders$partitions']],
    ['SELECT * FROM db.2024_orders', 'hive', ['db', '2024_orders']],
    ["SELECT * FROM IDENTIFIER('shop.orders')", 'snowflake', ['shop', 'orders']],
    ['SELECT * FROM public.user', null, ['public', 'user']],
    ['SELECT * FROM größe', null, ['größe']],
    ["SELECT * FROM {{ ref('orders') }}", null, ['orders']],
    ["SELECT * FROM {{ ref('shop', 'orders') }}", null, ['orders']],
    ['SELECT * FROM {{- source("shop", "orders") -}}', null, ['shop', 'orders']],
    ['SELECT * FROM {{ target.schema }}.orders', null, ['', 'orders']],
    ['SELECT * FROM $' + '{schema}.orders', null, ['', 'orders']],
  ])('%s', (text, dialect, parts) => {
    expect(tablesIn(text, dialect).map((use) => use.parts)).toEqual([parts]);
  });

  test('a name is told as it is written', () => {
    expect(tablesIn('SELECT * FROM "a" . b JOIN {{ ref(\'c\') }} ON 1 = 1', null).map(({ written }) => written)).toEqual([
      '"a" . b',
      "{{ ref('c') }}",
    ]);
  });

  test('a name that a template makes up is left out', () => {
    expect(read('SELECT * FROM {{ table }}, stg_{{ name }}, shop.{{ name }}, orders')).toEqual(['orders']);
  });

  test('the same table in another case is one', () => {
    expect(tables('SELECT * FROM Orders; DROP TABLE orders')).toEqual(['Orders: read, dropped']);
  });
});

describe('what happens to a table', () => {
  test.each<[string, Dialect | null, readonly string[]]>([
    ['INSERT INTO a (x) SELECT x FROM b', null, ['a: written', 'b: read']],
    ['WITH c AS (SELECT 1 FROM b) INSERT INTO c SELECT * FROM c', 'postgres', ['b: read', 'c: written']],
    ['UPDATE a SET x = b.x FROM b WHERE a.id = b.id', null, ['a: written', 'b: read']],
    ['UPDATE o SET x = 1 FROM orders o JOIN b ON 1 = 1', 'tsql', ['orders: read, written', 'b: read']],
    ['DELETE FROM a USING b WHERE a.id = b.id', null, ['a: written', 'b: read']],
    ['DELETE o FROM orders o JOIN b ON 1 = 1', 'mysql', ['orders: written', 'b: read']],
    ['UPDATE a, b SET a.x = 1', 'mysql', ['a: written', 'b: read']],
    ['CREATE VIEW a AS SELECT x LIKE y AS z FROM b', 'clickhouse', ['a: created', 'b: read']],
    [
      'MERGE INTO a USING (SELECT * FROM b) s ON a.id = s.id WHEN MATCHED THEN UPDATE SET x = 1 WHEN NOT MATCHED THEN INSERT (x) VALUES (1)',
      null,
      ['a: written', 'b: read'],
    ],
    ['CREATE OR REPLACE TABLE a AS SELECT * FROM b', null, ['a: created', 'b: read']],
    ['CREATE MATERIALIZED VIEW IF NOT EXISTS a AS (WITH c AS (SELECT * FROM b) SELECT * FROM c)', null, ['a: created', 'b: read']],
    ['CREATE TEMP TABLE a (id int REFERENCES b (id)); SELECT * FROM a', 'postgres', ['a: read, created', 'b: read']],
    ['SELECT * INTO a FROM b', 'tsql', ['a: created', 'b: read']],
    ['DROP TABLE IF EXISTS a, b CASCADE', null, ['a: dropped', 'b: dropped']],
    ['TRUNCATE TABLE a, b', null, ['a: written', 'b: written']],
    ['COPY INTO a FROM @stage', 'snowflake', ['a: written']],
    ['COPY INTO @stage FROM a', 'snowflake', ['a: read']],
    ["COPY a TO 'f'", 'postgres', ['a: read']],
    ['ALTER TABLE a RENAME TO b', null, ['a: written', 'b: created']],
    ['FROM a INSERT OVERWRITE TABLE b SELECT x INSERT INTO c SELECT y', 'hive', ['a: read', 'b: written', 'c: written']],
    ['FROM a |> JOIN b USING (id) |> WHERE x > 1 |> SELECT y', 'bigquery', ['a: read', 'b: read']],
    ['SELECT 1 FROM a WHERE x IN b', 'clickhouse', ['a: read', 'b: read']],
    ['WITH 1 AS x, (SELECT 2 FROM a) AS y, z AS (SELECT * FROM b) SELECT * FROM z', 'clickhouse', ['a: read', 'b: read']],
    ['CREATE DEFINER = me@host SQL SECURITY DEFINER VIEW a AS SELECT * FROM b', 'mysql', ['a: created', 'b: read']],
    ['BEGIN IF v > 0 THEN DELETE FROM a; END IF; END', 'oracle', ['a: written']],
    ['REVOKE SELECT ON a FROM someone', 'postgres', ['a: written']],
    ['DELETE a.* FROM a JOIN b', 'mysql', ['a: written', 'b: read']],
    ['CREATE PROCEDURE p AS BEGIN INSERT INTO a SELECT * FROM b; DELETE FROM c; END', 'tsql', ['a: written', 'b: read', 'c: written']],
  ])('%s', (text, dialect, uses) => {
    expect(tables(text, dialect)).toEqual(uses);
  });
});

describe('a text that no parser takes', () => {
  test.each<[string, readonly string[]]>([
    ['SELECT * FROM a JOIN', ['a']],
    ['SELECT * FROM a WHERE x IN (SELECT y FROM b', ['a', 'b']],
    ['SELECT FROM a WHERE', ['a']],
    ['SELECT * FROM WHERE x = 1', []],
    ['* FROM a, b', ['a', 'b']],
    ["SELECT 'unclosed FROM hidden\nFROM a", ['a']],
    ['x > 1) FROM a', ['a']],
    ['recent AS (SELECT * FROM a) SELECT * FROM recent', ['a']],
    ["SELECT * FROM {% if x %} a {% else %} b {% endif %} WHERE y = '{{ var('z') }}'", ['a', 'b']],
    ["{{ config(materialized='table') }} SELECT {{ dbt_utils.star(from=ref('a')) }} FROM {{ ref('a') }} {# FROM hidden #}", ['a']],
    ["SELECT 'it\\'s FROM hidden' FROM a", ['a']],
    ['', []],
  ])('%s', (text, uses) => {
    expect(read(text)).toEqual(uses);
  });
});

test('columns are those that are named as a table’s', () => {
  const [orders, people] = tablesIn(
    "SELECT o.id, p.mail AS address, total, lower(p.name) FROM orders o JOIN people p ON p.id = o.person WHERE state = 'x' ORDER BY address",
    null,
  );
  expect(orders?.columns).toEqual(['id', 'person', 'total', 'state']);
  expect(people?.columns).toEqual(['mail', 'name', 'id', 'total', 'state']);
});

test('a statement without a table is one, too', () => {
  expect(statementsIn('SELECT 1; -- nothing\n; SELECT 2 FROM a;\n', null).map(told)).toEqual([[], ['a: read']]);
});
