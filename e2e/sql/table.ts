import { EXPLAINED } from './explained.ts';
import { MEASURED } from './grammar.ts';
import type { Measurement } from './measure.ts';
import { type Compared, scoreOf } from './score.ts';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const NAMES: Readonly<Record<(typeof MEASURED)[number], string>> = {
  bigquery: 'BigQuery',
  snowflake: 'Snowflake',
  databricks: 'Databricks',
  postgres: 'Postgres',
  mysql: 'MySQL',
  tsql: 'T-SQL',
  trino: 'Trino',
  duckdb: 'DuckDB',
  redshift: 'Redshift',
  oracle: 'Oracle',
  hive: 'Hive',
  clickhouse: 'ClickHouse',
};

/** The differences of a measurement, each with what explains it; null where nothing does. */
export const differences = (
  all: readonly Compared[],
): readonly { readonly one: Compared; readonly name: string; readonly what: string | null }[] =>
  all.flatMap((one) =>
    [...one.missed, ...one.invented].map((name) => ({ one, name, what: EXPLAINED.find(({ is }) => is(one, name))?.what ?? null })),
  );

/** docs/SQL.md. */
export function accuracyPaper(version: string, whole: Measurement, guessed: Measurement, cut: Measurement, template: Measurement): string {
  const row = (what: string, all: readonly Compared[]): string => {
    const { statements, tables, precision, recall, does } = scoreOf(all);
    return `| ${what} | ${statements} | ${tables} | ${percent(precision)} | ${percent(recall)} | ${percent(does)} |`;
  };
  const found = differences(whole.compared);
  const refused = whole.refused.length + cut.refused.length + template.refused.length;
  return `# Which tables a text of SQL names, and how often that is right

Made by \`npm run test:sql -- --update\`; do not edit. Placard's reader, \`src/sql\`, is compared with the Python package \`sqlglot\` ${version}, whose parser and
rules of scope are the reference. The statements are made by a generator with a fixed seed and written by hand, all in \`e2e/sql\`; none is sqlglot's.
\`npm run test:sql\` runs both again. It fails below 99.5 % (97 % for texts that are cut or hold templates), on a difference that is not listed below, and when
this page is not what was measured.

- **Precision**: of the tables that Placard finds in a statement, those that sqlglot finds. **Recall**: of sqlglot's, those that Placard finds.
- **What happens**: of the tables that both find, those to which the same happens: read, written, created, dropped.
- Names are compared by their parts, in any case. The dialect is given, but for the last row.

| dialect | statements | tables | precision | recall | what happens |
| --- | --- | --- | --- | --- | --- |
${MEASURED.map((dialect) =>
  row(
    NAMES[dialect],
    whole.compared.filter(({ sample }) => sample.dialect === dialect),
  ),
).join('\n')}
${row('**all**', whole.compared)}
${row('all, the dialect guessed', guessed.compared)}

| texts that no parser takes | statements | tables | precision | recall | what happens |
| --- | --- | --- | --- | --- | --- |
${row('cut at a random place', cut.compared)}
${row('with templates of Jinja', template.compared)}
${row('**both**', [...cut.compared, ...template.compared])}

What is right in these: for a text that is cut, the tables that sqlglot finds in the whole one, as far as their names end before the cut; a name that the
cut touches counts neither way. For templates, the tables that sqlglot finds in the text that they are rendered to, both branches of an \`if\`.

Of ${whole.scoped} lone queries, sqlglot's own scopes read exactly the reference's tables in ${whole.agreeing}; the others have a CTE that reads itself without RECURSIVE, or
one of BigQuery's functions on tables and models. ${refused} statements were left out, because sqlglot does not read them.

## Every difference

| what | times | which is wrong, and why |
| --- | --- | --- |
${EXPLAINED.map(({ what, whose, why }) => `| ${what} | ${found.filter((one) => one.what === what).length} | ${whose}: ${why} |`).join('\n')}

## What the reader does not do

- It does not check SQL, and knows no schema: an unqualified column is taken for one of each table that its query reads.
- Names that are made up while a statement runs are not found: dynamic SQL in strings, bodies of functions in dollar quotes, variables, \`TABLE('name')\`. The
  exception is \`IDENTIFIER('name')\`, which is a table's name by definition.
- A file in quotes (DuckDB's \`FROM 'orders.parquet'\`), a stage (\`@stage\`), a table function and a table variable (\`@rows\`) are no tables.
- A part of a name that a template makes up is left open (\`{{ target.schema }}.orders\`); a name whose last part is made up is left out. Tables in
  both branches of an \`if\` are listed. Macros are not expanded; \`ref\` and \`source\` in their arguments are found.
- A string that nothing closes ends with its line. Where a quote is missing further up, what follows it may be taken for a string.
- Without a dialect, it is guessed from a few marks (\`src/sql/guess-dialect.ts\`). Where nothing tells, the rules are those that most dialects share.
- Temporary tables are listed as created and read. T-SQL's keep their \`#\`, so that no table of the catalog is taken for them.
`;
}
