import type { Asset, Column } from '../../../model/asset.ts';
import { withoutReservedWords } from '../../../model/reserved-words.ts';
import { stripBidi } from '../../../ui/strip-bidi.ts';
import { firstLine } from './column-text.ts';

/** How a service's SQL writes names. */
interface Dialect {
  readonly open: string;
  readonly close: string;
  /** What needs no quotes: elsewhere the service would read a name in another case than it has. */
  readonly plain: RegExp;
  /** A closing quote within is written with a backslash, which then needs one itself; else it is doubled. */
  readonly backslash?: true;
}

const ANY_CASE = /^[a-z_][a-z0-9_]*$/i;
const BACKTICKS: Dialect = { open: '`', close: '`', plain: ANY_CASE };
const BRACKETS: Dialect = { open: '[', close: ']', plain: ANY_CASE };
/** Postgres and most others read an unquoted name in lower case. */
const QUOTES: Dialect = { open: '"', close: '"', plain: /^[a-z_][a-z0-9_]*$/ };

/** By the catalog's own names of services. All others quote as the standard says. */
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

/** Words that mean something else in a query of one service or another. */
const RESERVED = new Set(
  (
    'all and any array as asc between by case cast check column constraint create cross current current_date current_time current_timestamp ' +
    'current_user date default delete desc distinct drop else end except exists false fetch for foreign from full grant group having in index ' +
    'inner insert intersect interval into is join key lateral left like limit natural not null offset on or order outer over partition primary ' +
    'qualify range references right row rows select session_user set some start table then time timestamp to trigger true union unique update ' +
    'user using values view when where window with year'
  ).split(' '),
);

/** A name as this service's SQL writes it, in quotes where it needs some. */
export function sqlName(name: string, serviceType: string | null): string {
  const { open, close, plain, backslash } = DIALECTS.get(serviceType ?? '') ?? QUOTES;
  const own = withoutReservedWords(name);
  if (plain.test(own) && !RESERVED.has(own.toLowerCase())) return own;
  const inside = backslash ? own.replaceAll('\\', '\\\\').replaceAll(close, `\\${close}`) : own.replaceAll(close, close + close);
  return `${open}${inside}${close}`;
}

/** Longer first lines are cut. Characters. */
const LONGEST_COMMENT = 120;

/**
 * A SELECT of these columns, each with the first line of its description beside it. It is made to be pasted elsewhere, and its texts are
 * anybody's: none of them may become a statement.
 */
export function documentedSelect(
  { path, ownName, serviceType }: Pick<Asset, 'path' | 'ownName' | 'serviceType'>,
  columns: readonly Column[],
): string {
  const lines = columns.map(({ ownName: name, description }, index) => {
    const comment = commentOf(description);
    return `  ${sqlName(name, serviceType)}${index < columns.length - 1 ? ',' : ''}${comment && ` -- ${comment}`}`;
  });
  // Services without databases above their schemas have one in the catalog, of this name.
  const [, ...below] = path;
  const from = below.length === 2 && below[0] === 'default' ? below.slice(1) : below;
  return ['SELECT', ...lines, `FROM ${[...from, ownName].map((part) => sqlName(part, serviceType)).join('.')}`, ''].join('\n');
}

/** No line ends within, nor does what ends a comment around it, or begins a template of a notebook's. */
function commentOf(description: string): string {
  const line = stripBidi(firstLine(description).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
  return line
    .slice(0, LONGEST_COMMENT)
    .replace(/\*(?=\/)|\/(?=\*)|\{(?=[{%#])/g, (sign) => `${sign} `)
    .trim();
}
