import { ownerWords } from '../card/verdict/label-words.ts';
import { type MessageKey, t } from '../i18n.ts';
import { stripBidi } from '../ui/strip-bidi.ts';
import { doesWords, findingWords, personalWords, type QueryRow, stateWords, summaryOf } from './query-words.ts';

const HEADS: readonly MessageKey[] = ['queryHeadTable', 'queryHeadDoes', 'queryHeadAsset', 'queryHeadState', 'queryHeadOwner'];

/**
 * The list as Markdown: its sentences, then a table. Every foreign text is escaped, so that none of it becomes a link, an image, HTML or a
 * row of its own. `now` in ms since 1970.
 */
export function markdownOf(rows: readonly QueryRow[], notes: readonly string[], now: number): string {
  return [
    [...summaryOf(rows), ...notes].map(escaped).join(' '),
    '',
    row(HEADS.map((key) => t(key))),
    row(HEADS.map(() => '---')),
    ...rows.map((one) => row([escaped(one.use.written), doesWords(one.use), ...assetCells(one, now)])),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function assetCells({ use, finding }: QueryRow, now: number): readonly string[] {
  if (finding.state === 'found') {
    const { hit } = finding;
    const words = [stateWords(hit, now)?.words ?? '', personalWords(hit, use)].filter((one) => one !== '').join('. ');
    return [linked(hit.asset.fqn, hit.asset.href), escaped(words), escaped(ownerWords(hit.asset))];
  }
  const guesses = finding.state === 'guessed' ? finding.hits.map(({ asset }) => linked(asset.fqn, asset.href)) : [];
  return [[escaped(findingWords(finding)), guesses.join(', ')].filter((one) => one !== '').join(' '), '', ''];
}

const linked = (name: string, href: string): string => `[${escaped(name)}](${href.replace(/[^!-~]|[()<>[\]|\\`"']/gu, percent)})`;

/** As `encodeURIComponent`, which leaves parentheses and quotes. */
const percent = (character: string): string =>
  [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** A text as Markdown that shows it and nothing else, in one line. */
function escaped(text: string): string {
  return stripBidi(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#+\-!|~&:@]/g, '\\$&')
    .trim();
}
