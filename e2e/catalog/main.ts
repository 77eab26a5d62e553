import { parseArgs } from 'node:util';
import { readRecordings } from './recordings.ts';
import { startCatalog } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8585' },
    host: { type: 'string', default: '127.0.0.1' },
    'base-path': { type: 'string', default: '/' },
    latency: { type: 'string', default: '0' },
    version: { type: 'string' },
    recordings: { type: 'string' },
    superset: { type: 'string' },
    airflow2: { type: 'string' },
    airflow3: { type: 'string' },
    tableau: { type: 'string' },
  },
});

const { superset, airflow2, airflow3, tableau } = values;
const catalog = await startCatalog({
  port: Number(values.port),
  host: values.host,
  basePath: values['base-path'],
  latencyMs: Number(values.latency),
  ...(values.version ? { version: values.version } : {}),
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
