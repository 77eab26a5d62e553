import type { Recorded } from '../recorded.ts';

/** Addresses from Adminer 4.8 with MariaDB, and after its manual for other databases; hosts and names replaced. */
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
    [{ kind: 'table', tool: 'adminer', name: 'orders', path: ['shop', 'sales', 'orders'], unverified: true }],
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
