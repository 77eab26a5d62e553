import type { Recorded } from '../recorded.ts';

/** Addresses from pgAdmin 9.18; hosts replaced. */
export const recorded: readonly Recorded[] = [
  ['everything', 'http://localhost:5050/browser/', null],
  ['behind a prefix', 'https://data.example.com/pgadmin4/browser/', null],
  ['query tool in a tab of its own', 'http://localhost:5050/sqleditor/panel/1234567?is_query_tool=true&sgid=1&sid=1&did=2', null],
];
