import type { JsonObject } from '../json.ts';
import { HOUR } from './moments.ts';

/** Ingestion pipelines of services, by the service's qualified name: one that ran, one that failed later, and one that never ran. */
export function ingestions(now: number): Readonly<Record<string, readonly JsonObject[]>> {
  return {
    superset_local: [
      pipeline('superset_local', 'metadata', 'DashboardMetadata', { at: now - 5 * HOUR, state: 'success' }, 1),
      pipeline('superset_local', 'lineage', 'DashboardMetadata', { at: now - HOUR, state: 'failed' }, 2),
    ],
    snowflake_prod: [pipeline('snowflake_prod', 'metadata', 'DatabaseMetadata', null, 3)],
  };
}

interface Ran {
  readonly at: number;
  readonly state: string;
}

function pipeline(service: string, pipelineType: string, type: string, ran: Ran | null, number: number): JsonObject {
  const id = `5e1ec7ed-0000-4000-8000-00000000000${number}`;
  const name = `${service}_${pipelineType}`;
  const run = ran && {
    ...{ runId: id, pipelineState: ran.state, startDate: ran.at - 60_000, timestamp: ran.at, endDate: ran.at },
  };
  return {
    ...{ id, name, fullyQualifiedName: `${service}.${name}`, pipelineType, deleted: false },
    sourceConfig: { config: { type } },
    airflowConfig: { scheduleInterval: '0 3 * * *' },
    ...(run && { pipelineStatuses: run }),
  };
}
