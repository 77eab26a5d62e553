import { parseArgs } from 'node:util';
import { readRecordings } from './recordings.ts';
import { versionOf } from './releases.ts';
import { startCatalog } from './server.ts';

/*
 * npm run catalog -- [--release 1.4|1.6|1.9|1.12|2.0] [--port 8585] [--host 127.0.0.1] [--base-path /] [--latency ms]
 *                    [--recordings folder] [--superset address] [--airflow2 address] [--airflow3 address] [--tableau address]
 *
 * Prints one line of JSON: the address, and a token for each user. The default release is 1.6, which has recordings; --version plays
 * any other version, such as 1.8.3, inferred from the nearest releases.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8585' },
    host: { type: 'string', default: '127.0.0.1' },
    'base-path': { type: 'string', default: '/' },
    latency: { type: 'string', default: '0' },
    release: { type: 'string' },
    version: { type: 'string' },
    recordings: { type: 'string' },
    superset: { type: 'string' },
    airflow2: { type: 'string' },
    airflow3: { type: 'string' },
    tableau: { type: 'string' },
  },
});

const { superset, airflow2, airflow3, tableau, release } = values;
const version = values.version ?? (release === undefined ? undefined : versionOf(release));
const catalog = await startCatalog({
  port: Number(values.port),
  host: values.host,
  basePath: values['base-path'],
  latencyMs: Number(values.latency),
  ...(version ? { version } : {}),
  ...(values.recordings ? { data: await readRecordings(values.recordings) } : {}),
  tools: {
    ...(superset ? { superset } : {}),
    ...(airflow2 ? { airflow2 } : {}),
    ...(airflow3 ? { airflow3 } : {}),
    ...(tableau ? { tableau } : {}),
  },
});

const tokens: Record<string, string> = {};
for (const { kind, body } of catalog.entities.all()) {
  if (kind === 'user' && typeof body.name === 'string')
    tokens[body.name] = await catalog.token(body.isBot === true ? 'bot' : 'user', { user: body.name });
}
console.log(JSON.stringify({ url: catalog.url, token: tokens.admin, bot: tokens['ingestion-bot'], tokens }));
