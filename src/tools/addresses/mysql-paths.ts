import type { AssetRef } from '../../model/reference.ts';

/** MySQL's databases are the catalog's schemas; above them its connector puts `default`, unless the administrator names a database. */
export function mysqlTable(tool: string, database: string, table: string): readonly AssetRef[] {
  const ref = { kind: 'table', tool, name: table } as const;
  return [
    { ...ref, path: ['default', database, table] },
    { ...ref, path: [database, table] },
  ];
}

export function mysqlDatabase(tool: string, database: string): readonly AssetRef[] {
  return [{ kind: 'databaseSchema', tool, name: database, path: ['default', database] }];
}
