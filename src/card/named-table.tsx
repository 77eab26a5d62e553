import type { NamedTable } from '../model/surroundings.ts';
import { LinkButton, OutLink } from '../ui/button.tsx';
import { level } from '../ui/level.ts';
import type { Actions } from './actions.ts';

/** A table's name: on to its card where that can be had, else to its page in the catalog. */
export function TableName({ table: { name, fqn, href, found }, actions }: { readonly table: NamedTable; readonly actions: Actions }) {
  const { choose } = actions;
  const words = <bdi title={level(fqn)}>{name}</bdi>;
  if (!found || !choose) {
    return (
      <OutLink look="plain" href={href}>
        {words}
      </OutLink>
    );
  }
  return <LinkButton onPress={() => choose({ ...found, fqn })}>{words}</LinkButton>;
}

/** Where it is, without the service. */
export function placeOf({ path }: Pick<NamedTable, 'path'>): string {
  return path.slice(1).join(' › ');
}
