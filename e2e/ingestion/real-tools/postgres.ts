import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { JsonObject } from '../../demo-catalog/json.ts';
import { installGroup, POSTGRES } from '../../tools/environment.ts';
import { run, serve } from '../../tools/server.ts';

const SCRIPT = fileURLToPath(new URL('postgres.sh', import.meta.url));
const READY_WITHIN_MS = 60_000;

/** A running PostgreSQL with an account that needs no password. */
interface Postgres {
  /** Host and port. */
  readonly at: string;
  readonly user: string;
  /** Runs statements, one transaction each, in a database; `postgres` is always there. */
  readonly sql: (database: string, ...statements: readonly string[]) => Promise<void>;
  /** What a workflow needs to read a database. */
  readonly connectionTo: (database: string) => JsonObject;
  readonly stop: () => Promise<void>;
}

/** Starts PostgreSQL on 127.0.0.1 without any database of ours. */
export async function startPostgres(): Promise<Postgres> {
  await installGroup('postgres');
  const folder = await mkdtemp(join(tmpdir(), 'placard-postgres-'));
  const port = await getPort({ host: '127.0.0.1' });
  const [at, user] = [`127.0.0.1:${port}`, 'demo'];
  const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', POSTGRES };
  const sql: Postgres['sql'] = async (database, ...statements) => {
    for (const statement of statements) {
      await run({ argv: ['bash', SCRIPT, 'run', String(port), database, statement], env, cwd: folder });
    }
  };
  const isReady = () =>
    sql('postgres', 'select 1').then(
      () => true,
      () => false,
    );
  const server = await serve(
    { argv: ['bash', SCRIPT, 'serve', String(port)], env, cwd: folder },
    { python: 'python3', folder, isReady, withinMs: READY_WITHIN_MS },
  );
  const connectionTo = (database: string) => ({ type: 'Postgres', username: user, authType: { password: user }, hostPort: at, database });
  return { at, user, sql, connectionTo, stop: server.stop };
}
