/** The dialects of SQL that Placard tells apart, called as the Python package `sqlglot` calls them. */
export const DIALECTS = [
  'bigquery',
  'snowflake',
  'databricks',
  'spark',
  'postgres',
  'mysql',
  'tsql',
  'trino',
  'presto',
  'athena',
  'duckdb',
  'redshift',
  'oracle',
  'hive',
  'clickhouse',
  'sqlite',
] as const;

export type Dialect = (typeof DIALECTS)[number];
