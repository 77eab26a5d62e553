import type { AssetRef } from '../../model/reference.ts';

/**
 * A MySQL database is a schema in the catalog. The connector puts the database `default` above it, unless the administrator sets another
 * name.
 */
export function mysqlTable(tool: string, database: string, table: string): readonly AssetRef[] {
  const ref = { kind: 'table', tool, name: table } as const;
  return [
    { ...ref, path: ['default', database, table] },
    { ...ref, path: [database, table] },
  ];
}

/** A MySQL database as the catalog's schema, below the connector's database `default`. */
export function mysqlDatabase(tool: string, database: string): readonly AssetRef[] {
  return [{ kind: 'databaseSchema', tool, name: database, path: ['default', database] }];
}
