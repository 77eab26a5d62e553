import * as v from 'valibot';
import type { LastIngestion } from '../../model/trace.ts';
import { get } from '../api/http.ts';
import type { CatalogConnection } from '../api/server.ts';

/** Maximum number of a service's ingestion pipelines that are read. */
const MOST_PIPELINES = 10;

const PipelineList = v.object({
  data: v.array(
    v.object({
      pipelineType: v.optional(v.string()),
      pipelineStatuses: v.nullish(v.object({ pipelineState: v.nullish(v.string()), timestamp: v.nullish(v.number()) })),
    }),
  ),
});

/** The newest run among the metadata ingestions of a service, by its qualified name; null = none ever ran, or there is no such service. */
export async function readLastIngestion(
  connection: CatalogConnection,
  service: string,
  signal?: AbortSignal,
): Promise<LastIngestion | null> {
  const query = new URLSearchParams({
    service,
    pipelineType: 'metadata',
    fields: 'pipelineStatuses',
    limit: String(MOST_PIPELINES),
  });
  const answer = await get(connection, `services/ingestionPipelines?${query}`, PipelineList, signal);
  const runs = (answer?.data ?? []).flatMap(({ pipelineType, pipelineStatuses: run }) =>
    run?.timestamp != null && (pipelineType ?? 'metadata') === 'metadata' ? [{ at: run.timestamp, state: run.pipelineState ?? '' }] : [],
  );
  return runs.toSorted((one, other) => other.at - one.at)[0] ?? null;
}
