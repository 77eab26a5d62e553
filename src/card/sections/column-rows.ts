import type { Column } from '../../model/asset.ts';

/** A column in reading order, nested ones below the one they are in. */
export interface ColumnRow {
  readonly column: Column;
  /** Where it is: the positions from the outermost, such as `3.0.1`. Names may repeat. */
  readonly id: string;
  /** 1 = outermost. */
  readonly depth: number;
  /** Names of the columns around it, outermost first. */
  readonly above: readonly string[];
  readonly position: number;
  readonly siblings: number;
}

/** All columns with all their fields. */
export function flatten(columns: readonly Column[], above: readonly string[] = [], prefix = ''): readonly ColumnRow[] {
  return columns.flatMap((column, index) => {
    const id = `${prefix}${index}`;
    const row = { column, id, depth: above.length + 1, above, position: index + 1, siblings: columns.length };
    return [row, ...flatten(column.children, [...above, column.name], `${id}.`)];
  });
}

/** The rows that are seen when only the fields of `open` are unfolded. */
export function unfolded(rows: readonly ColumnRow[], open: ReadonlySet<string>): readonly ColumnRow[] {
  return rows.filter(({ id }) => {
    for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) if (!open.has(id.slice(0, end))) return false;
    return true;
  });
}

/** What was typed as a pattern that finds and marks it, whatever the case; null = nothing was typed. */
export function patternOf(text: string): RegExp | null {
  const typed = text.trim();
  return typed === '' ? null : new RegExp(`(${typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})`, 'iu');
}

/** The rows whose name, description, tag or meaning has the text. */
export function matching(rows: readonly ColumnRow[], pattern: RegExp): readonly ColumnRow[] {
  return rows.filter(
    ({ column: { name, description, tags } }) =>
      pattern.test(name) || pattern.test(description) || tags.some((tag) => pattern.test(tag.fqn) || pattern.test(tag.name)),
  );
}
