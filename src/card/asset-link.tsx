import type { ComponentChildren } from 'preact';
import type { AssetName } from '../model/parts.ts';
import { LinkButton, OutLink } from '../ui/button.tsx';
import type { Actions } from './actions.ts';

interface WayOnProps {
  /** null = it is not known which entry that is. */
  readonly to: AssetName | null;
  readonly choose: Actions['choose'];
  /** Its page in the catalog. */
  readonly href?: string;
  readonly children: ComponentChildren;
}

/** A name that leads on to a card where that can be had, else to the page in the catalog. */
export function WayOn({ to, choose, href, children }: WayOnProps) {
  if (to && choose) return <LinkButton onPress={() => choose({ kind: to.kind, id: to.id, fqn: to.fqn })}>{children}</LinkButton>;
  if (href === undefined) return <>{children}</>;
  return (
    <OutLink look="plain" href={href}>
      {children}
    </OutLink>
  );
}
