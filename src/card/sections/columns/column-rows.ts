import type { Column } from '../../../model/asset.ts';

/** A column in reading order: nested columns follow the one that contains them. */
export interface ColumnRow {
  readonly column: Column;
  /** The positions from the outermost column down, such as `3.0.1`. Names are not unique. */
  readonly id: string;
  /** 1 = outermost. */
  readonly depth: number;
  /** Names of the containing columns, outermost first. */
  readonly above: readonly string[];
  /** `above` and its own name. */
  readonly path: readonly string[];
  readonly position: number;
  readonly siblings: number;
}

/** All columns with their nested fields, in reading order. */
export function flatten(columns: readonly Column[], parent?: ColumnRow, rows: ColumnRow[] = []): readonly ColumnRow[] {
  for (const [index, column] of columns.entries()) {
    const row: ColumnRow = {
      column,
      id: parent ? `${parent.id}.${index}` : String(index),
      depth: (parent?.depth ?? 0) + 1,
      above: parent ? [...parent.above, parent.column.name] : NONE,
      path: parent ? [...parent.path, column.ownName] : [column.ownName],
      position: index + 1,
      siblings: columns.length,
    };
    rows.push(row);
    if (column.children.length > 0) flatten(column.children, row, rows);
  }
  return rows;
}

const NONE: readonly string[] = [];

/** The rows that are visible while only the rows in `open` are unfolded. */
export function unfolded(rows: readonly ColumnRow[], open: ReadonlySet<string>): readonly ColumnRow[] {
  return rows.filter(({ id }) => {
    for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) if (!open.has(id.slice(0, end))) return false;
    return true;
  });
}

/** A case-insensitive pattern that finds and marks the typed text; null = nothing was typed. */
export function patternOf(text: string): RegExp | null {
  const typed = text.trim();
  return typed === '' ? null : new RegExp(`(${typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')})`, 'iu');
}

/** The rows whose name, own name, description, tag or term contains the text. */
export function matching(rows: readonly ColumnRow[], pattern: RegExp): readonly ColumnRow[] {
  return rows.filter(
    ({ column: { name, ownName, description, tags, terms } }) =>
      [name, ownName, description].some((text) => pattern.test(text)) ||
      [...tags, ...terms].some((tag) => pattern.test(tag.fqn) || pattern.test(tag.name)),
  );
}

/** The outermost columns that are among these rows or contain one of them. */
export function outermost(columns: readonly Column[], rows: readonly ColumnRow[]): readonly Column[] {
  const wanted = new Set(rows.map(({ id }) => Number.parseInt(id, 10)));
  return columns.filter((_column, index) => wanted.has(index));
}
