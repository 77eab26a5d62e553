import { expect, test } from 'vitest';
import { isQuery } from './query-or-name.ts';

test.each([
  'select * from orders',
  '-- of today\nSELECT 1 FROM shop.orders',
  '/* one */ (select a from b)',
  'from orders join customers using (id)',
  'WITH x AS (SELECT * FROM a) SELECT * FROM x',
  'insert into a select * from b',
  'update orders set paid = 1',
  'delete from orders',
  'create table a as select * from b',
  'drop table orders',
  "select * from {{ ref('orders') }}",
  'a.x, b.y from orders a, customers b',
  `${'word '.repeat(90)}without any table`,
])('%s is a query', (text) => {
  expect(isQuery(text)).toBe(true);
});

test.each([
  'orders',
  'snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS',
  '"snowflake_prod"."ANALYTICS"."PUBLIC"."DAILY_REVENUE" ;',
  '"sales orders 2024"',
  "{{ ref('big_orders') }}",
  "source('main', 'raw_orders')",
  'Sales overview',
  'Update orders',
  'Orders from partners',
  'Select customers',
  'Weekly revenue by country',
  'select',
  'x'.repeat(500),
])('%s is a name', (text) => {
  expect(isQuery(text)).toBe(false);
});
