import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { pythonWith, workFolder } from '../../tools/environment.ts';
import { answers, run, serve } from '../../tools/server.ts';
import { INSTALL, test } from './cross.ts';
import { startPostgres } from './postgres.ts';

const RECIPE = fileURLToPath(new URL('../../tools/dbt-docs', import.meta.url));

const PROJECT = 'name: shop\nversion: "1.0"\nprofile: shop\n';
/** A model whose table has a name with a space, a slash and a dot. */
const ODD = "{{ config(alias='Orders / 2024.q1') }} select 1 as id";

test('dbt docs over PostgreSQL: the connector’s tables are likely, and sure once the service is confirmed', async ({ cross }) => {
  test.setTimeout(INSTALL);
  const postgres = await startPostgres();
  await postgres.sql('postgres', 'create database shop');
  await postgres.sql('shop', 'create schema crm', 'create table crm.customers (id int, name text)');

  const venv = await pythonWith(['dbt-core', 'dbt-postgres'], join(RECIPE, 'constraints.txt'), workFolder('dbt-postgres'));
  const folder = await mkdtemp(join(tmpdir(), 'placard-dbt-'));
  await cp(join(RECIPE, 'project'), folder, { recursive: true });
  await writeFile(join(folder, 'dbt_project.yml'), PROJECT);
  await writeFile(join(folder, 'models', 'odd.sql'), ODD);
  const [host = '', port = ''] = postgres.at.split(':');
  const login = `type: postgres, host: ${host}, port: ${port}, user: ${postgres.user}, password: none, dbname: shop, schema: main`;
  await writeFile(join(folder, 'profiles.yml'), `shop:\n  target: dev\n  outputs:\n    dev: { ${login}, threads: 1 }\n`);
  const env = { PATH: [join(venv, 'bin'), process.env.PATH ?? ''].join(delimiter), HOME: folder, LANG: 'C.UTF-8' };
  await run({ argv: ['dbt', '--quiet', 'build'], env, cwd: folder });
  await run({ argv: ['dbt', '--quiet', 'docs', 'generate'], env, cwd: folder });

  const served = await getPort({ host });
  const url = `http://${host}:${served}`;
  const scratch = await mkdtemp(join(tmpdir(), 'placard-dbt-'));
  const site = await serve(
    { argv: ['python3', '-m', 'http.server', '--bind', host, '--directory', 'target', String(served)], env, cwd: folder },
    { python: 'python3', folder: scratch, isReady: () => answers(url), withinMs: 30_000 },
  );
  await cross({
    tool: { signIn: async () => undefined, stop: site.stop },
    source: { type: 'postgres', service: 'warehouse', reads: 'DatabaseMetadata', connection: postgres.connectionTo('shop') },
    visits: [
      [`${url}/index.html#!/model/model.shop.orders`, 'table', 'orders'],
      [`${url}/index.html#!/model/model.shop.odd`, 'table', 'Orders / 2024.q1'],
      [`${url}/index.html#!/source/source.shop.crm.customers`, 'table', 'customers'],
      [`${url}/index.html#!/seed/seed.shop.raw_orders`, 'table', 'raw_orders'],
    ],
    asks: true,
  });
  await postgres.stop();
  await rm(folder, { recursive: true });
});
