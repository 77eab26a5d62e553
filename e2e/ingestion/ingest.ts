import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '../demo-catalog/entities.ts';
import type { JsonObject } from '../demo-catalog/json.ts';
import { outputOf, pythonBesideAirflow, pythonFor } from './python.ts';
import { startReceiver } from './receiver.ts';
import { RUNS } from './versions.ts';

const [newest] = RUNS;

/** The release of the server to which a workflow writes. */
export const SERVER = newest.server;

export interface Source {
  /** The connector, as a workflow names it. */
  readonly type: string;
  readonly service: string;
  readonly connection: JsonObject;
  /** What to read: "DashboardMetadata". */
  readonly reads: string;
}

/** Runs a connector's whole workflow on its tool. Returns the services and assets that it writes, as the server stores them. */
export async function ingest({ type, service, connection, reads }: Source): Promise<readonly Entity[]> {
  const receiver = await startReceiver(SERVER);
  const folder = await mkdtemp(join(tmpdir(), 'placard-ingest-'));
  const config = join(folder, 'workflow.json');
  const workflow = {
    source: { type, serviceName: service, serviceConnection: { config: connection }, sourceConfig: { config: { type: reads } } },
    sink: { type: 'metadata-rest', config: {} },
    workflowConfig: {
      loggerLevel: 'WARN',
      // The receiver reads no token, but the client asks for one.
      openMetadataServerConfig: { hostPort: receiver.api, authProvider: 'openmetadata', securityConfig: { jwtToken: 'e30.e30.none' } },
    },
  };
  try {
    await writeFile(config, JSON.stringify(workflow));
    const python = await (type === 'airflow' ? pythonBesideAirflow() : pythonFor(newest.version));
    await outputOf([python, '-W', 'ignore', '-m', 'metadata', 'ingest', '-c', config]);
    return receiver.received();
  } finally {
    await receiver.close();
    await rm(folder, { recursive: true });
  }
}
