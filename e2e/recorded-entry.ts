import { TOOLS } from '../src/tools/index.ts';
import { holds, type Recorded } from '../src/tools/recorded.ts';

/** One row of a tool's table, as it came out where this ran. */
export interface Held {
  readonly tool: string;
  readonly what: string;
  readonly holds: boolean;
}

const tables = import.meta.glob<{ readonly recorded: readonly Recorded[] }>('../src/tools/*.recorded.ts', { eager: true });

/**
 * Every row of every tool, and last one that is wrong on purpose.
 * @public called in the bundle
 */
export function held(): readonly Held[] {
  const rows = TOOLS.flatMap((tool) => {
    const table = tables[`../src/tools/${tool.id}.recorded.ts`]?.recorded ?? [];
    if (table.length === 0) return [{ tool: tool.id, what: 'it has a table', holds: false }];
    return table.map((row) => ({ tool: tool.id, what: row[0], holds: holds(tool, row) }));
  });
  const wrong = TOOLS.slice(0, 1).map((tool) => ({
    tool: tool.id,
    what: 'wrong on purpose',
    holds: holds(tool, ['', 'https://example.com/', {}]),
  }));
  return [...rows, ...wrong];
}
