import { hasEnded } from '../card/verdict/verdict-rules.ts';
import { tierWords } from '../card/verdict/verdict-words.ts';
import { counted, type MessageKey, t } from '../i18n.ts';
import type { TableFinding, TableHit } from '../model/page-query.ts';
import type { TableUse } from '../sql/tables-in.ts';
import { day } from '../ui/age.ts';
import { count } from '../ui/quantity.ts';
import { stripBidi } from '../ui/strip-bidi.ts';
import type { SymbolName } from '../ui/symbols.ts';

/** A table that a query names, and what the catalog has for it. */
export interface QueryRow {
  readonly use: TableUse;
  readonly finding: TableFinding;
}

/** Names of owners in the summary. */
const MOST_OWNERS = 5;

/** What happens to the table in the query, such as "Read · Written". */
export function doesWords({ does }: Pick<TableUse, 'does'>): string {
  return does.map((one) => t(DOES[one])).join(' · ');
}

const DOES: Readonly<Record<TableUse['does'][number], MessageKey>> = {
  read: 'queryRead',
  written: 'queryWritten',
  created: 'queryCreated',
  dropped: 'queryDropped',
};

/** What a search says about trust, worst first; null = nothing. Tests, incidents and contracts are not in it, so it says nothing good. */
export function stateWords({ asset: { facts }, mayBeDeprecated }: TableHit, now: number): { symbol: SymbolName; words: string } | null {
  const { certification, tier } = facts;
  if (facts.deprecated) return { symbol: 'stop', words: t('verdictDeprecated') };
  if (mayBeDeprecated) return { symbol: 'care', words: t('queryMayBeDeprecated') };
  if (certification && hasEnded(certification, now))
    return { symbol: 'care', words: t('verdictCertificationEnded', day(certification.endsAt)) };
  const said = [certification ? t('verdictCertified', certification.name) : '', tier ? tierWords(tier) : ''].filter((one) => one !== '');
  return said.length > 0 ? { symbol: 'none', words: said.join(' · ') } : null;
}

/** What is known of personal data in a table, and in the columns that the query names; '' = nothing says so. */
export function personalWords({ asset, personalColumns }: TableHit, { columns }: Pick<TableUse, 'columns'>): string {
  const asked = new Set(columns.map((name) => name.toLowerCase()));
  const named = [...new Set(personalColumns ?? [])].filter((name) => asked.has(name.toLowerCase()));
  if (named.length > 0) return counted('queryPersonalColumn', 'queryPersonalColumns', named.length, [named.join(', ')]);
  const unchecked = personalColumns === null && columns.length > 0 ? t('queryColumnsUnchecked') : '';
  return [asset.facts.personal ? t('verdictPersonal') : '', unchecked].filter((one) => one !== '').join('. ');
}

/** What is said where no single table was found; '' = one was. */
export function findingWords(finding: TableFinding): string {
  switch (finding.state) {
    case 'found':
      return '';
    case 'guessed':
      return counted('queryGuess', 'queryGuesses', finding.total);
    case 'absent':
      return t('queryAbsent');
    case 'crowded':
      return t('queryCrowded');
    case 'unasked':
      return t(finding.why === 'pattern' ? 'queryPattern' : 'queryTooLongName');
    default:
      return finding satisfies never;
  }
}

/** The list in whole sentences. Only tables that were found are counted as deprecated, personal or owned. */
export function summaryOf(rows: readonly QueryRow[]): readonly string[] {
  const found = [
    ...new Map(rows.flatMap(({ finding }) => (finding.state === 'found' ? ([[finding.hit.asset.id, finding.hit]] as const) : []))).values(),
  ];
  const counting = (one: MessageKey, many: MessageKey, number: number): readonly string[] =>
    number > 0 ? [counted(one, many, number)] : [];
  const states = (...wanted: readonly TableFinding['state'][]): number =>
    rows.filter(({ finding }) => wanted.includes(finding.state)).length;
  const owners = [...new Map(found.flatMap(({ asset }) => asset.owners).map((owner) => [owner.id, owner.name] as const)).values()];
  const named = owners.slice(0, MOST_OWNERS).map(stripBidi).join(', ');
  const more = owners.length - MOST_OWNERS;
  return [
    counted('queryNames', 'queryNamesMany', rows.length),
    ...counting('queryDeprecated', 'queryDeprecatedMany', found.filter(({ asset }) => asset.facts.deprecated).length),
    ...counting('queryPersonal', 'queryPersonalMany', found.filter(({ asset }) => asset.facts.personal).length),
    ...(owners.length === 0 ? [] : [more > 0 ? t('queryOwnersMore', named, count(more)) : t('queryOwners', named)]),
    ...counting('queryUnowned', 'queryUnownedMany', found.filter(({ asset }) => asset.owners.length === 0).length),
    ...counting('queryUnsure', 'queryUnsureMany', states('guessed', 'crowded')),
    ...counting('queryAbsentOne', 'queryAbsentMany', states('absent')),
    ...counting('queryUnasked', 'queryUnaskedMany', states('unasked')),
  ];
}
