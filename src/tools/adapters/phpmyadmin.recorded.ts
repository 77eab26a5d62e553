import type { Recorded } from '../recorded.ts';

/** Addresses from phpMyAdmin 5.2.1, clicked through and after its routes (libraries/routes.php), and from links to older releases; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'rows of a table',
    {
      url: 'http://localhost/phpmyadmin/index.php?route=/sql&pos=0&db=shop&table=orders',
      title: 'localhost / db / shop / orders | phpMyAdmin 5.2.1',
    },
    [
      { kind: 'table', tool: 'phpmyadmin', name: 'orders', path: ['default', 'shop', 'orders'] },
      { kind: 'table', tool: 'phpmyadmin', name: 'orders', path: ['shop', 'orders'] },
    ],
  ],
  [
    'rows of a table, once its query was changed in place: the title names another, and the address stays',
    {
      url: 'http://localhost/phpmyadmin/index.php?route=/sql&pos=0&db=shop&table=orders',
      title: 'localhost / db / shop / customers | phpMyAdmin 5.2.1',
    },
    null,
  ],
  ['rows of a table before there is a title', 'http://localhost/phpmyadmin/index.php?route=/sql&db=shop&table=orders', null],
  [
    'structure of a table, without the file',
    'https://db.example.com/?route=%2Ftable%2Fstructure&server=2&db=shop&table=big%20orders',
    { kind: 'table', path: ['default', 'shop', 'big orders'] },
  ],
  [
    'structure of a database',
    'http://localhost/phpmyadmin/index.php?route=/database/structure&db=shop',
    [{ kind: 'databaseSchema', tool: 'phpmyadmin', name: 'shop', path: ['default', 'shop'] }],
  ],
  [
    'rows of a table before 5.0',
    'https://db.example.com/pma/sql.php?db=shop&table=orders&pos=0',
    [
      { kind: 'table', tool: 'phpmyadmin', name: 'orders', path: ['default', 'shop', 'orders'], unverified: true },
      { kind: 'table', tool: 'phpmyadmin', name: 'orders', path: ['shop', 'orders'], unverified: true },
    ],
  ],
  [
    'structure of a database before 5.0',
    'https://db.example.com/pma/db_structure.php?server=1&db=shop',
    [{ kind: 'databaseSchema', tool: 'phpmyadmin', name: 'shop', path: ['default', 'shop'], unverified: true }],
  ],
  [
    'a view, being changed',
    'http://localhost/phpmyadmin/index.php?route=/view/operations&db=shop&table=big_orders',
    { kind: 'table', path: ['default', 'shop', 'big_orders'] },
  ],
  ['relations of a table', 'http://localhost/phpmyadmin/index.php?route=/table/relation&db=shop&table=orders', { name: 'orders' }],
  ['triggers of a table', 'http://localhost/phpmyadmin/index.php?route=/table/triggers&db=shop&table=orders', { name: 'orders' }],
  [
    'routines of a database',
    'http://localhost/phpmyadmin/index.php?route=/database/routines&db=shop',
    { kind: 'databaseSchema', name: 'shop' },
  ],
  [
    'export of a table before 5.0',
    'https://db.example.com/pma/tbl_export.php?db=shop&table=orders',
    { path: ['default', 'shop', 'orders'], unverified: true },
  ],
  ['search of a database before 5.0', 'https://db.example.com/pma/db_search.php?db=shop', { kind: 'databaseSchema', unverified: true }],
  [
    'a table that is gone: the address says more than the title',
    {
      url: 'http://localhost/phpmyadmin/index.php?route=/sql&db=shop&table=nothere',
      title: 'localhost / db / shop | phpMyAdmin 5.2.1',
    },
    null,
  ],
  ['SQL of a server', 'http://localhost/phpmyadmin/index.php?route=/server/sql', null],
  ['SQL of a database', 'http://localhost/phpmyadmin/index.php?route=/sql&db=shop', null],
  ['the editor of a database', 'http://localhost/phpmyadmin/index.php?route=/database/sql&db=shop', null],
  ['the editor of a table', 'http://localhost/phpmyadmin/index.php?route=/table/sql&db=shop&table=orders', null],
  ['queries put together by clicks', 'http://localhost/phpmyadmin/index.php?route=/database/multi-table-query&db=shop', null],
  ['databases', 'http://localhost/phpmyadmin/index.php?route=/server/databases', null],
  ['home', 'http://localhost/phpmyadmin/', null],
  ['a page of another program', 'https://www.example.com/index.php?route=/account/orders&table=orders', null],
  [
    'a name longer than MySQL has any',
    `https://db.example.com/phpmyadmin/index.php?route=/table/structure&db=shop&table=${'x'.repeat(65)}`,
    null,
  ],
];
