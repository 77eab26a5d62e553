import { DIALECTS, type Dialect } from '../../model/dialect.ts';

/** Names of engines, as SQLAlchemy and others write them, whose dialect is called otherwise. */
const OTHERS: Readonly<Record<string, Dialect>> = {
  postgresql: 'postgres',
  cockroachdb: 'postgres',
  mariadb: 'mysql',
  mssql: 'tsql',
  awsathena: 'athena',
  clickhousedb: 'clickhouse',
};

/** The dialect of an engine that a page names, such as `postgresql`; null = none of ours. */
export function dialectOf(engine: string): Dialect | null {
  const name = engine.toLowerCase();
  return DIALECTS.find((dialect) => dialect === name) ?? (Object.hasOwn(OTHERS, name) ? (OTHERS[name] ?? null) : null);
}
