import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';
import { OutLink } from '../ui/button.tsx';
import { count } from '../ui/quantity.ts';

interface StackProps {
  /** Rows, in `<li>`. */
  readonly children: ComponentChildren;
  /** How many more entries the catalog has than are listed. */
  readonly more: number;
  /** The asset's page in the catalog. */
  readonly href: string;
}

/** The first entries of a list, with a link to the rest. */
export function Stack({ children, more, href }: StackProps) {
  return (
    <>
      <ul class="stack">{children}</ul>
      {more > 0 && (
        <p>
          <OutLink href={href}>{t('moreInCatalog', count(more))}</OutLink>
        </p>
      )}
    </>
  );
}
