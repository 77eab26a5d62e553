import type { Compared } from './score.ts';

/** A difference that is right as it is, or that Placard leaves: how it is told from others, and why. */
export interface Explained {
  readonly what: string;
  readonly whose: 'sqlglot' | 'Placard';
  readonly why: string;
  readonly is: (one: Compared, name: string) => boolean;
}

const missed = (one: Compared, name: string): boolean => one.missed.includes(name);
const invented = (one: Compared, name: string): boolean => one.invented.includes(name);

/** Every difference has to be one of these, and each of these has to occur. */
export const EXPLAINED: readonly Explained[] = [
  {
    what: 'Oracle: `s.orders@link.example.com`',
    whose: 'sqlglot',
    why: 'splits the link’s address into parts of the name; here the link stays with the table, which is one of another database',
    is: (_one, name) => name.includes('@'),
  },
  {
    what: "Databricks: `IDENTIFIER('shop.orders')`",
    whose: 'sqlglot',
    why: 'reads a function; it is the name of a table, as in Snowflake, where sqlglot reads it so',
    is: (one, name) => invented(one, name) && one.sample.dialect === 'databricks' && one.sample.text.includes(`IDENTIFIER('${name}')`),
  },
  {
    what: 'ClickHouse: `x IN visitors`',
    whose: 'sqlglot',
    why: 'reads a column; ClickHouse reads the table',
    is: (one, name) => invented(one, name) && one.sample.dialect === 'clickhouse' && one.sample.text.includes(` IN ${name}`),
  },
  {
    what: 'Postgres: `COMMENT ON COLUMN shop.orders.id`',
    whose: 'sqlglot',
    why: 'keeps the column, not the table that it is of',
    is: (one, name) => invented(one, name) && one.sample.text.startsWith('COMMENT ON COLUMN'),
  },
  {
    what: 'MySQL: `SHOW COLUMNS FROM orders`, `SHOW CREATE TABLE orders`',
    whose: 'sqlglot',
    why: 'keeps the name as a word',
    is: (one, name) => invented(one, name) && one.sample.text.startsWith('SHOW '),
  },
  {
    what: 'T-SQL: `OUTPUT inserted.id INTO log`',
    whose: 'sqlglot',
    why: 'leaves out the table that OUTPUT fills',
    is: (one, name) => invented(one, name) && / INTO log\b/.test(one.sample.text),
  },
  {
    what: 'Oracle: `SELECT a INTO v FROM orders`',
    whose: 'sqlglot',
    why: 'reads a new table; in Oracle it is a variable',
    is: (one, name) => missed(one, name) && one.sample.dialect === 'oracle' && / INTO v /.test(one.sample.text),
  },
  {
    what: 'Trino: `TABLE(f(input => TABLE(orders)))`',
    whose: 'sqlglot',
    why: 'reads a function; the argument is a table',
    is: (one, name) => invented(one, name) && /TABLE\(f\(/.test(one.sample.text),
  },
  {
    what: 'Redshift: `LEFT JOIN o.items`',
    whose: 'sqlglot',
    why: 'reads a table behind JOIN, and an array of the table before only behind a comma; Redshift has both',
    is: (one, name) => missed(one, name) && one.sample.dialect === 'redshift' && name === 'o.items',
  },
];
