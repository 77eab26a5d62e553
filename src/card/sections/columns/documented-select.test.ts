import { describe, expect, test } from 'vitest';
import { assetOf, sampleColumn } from '../../asset.fake.tsx';
import { documentedSelect, sqlName } from './documented-select.ts';

describe('a name in SQL', () => {
  test.each([
    ['Snowflake', 'ORDER_ID', 'ORDER_ID'],
    ['Snowflake', 'order_id', '"order_id"'],
    ['Postgres', 'order_id', 'order_id'],
    ['Postgres', 'Order_Id', '"Order_Id"'],
    ['Postgres', 'order', '"order"'],
    ['BigQuery', 'Order_Id', 'Order_Id'],
    ['BigQuery', 'larkspur-prod', '`larkspur-prod`'],
    ['Mysql', 'order', '`order`'],
    ['Databricks', 'a.b', '`a.b`'],
    ['Hive', '日本', '`日本`'],
    ['Mssql', 'Order Details', '[Order Details]'],
    ['Clickhouse', 'createdAt', 'createdAt'],
    ['CustomDatabase', '2024', '"2024"'],
    [null, '', '""'],
  ])('a name in the SQL of %s is quoted if necessary: %s', (serviceType, name, written) =>
    expect(sqlName(name, serviceType)).toBe(written),
  );

  test.each([
    ['Postgres', 'a" FROM x; DROP TABLE y; --', '"a"" FROM x; DROP TABLE y; --"'],
    ['Mysql', 'a` b', '`a`` b`'],
    ['Mssql', 'a] b', '[a]] b]'],
    ['Mssql', 'a[0]', '[a[0]]]'],
    ['BigQuery', 'a\\` b', '`a\\\\\\` b`'],
    ['Clickhouse', 'a\\', '"a\\\\"'],
    ['Postgres', 'a__reserved__quote__b', '"a""b"'],
    ['Postgres', 'two\nlines', '"two\nlines"'],
  ])('a name in the SQL of %s cannot end its quotes: %j', (serviceType, name, written) => expect(sqlName(name, serviceType)).toBe(written));
});

describe('a documented SELECT', () => {
  const table = { ...assetOf(), path: ['snow', 'SHOP', 'CRM'], ownName: 'ORDERS', serviceType: 'Snowflake' };
  const comment = (description: string): string =>
    documentedSelect(table, [sampleColumn('ID', { description })]).slice('SELECT\n  ID'.length);
  const END = '\nFROM SHOP.CRM.ORDERS\n';

  test('a documented SELECT has the first line of each column’s description', () => {
    const columns = [
      sampleColumn('ID', { description: '<p>The <b>number</b> of it.</p><p>More of it.</p>' }),
      sampleColumn('Mail address', { description: '\nWhere *we* write &amp; when.\nOr not.' }),
      sampleColumn('Shown', { ownName: 'N' }),
    ];
    expect(documentedSelect(table, columns)).toBe(
      'SELECT\n  ID, -- The number of it.\n  "Mail address", -- Where we write & when.\n  N\nFROM SHOP.CRM.ORDERS\n',
    );
  });

  test.each([
    ['one\r\nDROP TABLE x', 'one'],
    ['one\u2028DROP TABLE x', 'one DROP TABLE x'],
    ['one\u0085DROP\u000bTABLE\u0000x', 'one DROP TABLE x'],
    ['one */ DROP TABLE x /* two', 'one / DROP TABLE x / two'],
    ['one _*/ two', 'one _* / two'],
    ['{{ run_query("drop") }} {% raw %}', '{ { run_query("drop") }} { % raw %}'],
    ['\u202eback', 'back'],
    ['&lt;!-- x', '<!-- x'],
  ])('a description cannot end its comment: %j', (description, said) => expect(comment(description)).toBe(` -- ${said}${END}`));

  test('a documented SELECT cuts a long comment', () => expect(comment('x'.repeat(9_000))).toBe(` -- ${'x'.repeat(120)}${END}`));

  test('a documented SELECT reads from the path below the service, or from the schema if the service has no databases', () => {
    const from = (over: object): string | undefined => documentedSelect({ ...table, ...over }, [sampleColumn('id')]).split('\n')[2];
    expect(from({ serviceType: 'BigQuery', path: ['bq', 'larkspur-prod', 'events'], ownName: 'clicks' })).toBe(
      'FROM `larkspur-prod`.events.clicks',
    );
    expect(from({ serviceType: 'MariaDB', path: ['maria', 'default', 'shop'], ownName: 'orders' })).toBe('FROM shop.orders');
    expect(from({ serviceType: 'Postgres', path: ['pg', 'app', 'Public'], ownName: 'a.b' })).toBe('FROM app."Public"."a.b"');
  });
});
