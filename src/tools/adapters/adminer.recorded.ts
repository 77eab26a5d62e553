import type { Recorded } from '../recorded.ts';

/**
 * Addresses from Adminer 4.8.1 with MariaDB and PostgreSQL, clicked through, and after its own list of pages (index.php); for other databases
 * after its manual. Hosts and names replaced.
 */
export const recorded: readonly Recorded[] = [
  [
    'structure of a table',
    {
      url: 'http://localhost/adminer/?server=127.0.0.1%3A3306&username=demo&db=shop&table=orders',
      title: 'Table: orders - 127.0.0.1:3306 - Adminer',
    },
    [
      { kind: 'table', tool: 'adminer', name: 'orders', path: ['default', 'shop', 'orders'] },
      { kind: 'table', tool: 'adminer', name: 'orders', path: ['shop', 'orders'] },
    ],
  ],
  [
    'rows of a table, filtered',
    'https://db.example.com/adminer.php?server=&username=demo&db=shop&select=big+orders&where%5B0%5D%5Bcol%5D=id&limit=50',
    { path: ['default', 'shop', 'big orders'] },
  ],
  [
    'one row',
    'https://db.example.com/?server=db&username=demo&db=shop&edit=orders&where%5Bid%5D=17',
    { path: ['default', 'shop', 'orders'] },
  ],
  [
    'table in PostgreSQL',
    'https://db.example.com/?pgsql=pg.example.com&username=demo&db=shop&ns=sales&select=orders',
    [{ kind: 'table', tool: 'adminer', name: 'orders', path: ['shop', 'sales', 'orders'] }],
  ],
  [
    'structure of a view in PostgreSQL',
    'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&table=big_orders',
    { kind: 'table', path: ['shop', 'sales', 'big_orders'] },
  ],
  [
    'rows of a materialized view in PostgreSQL',
    'https://db.example.com/adminer/?pgsql=h&username=u&db=shop&ns=sales&select=orders_by_day',
    { kind: 'table', path: ['shop', 'sales', 'orders_by_day'] },
  ],
  [
    'schema in PostgreSQL',
    'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales',
    [{ kind: 'databaseSchema', tool: 'adminer', name: 'sales', path: ['shop', 'sales'] }],
  ],
  ['schema behind a prefix', 'https://data.example.com/adminer/?pgsql=h&username=u&db=shop&ns=my+sales', { path: ['shop', 'my sales'] }],
  ['SQL command in a schema', 'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&sql=', null],
  ['export of a schema', 'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&dump=', null],
  ['diagram of a schema', 'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&schema=', null],
  ['new table in a schema', 'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&create=', null],
  ['sequence in a schema', 'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&sequence=orders_id_seq', null],
  [
    'MySQL on its default host: the server’s field was empty when logging in',
    'http://localhost/adminer/?username=demo&db=shop&table=orders',
    [
      { kind: 'table', tool: 'adminer', name: 'orders', path: ['default', 'shop', 'orders'] },
      { kind: 'table', tool: 'adminer', name: 'orders', path: ['shop', 'orders'] },
    ],
  ],
  ['rows on the default host', 'http://localhost/adminer/?username=demo&db=shop&select=orders', { path: ['default', 'shop', 'orders'] }],
  ['one row on the default host', 'http://localhost/adminer/?username=demo&db=shop&edit=orders&where%5Bid%5D=17', { name: 'orders' }],
  ['a driver that is not known', 'https://db.example.com/?firebird=h&username=demo&db=shop&table=orders', null],
  [
    'form for a table’s columns',
    'https://db.example.com/?server=db&username=demo&db=shop&create=orders',
    { path: ['default', 'shop', 'orders'] },
  ],
  ['form for a table’s indexes', 'https://db.example.com/?server=db&username=demo&db=shop&indexes=orders', { name: 'orders' }],
  ['form for a foreign key', 'https://db.example.com/?server=db&username=demo&db=shop&foreign=orders&name=fk', { name: 'orders' }],
  ['form for a trigger', 'https://db.example.com/?server=db&username=demo&db=shop&trigger=orders&name=t1', { name: 'orders' }],
  [
    'form for a view',
    'https://db.example.com/?pgsql=h&username=u&db=shop&ns=sales&view=big_orders',
    { path: ['shop', 'sales', 'big_orders'] },
  ],
  [
    'table that is gone: its title says what the address says',
    {
      url: 'http://localhost/adminer/?server=db&username=demo&db=shop&table=nothere',
      title: 'Table: nothere - db - Adminer',
    },
    { kind: 'table', name: 'nothere', path: ['default', 'shop', 'nothere'] },
  ],
  [
    'table in PostgreSQL without its schema',
    'https://db.example.com/?pgsql=&username=demo&db=shop&table=orders',
    [{ kind: 'table', tool: 'adminer', name: 'orders', unverified: true }],
  ],
  [
    'table in SQLite',
    'https://db.example.com/?sqlite=&username=&db=%2Fdata%2Fshop.db&table=orders',
    [{ kind: 'table', tool: 'adminer', name: 'orders', path: ['main', 'orders'], unverified: true }],
  ],
  [
    'collection',
    'https://db.example.com/?mongo=db&username=demo&db=shop&select=orders',
    [{ kind: 'table', tool: 'adminer', name: 'orders', unverified: true }],
  ],
  ['list of tables', 'https://db.example.com/?server=db&username=demo&db=shop', null],
  ['SQL command', 'https://db.example.com/?server=db&username=demo&db=shop&sql=select+1', null],
  ['list of databases', 'https://db.example.com/?server=db&username=demo', null],
  ['a page of another program', 'https://www.example.com/search?server=db&db=shop&table=orders', null],
  ['log-in', 'https://db.example.com/adminer/', null],
];
