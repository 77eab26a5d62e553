import type { Recorded } from '../src/tools/recorded.ts';
import { pageBundle } from './page-bundle.ts';

/** A row of a tool's recorded table, with the references that the tool found in a browser. */
export interface RecordedRow {
  readonly row: string;
  readonly seen: Recorded[2];
  readonly expected: Recorded[2];
}

/**
 * The tools with their recorded tables as one script for any browser. In a page, it stores a {@link RecordedRow} for each row in the
 * global `recorded`. The unit tests run the same tables in Node.
 */
export async function recordedBundle(): Promise<string> {
  return pageBundle(`
    import { seen } from '/src/tools/recorded.ts';
    import { ROWS } from '/src/tools/tables.ts';
    // As JSON, since Firefox hands out a part that a row wants absent as null.
    const plain = (refs) => JSON.parse(JSON.stringify(refs));
    globalThis.recorded = ROWS.map(({ tool, row }) => ({ row: tool.id + ': ' + row[0], seen: plain(seen(tool, row)), expected: plain(row[2]) }));`);
}
