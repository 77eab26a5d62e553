import type { NamedTable } from '../model/surroundings.ts';
import { stripBidi } from '../ui/strip-bidi.ts';
import type { Actions } from './actions.ts';
import { WayOn } from './asset-link.tsx';

/** A table's name: opens its card where that is possible, otherwise its page in the catalog. */
export function TableName({ table: { name, fqn, href, found }, actions }: { readonly table: NamedTable; readonly actions: Actions }) {
  return (
    <WayOn to={found && { ...found, fqn }} choose={actions.choose} href={href}>
      <bdi title={stripBidi(fqn)}>{name}</bdi>
    </WayOn>
  );
}

/** The path of the table, without the service. */
export function placeOf({ path }: Pick<NamedTable, 'path'>): string {
  return path.slice(1).join(' › ');
}
