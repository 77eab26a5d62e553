import { TOOLS } from './index.ts';
import type { Recorded } from './recorded.ts';
import type { Tool } from './tool.ts';

// Vite finds the tables, in Node and in bundles for a browser. The product never imports this file.
const TABLES = import.meta.glob<readonly Recorded[]>('./adapters/*.recorded.ts', { eager: true, import: 'recorded' });

/** A tool's recorded addresses. @throws if the tool has no table. */
export function tableOf({ id }: Tool): readonly Recorded[] {
  const table = TABLES[`./adapters/${id}.recorded.ts`];
  if (!table) throw new Error(`${id} has no table of recorded addresses`);
  return table;
}

/** Every recorded address of every tool, in the order of the list. */
export const ROWS: readonly { readonly tool: Tool; readonly row: Recorded }[] = TOOLS.flatMap((tool) =>
  tableOf(tool).map((row) => ({ tool, row })),
);
