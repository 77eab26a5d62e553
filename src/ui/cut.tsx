import { useContext } from 'preact/hooks';
import { counted, language, t } from '../i18n.ts';
import { OutLink } from './button.tsx';
import { InCatalog } from './in-catalog.ts';

/** Characters drawn of any one text, since laying it out blocks the page's thread. */
export const LONGEST_SHOWN = 20_000;

/** The start of a text, cut to {@link LONGEST_SHOWN} without splitting a character. */
export function startOf(text: string): string {
  return text.length > LONGEST_SHOWN ? text.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '') : text;
}

/** Says how much of a text is cut, with a link to the whole; nothing if none is. */
export function Rest({ of }: { readonly of: string }) {
  const left = of.length - startOf(of).length;
  return left > 0 ? (
    <WayToAll words={counted('textMoreOne', 'textMoreMany', left, [new Intl.NumberFormat(language()).format(left)])} />
  ) : null;
}

/** A sentence about a text that is cut or not drawn as meant, with a link to the catalog's page. */
export function WayToAll({ words }: { readonly words: string }) {
  const href = useContext(InCatalog);
  return (
    <p class="soft">
      {words} {href !== null && <OutLink href={href}>{t('textInCatalog')}</OutLink>}
    </p>
  );
}
