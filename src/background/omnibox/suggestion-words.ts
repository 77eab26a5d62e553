import { KINDS } from '../../card/kinds.ts';
import { ownerWords } from '../../card/verdict/label-words.ts';
import { rowWords } from '../../card/verdict/row-words.ts';
import { t } from '../../i18n.ts';
import type { Asset } from '../../model/asset.ts';
import { stripBidi } from '../../ui/strip-bidi.ts';

/** The words of a suggestion in the address bar, as the catalog writes them. */
export interface SuggestionWords {
  readonly name: string;
  /** Kind, path, owner and verdict; a part that is not known is absent. */
  readonly about: readonly string[];
}

/** Maximum length of a name or path in characters; the address bar cuts the rest of the line anyway. */
const LONGEST = 120;

/** What a search hit says of an asset. `now` in ms since 1970. */
export function suggestionWords(asset: Asset, now: number): SuggestionWords {
  const about = [t(KINDS[asset.kind].word), asset.path.join(' › '), ownerWords(asset), rowWords(asset, now)];
  return { name: asset.name, about: about.filter((one) => one !== '') };
}

/** As one line of plain text, which is what Firefox shows. */
export const inPlainText = ({ name, about }: SuggestionWords): string => [name, ...about].map(oneLine).join(' · ');

/**
 * In Chromium's markup, an XML fragment with `match`, `dim` and `url`. Chromium drops all suggestions if one is not well-formed
 * (https://developer.chrome.com/docs/extensions/reference/api/omnibox). `typed`: marked where the name contains it.
 */
export function inMarkup({ name, about }: SuggestionWords, typed: string): string {
  const whole = oneLine(name);
  const at = placeOf(oneLine(typed), whole);
  const [before, inside, after] = [whole.slice(0, at.from), whole.slice(at.from, at.to), whole.slice(at.to)].map(inXml);
  const marked = inside === '' ? '' : `<match>${inside}</match>`;
  return `${before}${marked}${after}${about.map((one) => `<dim> · ${inXml(oneLine(one))}</dim>`).join('')}`;
}

/** Text inside markup. */
export const inXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A text without what XML does not allow and what turns or breaks a line; cut if it is long. */
export function oneLine(text: string): string {
  const clean = stripBidi(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .trim();
  const characters = [...clean.slice(0, 2 * LONGEST + 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : clean;
}

/** Where the name contains the text, ignoring case; an empty range = nowhere. */
function placeOf(text: string, name: string): { readonly from: number; readonly to: number } {
  const [folded, sought] = [name.toLowerCase(), text.toLowerCase()];
  // Some letters get longer in lower case; then places differ.
  const from = folded.length === name.length && sought !== '' ? folded.indexOf(sought) : -1;
  return from < 0 ? { from: 0, to: 0 } : { from, to: from + sought.length };
}
