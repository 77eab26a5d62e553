import * as v from 'valibot';
import type { AssetName } from '../../model/parts.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import type { JoinedTable, Joins } from '../../model/surroundings.ts';
import { amount } from '../api/bounds.ts';
import type { CatalogConnection } from '../api/server.ts';

import { joinFqn, splitFqn } from '../entity/fqn.ts';
import { readWhole } from '../entry.ts';
import { MOST_NAMED, tablesNamed } from '../search/tables-named.ts';

const Joined = v.object({ fullyQualifiedName: v.string(), joinCount: amount });

const Answer = v.object({
  joins: v.nullish(
    v.object({
      dayCount: amount,
      columnJoins: v.nullish(v.array(v.object({ columnName: v.string(), joinedWith: v.nullish(v.array(Joined)) }))),
      directTableJoins: v.nullish(v.array(Joined)),
    }),
  ),
});

type Counted = Pick<JoinedTable, 'times' | 'columns'>;

/** Reads which tables queries join with this one. The catalog counts joins by column, or by table if it knows no column. */
export async function readJoins(connection: CatalogConnection, { id }: AssetName, signal?: AbortSignal): Promise<Joins | null> {
  const entry = await readWhole(connection, { collection: 'tables', id, fields: ['joins'] }, Answer, signal);
  if (!entry?.fields.includes('joins')) return null;
  const { answer } = entry;
  const counted = new Map<string, Counted>();
  const count = (table: string, times: number, columns: JoinedTable['columns']): void => {
    const before = counted.get(table) ?? { times: 0, columns: [] };
    counted.set(table, { times: before.times + times, columns: [...before.columns, ...columns] });
  };
  for (const { fullyQualifiedName, joinCount } of answer.joins?.directTableJoins ?? []) count(fullyQualifiedName, joinCount ?? 0, []);
  for (const { columnName, joinedWith } of answer.joins?.columnJoins ?? [])
    for (const { fullyQualifiedName, joinCount } of joinedWith ?? []) {
      const parts = splitFqn(fullyQualifiedName);
      const other = withoutReservedWords(joinFqn(parts.slice(TABLE_PARTS)));
      count(joinFqn(parts.slice(0, TABLE_PARTS)), joinCount ?? 0, [
        { own: withoutReservedWords(columnName), other, times: joinCount ?? 0 },
      ]);
    }
  const most = [...counted].sort(([, one], [, other]) => other.times - one.times).slice(0, MOST_NAMED);
  const named = await tablesNamed(
    connection,
    most.map(([fqn]) => fqn),
    signal,
  );
  const tables = named.flatMap((table) => {
    const joins = counted.get(table.fqn);
    return joins ? [{ ...table, ...joins }] : [];
  });
  return { days: answer.joins?.dayCount ?? null, tables, total: counted.size };
}

/** Parts of a table's qualified name: service, database, schema, table. Further parts name a column. */
const TABLE_PARTS = 4;
