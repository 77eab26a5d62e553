import type { Asset, Column } from '../../../model/asset.ts';
import { withoutReservedWords } from '../../../model/reserved-words.ts';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import { firstLine } from './column-text.ts';

/** How a service's SQL writes names. */
interface Dialect {
  readonly open: string;
  readonly close: string;
  /** Names that need no quotes: unquoted, the service would change the case of any other name. */
  readonly plain: RegExp;
  /** A closing quote inside a name is escaped with a backslash, and so is a backslash; otherwise the quote is doubled. */
  readonly backslash?: true;
}

const ANY_CASE = /^[a-z_][a-z0-9_]*$/i;
const BACKTICKS: Dialect = { open: '`', close: '`', plain: ANY_CASE };
const BRACKETS: Dialect = { open: '[', close: ']', plain: ANY_CASE };
/** Postgres and most other services fold an unquoted name to lower case. */
const QUOTES: Dialect = { open: '"', close: '"', plain: /^[a-z_][a-z0-9_]*$/ };

/** By the catalog's service types. All others use the quotes of standard SQL. */
const DIALECTS: ReadonlyMap<string, Dialect> = new Map(
  Object.entries<Dialect>({
    BigQuery: { ...BACKTICKS, backslash: true },
    Mysql: BACKTICKS,
    MariaDB: BACKTICKS,
    SingleStore: BACKTICKS,
    Doris: BACKTICKS,
    StarRocks: BACKTICKS,
    Databricks: BACKTICKS,
    UnityCatalog: BACKTICKS,
    DeltaLake: BACKTICKS,
    Hive: BACKTICKS,
    Impala: BACKTICKS,
    Mssql: BRACKETS,
    AzureSQL: BRACKETS,
    Synapse: BRACKETS,
    Snowflake: { ...QUOTES, plain: /^[A-Z_][A-Z0-9_]*$/ },
    Clickhouse: { ...QUOTES, plain: ANY_CASE, backslash: true },
  }),
);

/** Words that are reserved in the SQL of at least one service. */
const RESERVED = new Set(
  (
    'all and any array as asc between by case cast check column constraint create cross current current_date current_time current_timestamp ' +
    'current_user date default delete desc distinct drop else end except exists false fetch for foreign from full grant group having in index ' +
    'inner insert intersect interval into is join key lateral left like limit natural not null offset on or order outer over partition primary ' +
    'qualify range references right row rows select session_user set some start table then time timestamp to trigger true union unique update ' +
    'user using values view when where window with year'
  ).split(' '),
);

/** A name as the service's SQL writes it, quoted if necessary. */
export function sqlName(name: string, serviceType: string | null): string {
  const { open, close, plain, backslash } = DIALECTS.get(serviceType ?? '') ?? QUOTES;
  const own = withoutReservedWords(name);
  if (plain.test(own) && !RESERVED.has(own.toLowerCase())) return own;
  const inside = backslash ? own.replaceAll('\\', '\\\\').replaceAll(close, `\\${close}`) : own.replaceAll(close, close + close);
  return `${open}${inside}${close}`;
}

/** Characters after which a comment is cut. */
const LONGEST_COMMENT = 120;

/**
 * A SELECT of these columns, each with the first line of its description as a comment. It is made to be pasted elsewhere, and anyone may
 * have written its texts: none of them may become a statement.
 */
export function documentedSelect(
  { path, ownName, serviceType }: Pick<Asset, 'path' | 'ownName' | 'serviceType'>,
  columns: readonly Column[],
): string {
  const lines = columns.map(({ ownName: name, description }, index) => {
    const comment = commentOf(description);
    return `  ${sqlName(name, serviceType)}${index < columns.length - 1 ? ',' : ''}${comment && ` -- ${comment}`}`;
  });
  // Services without databases above their schemas have one of this name in the catalog.
  const [, ...below] = path;
  const from = below.length === 2 && below[0] === 'default' ? below.slice(1) : below;
  return ['SELECT', ...lines, `FROM ${[...from, ownName].map((part) => sqlName(part, serviceType)).join('.')}`, ''].join('\n');
}

/** Removes line breaks, whatever ends a surrounding comment, and whatever begins a notebook template. */
function commentOf(description: string): string {
  const line = stripBidi(firstLine(description).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
  return line
    .slice(0, LONGEST_COMMENT)
    .replace(/\*(?=\/)|\/(?=\*)|\{(?=[{%#])/g, (sign) => `${sign} `)
    .trim();
}
