import type { ComponentChildren } from 'preact';
import type { AssetName } from '../model/parts.ts';
import { LinkButton, OutLink } from '../ui/button.tsx';
import type { Actions } from './actions.ts';

interface WayOnProps {
  /** null = the catalog entry is unknown. */
  readonly to: AssetName | null;
  readonly choose: Actions['choose'];
  /** Its page in the catalog. */
  readonly href?: string;
  readonly children: ComponentChildren;
}

/** A name that opens the asset's card where that is possible, otherwise its page in the catalog. */
export function WayOn({ to, choose, href, children }: WayOnProps) {
  if (to && choose) return <LinkButton onPress={() => choose({ kind: to.kind, id: to.id, fqn: to.fqn })}>{children}</LinkButton>;
  if (href === undefined) return <>{children}</>;
  return (
    <OutLink look="plain" href={href}>
      {children}
    </OutLink>
  );
}
