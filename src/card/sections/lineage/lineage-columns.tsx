import { useState } from 'preact/hooks';
import { counted, t } from '../../../i18n.ts';
import type { Asset } from '../../../model/asset.ts';
import type { Lineage } from '../../../model/lineage.ts';
import { WayToAll } from '../../../ui/cut.tsx';
import { WAYS, type Way } from './lineage-words.ts';

/** A column of another table. */
interface Elsewhere {
  readonly column: string;
  readonly table: string;
}

type ColumnFlows = Readonly<Record<Way, readonly Elsewhere[]>>;

/** Columns listed in each direction, for one column. */
const MOST = 20;
/** Columns offered to choose from. */
const MOST_CHOICES = 1_000;

/**
 * Where one column of the asset comes from and which columns it feeds, one step in each direction. Draws nothing if the catalog knows none.
 */
export function ColumnLineage({ asset, lineage }: { readonly asset: Asset; readonly lineage: Lineage }) {
  const columns = columnFlows(asset.id, lineage);
  const [wanted, setWanted] = useState('');
  const [first] = columns.keys();
  if (first === undefined) return null;
  const chosen = columns.has(wanted) ? wanted : first;
  return (
    <div class="column-lineage">
      <label>
        <span>{t('lineageColumn')}</span>
        <select class="select" value={chosen} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
          {[...columns.keys()].slice(0, MOST_CHOICES).map((column) => (
            <option key={column} value={column}>
              {column}
            </option>
          ))}
        </select>
      </label>
      {columns.size > MOST_CHOICES && <WayToAll words={t('moreInCatalog', columns.size - MOST_CHOICES)} />}
      <dl class="pairs">
        <Others way="up" of={columns.get(chosen)} />
        <Others way="down" of={columns.get(chosen)} />
      </dl>
    </div>
  );
}

function Others({ way, of }: { readonly way: Way; readonly of: ColumnFlows | undefined }) {
  const others = of?.[way] ?? [];
  const hidden = others.length - MOST;
  return (
    <>
      <dt>{t(WAYS[way])}</dt>
      <dd>
        {others.length === 0 && t('lineageNone')}
        <ul>
          {others.slice(0, MOST).map(({ column, table }) => (
            <li key={`${table} ${column}`}>
              <bdi>{t('lineageOfTable', column, table)}</bdi>
            </li>
          ))}
          {hidden > 0 && <li>{counted('lineageMoreOne', 'lineageMoreMany', hidden)}</li>}
        </ul>
      </dd>
    </>
  );
}

/** The flows of each of the asset's columns, in the catalog's order. */
function columnFlows(start: string, { up, down, edges }: Lineage): ReadonlyMap<string, ColumnFlows> {
  const names = new Map([...up.nodes, ...down.nodes].map(({ id, name }) => [id, name]));
  const flows = new Map<string, Record<Way, Elsewhere[]>>();
  const add = (own: string, way: Way, column: string, table: string): void => {
    const found = flows.get(own) ?? { up: [], down: [] };
    found[way].push({ column, table: names.get(table) ?? '' });
    flows.set(own, found);
  };
  for (const { from, to, columns } of edges) {
    for (const made of columns) {
      for (const source of made.from) {
        if (to === start) add(made.to, 'up', source, from);
        if (from === start) add(source, 'down', made.to, to);
      }
    }
  }
  return flows;
}
