import type { Dialect } from '../model/dialect.ts';

/** What a dialect does otherwise than others where tables are read. */
export interface Traits {
  readonly dialect: Dialect | null;
  /** `"x"` is a string. */
  readonly doubleIsString: boolean;
  /** A backslash in a string escapes what follows. */
  readonly backslash: boolean;
  /** `[x]` is a name. */
  readonly brackets: boolean;
  /** `#` starts a comment; elsewhere it belongs to names, as in `#temp`. */
  readonly hashComment: boolean;
  /** `//` starts a comment. */
  readonly slashComment: boolean;
  /** `$$ … $$` and `$tag$ … $tag$` are strings. */
  readonly dollars: boolean;
  /** `'''…'''` and `"""…"""` are strings, and `r'…'` has no escapes. */
  readonly triple: boolean;
  /** Comments nest: `/* /* *\/ *\/`. */
  readonly nestedComments: boolean;
  /** A name may hold dashes and end in `*` without quotes, and one pair of quotes may hold several parts. */
  readonly bigNames: boolean;
  /** `@stage/path` is where files are. */
  readonly stages: boolean;
  /** A later item of FROM may be an array of an earlier one: `FROM orders o, o.items`. */
  readonly arrays: boolean;
  /** `SELECT … INTO x` creates a table; elsewhere it sets a variable. */
  readonly selectInto: boolean;
  /** A CTE may name itself without RECURSIVE. */
  readonly selfReading: boolean;
  /** How names are compared: `case`: as they are; `none`: in any case; `lower`, `upper`: quoted ones as they are, the others folded so. */
  readonly fold: 'case' | 'none' | 'lower' | 'upper';
}

const one = (...names: readonly (Dialect | null)[]): ((dialect: Dialect | null) => boolean) => {
  const set = new Set(names);
  return (dialect) => set.has(dialect);
};

const doubleIsString = one('bigquery', 'mysql', 'hive', 'spark', 'databricks');
const backslash = one('bigquery', 'mysql', 'hive', 'spark', 'databricks', 'clickhouse', 'snowflake', 'redshift');
const hashComment = one('bigquery', 'mysql', 'clickhouse');
const dollars = one('postgres', 'redshift', 'duckdb', 'snowflake', 'clickhouse', 'databricks', null);
const triple = one('bigquery', 'spark', 'databricks');
const nested = one('postgres', 'redshift', 'tsql', 'duckdb', 'clickhouse', 'databricks', 'spark');
const arrays = one('bigquery', 'redshift', null);
const selectInto = one('tsql', 'postgres', 'redshift', null);
const selfReading = one('tsql', 'oracle', 'snowflake', 'sqlite', null);

const FOLDS: Readonly<Partial<Record<Dialect, Traits['fold']>>> = {
  postgres: 'lower',
  snowflake: 'upper',
  oracle: 'upper',
  clickhouse: 'case',
};

/** An apostrophe in a word, as in `'it\\'s'`: without a dialect, that tells that a backslash escapes. */
const ESCAPED = /\w\\'\w/;

/** Longest beginning of a text that is looked at for it, in characters. */
const LOOKED_AT = 20_000;

/** How a text is read; a dialect of null has what most have, and what the text itself tells. */
export const traitsOf = (dialect: Dialect | null, text: string): Traits => ({
  dialect,
  doubleIsString: doubleIsString(dialect),
  backslash: dialect === null ? ESCAPED.test(text.slice(0, LOOKED_AT)) : backslash(dialect),
  brackets: dialect === 'tsql' || dialect === 'sqlite',
  hashComment: hashComment(dialect),
  slashComment: dialect === 'snowflake',
  dollars: dollars(dialect),
  triple: triple(dialect),
  nestedComments: nested(dialect),
  bigNames: dialect === 'bigquery' || dialect === null,
  stages: dialect === 'snowflake',
  arrays: arrays(dialect),
  selectInto: selectInto(dialect),
  selfReading: selfReading(dialect),
  fold: (dialect && FOLDS[dialect]) ?? 'none',
});
