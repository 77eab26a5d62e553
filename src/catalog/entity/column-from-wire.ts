import type { Asset, Column, Key } from '../../model/asset.ts';
import { called } from '../../model/called.ts';
import type { AssetKind } from '../../model/kind.ts';
import { isMaskedName, withoutMask } from '../../model/masked.ts';
import { splitFqn } from './fqn.ts';
import { labelled } from './labels.ts';
import type { Entity, WireColumn } from './wire.ts';

/** Number of columns that come with their table; the card of a wider table reads the rest later. */
const FIRST_COLUMNS = 100;

/** The columns of an entry; for a wide table the first ones, and how many there are. */
export function columnsOf(kind: AssetKind, all: readonly WireColumn[]): Pick<Asset, 'columns' | 'columnCount'> {
  if (kind !== 'table' || all.length <= FIRST_COLUMNS) return { columns: all.map(columnOf) };
  return { columns: all.slice(0, FIRST_COLUMNS).map(columnOf), columnCount: all.length };
}

/** Each column that a table's constraints name, with its key. A primary key wins over others. */
export function keysOf(constraints: NonNullable<Entity['tableConstraints']>): NonNullable<Asset['keys']> {
  const named = { PRIMARY_KEY: 'primary', FOREIGN_KEY: 'foreign', UNIQUE: 'unique' } as const;
  const keys = new Map<string, Key>();
  for (const { constraintType, columns } of constraints) {
    const key = Object.entries(named).find(([type]) => type === constraintType)?.[1];
    for (const column of key ? (columns ?? []) : []) if (key && keys.get(column) !== 'primary') keys.set(column, key);
  }
  return [...keys];
}

/** A column for display, with its nested ones. */
export function columnOf(column: WireColumn): Column {
  const ownName = ownNameOf(column);
  return {
    name: called(withoutMask(column.displayName ?? ''), ownName),
    ownName,
    type: column.dataTypeDisplay || column.dataType || '',
    description: column.description ?? '',
    ...labelled(column.tags ?? []),
    key: column.constraint === 'PRIMARY_KEY' ? 'primary' : column.constraint === 'UNIQUE' ? 'unique' : undefined,
    notNull: column.constraint === 'NOT_NULL',
    children: (column.children ?? []).map(columnOf),
    ...(column.isCut && { isCut: true }),
  };
}

/**
 * A server may mark the name of a column with personal data even for users who may see the data (recorded on 1.6), and prefixes fields of
 * an API endpoint with `requestSchema` or `responseSchema`. The fully qualified name has neither.
 */
function ownNameOf({ name, fullyQualifiedName }: WireColumn): string {
  if (isMaskedName(name)) return splitFqn(fullyQualifiedName ?? '').at(-1) ?? withoutMask(name);
  return name.replace(/^\.?(?:request|response)Schema\./, '');
}
