import type { Recorded } from '../recorded.ts';

/** Addresses from SQLPad 3.1; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  ['query', 'https://sql.example.com/queries/0a1B2c3D4e5F6g7H', null],
  ['query that is gone', 'https://sql.example.com/queries/0a1B2c3D4e5F6g7I', null],
  ['new query', 'http://localhost:3000/queries/new', null],
  ['queries', 'http://localhost:3000/queries', null],
];
