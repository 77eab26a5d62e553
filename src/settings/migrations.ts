/** Settings as stored by any version of Placard. */
export type Stored = Readonly<Record<string, unknown>>;

/** The migration at index n leads from version n to n + 1. Pure, and frozen once released. The first release wrote version 1. */
export const migrations: ReadonlyArray<(old: Stored) => Stored> = [(old) => ({ ...old, version: 1 })];

/** Migrates stored settings to the newest version. Settings of a newer Placard stay unchanged. */
export function migrate(stored: Stored): Stored {
  const from = typeof stored.version === 'number' ? stored.version : 0;
  return migrations.slice(from).reduce((old, step) => step(old), stored);
}
