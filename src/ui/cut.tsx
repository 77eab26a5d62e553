import { useContext } from 'preact/hooks';
import { counted, language, t } from '../i18n.ts';
import { OutLink } from './button.tsx';
import { InCatalog } from './in-catalog.ts';

/** Of any text so much is drawn, since a page lays it out on its own thread. Characters. */
export const LONGEST_SHOWN = 20_000;

/** The start of a text, never ending within a character. */
export function startOf(text: string): string {
  return text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '') : text;
}

/** How much of a text is not shown, with the way to it; nothing where all of it is. */
export function Rest({ of }: { readonly of: string }) {
  const left = of.length - startOf(of).length;
  return left > 0 ? (
    <WayToAll words={counted('textMoreOne', 'textMoreMany', left, [new Intl.NumberFormat(language()).format(left)])} />
  ) : null;
}

/** A sentence about a text that is not shown as it is meant, and where it is. */
export function WayToAll({ words }: { readonly words: string }) {
  const href = useContext(InCatalog);
  return (
    <p class="soft">
      {words} {href !== null && <OutLink href={href}>{t('textInCatalog')}</OutLink>}
    </p>
  );
}
