/** Settings as some version of Placard stored them. */
export type Stored = Readonly<Record<string, unknown>>;

/** From version n to n + 1, the index being n. Pure; frozen once released. The first release wrote version 1, so version 0 is nothing. */
export const migrations: ReadonlyArray<(old: Stored) => Stored> = [(old) => ({ ...old, version: 1 })];

/** Brings stored settings to the newest version. Those of a newer Placard are left alone. */
export function migrate(stored: Stored): Stored {
  const from = typeof stored.version === 'number' ? stored.version : 0;
  return migrations.slice(from).reduce((old, step) => step(old), stored);
}
