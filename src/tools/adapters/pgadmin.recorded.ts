import type { Recorded } from '../recorded.ts';

/** Addresses after the routes of pgAdmin 9.18 (tools, misc); hosts replaced. */
export const recorded: readonly Recorded[] = [
  ['everything', 'http://localhost:5050/browser/', null],
  ['behind a prefix', 'https://data.example.com/pgadmin4/browser/', null],
  ['query tool in a tab of its own', 'http://localhost:5050/sqleditor/panel/1234567?is_query_tool=true&sgid=1&sid=1&did=2', null],
  ['query tool of today', 'http://localhost:5050/sqleditor/panel/1234567?is_query_tool=true&sgid=1&sid=1&did=2&database_name=shop', null],
  ['diagram', 'http://localhost:5050/erd/panel/1234567?title=shop&sgid=1&sid=1&did=2', null],
  ['terminal', 'http://localhost:5050/psql/panel/1234567?sgid=1&sid=1&did=2&db=shop', null],
  ['comparison of schemas', 'http://localhost:5050/schema_diff/panel/1234567/Schema%20Diff', null],
];
