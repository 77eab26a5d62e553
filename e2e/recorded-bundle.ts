import { pageBundle } from './page-bundle.ts';

/** A row of a tool's recorded table, as a browser found it. */
export interface RecordedRow {
  readonly tool: string;
  readonly what: string;
  readonly holds: boolean;
}

/** What the script leaves in the global `recorded`. */
export interface RecordedRun {
  readonly tools: readonly string[];
  readonly rows: readonly RecordedRow[];
}

/**
 * The tools with their recorded tables, as one script for any browser: run in a page, it leaves a {@link RecordedRun}. The tables are
 * those that the unit tests run in Node.
 */
export async function recordedBundle(): Promise<string> {
  const source = `
    import { holds } from '/src/tools/recorded.ts';
    import { TOOLS } from '/src/tools/index.ts';
    const tables = import.meta.glob('/src/tools/*.recorded.ts', { import: 'recorded', eager: true });
    const rows = Object.entries(tables).flatMap(([path, rows]) => {
      const id = path.slice(path.lastIndexOf('/') + 1, -'.recorded.ts'.length);
      const tool = TOOLS.find((one) => one.id === id);
      return rows.map((row) => ({ tool: id, what: row[0], holds: tool !== undefined && holds(tool, row) }));
    });
    globalThis.recorded = { tools: TOOLS.map(({ id }) => id), rows };`;
  return pageBundle(source);
}
