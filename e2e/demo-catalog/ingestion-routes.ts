import { limitIn } from './entity-routes.ts';
import { refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import type { Asked, Route } from './state.ts';

/** Ingestion pipelines of services. Newer routes list them with the last run of each, if `fields` has it. */
export const ingestionRoutes: readonly Route[] = [{ pattern: '/services/ingestionPipelines', answer: listed }];

const FIELDS = ['owners', 'followers', 'pipelineStatuses'];

/** The pipelines of one service and type. A service that does not exist has none (`IngestionPipelineResource.java`, 1.6 to 2.0). */
function listed({ query, state }: Asked): Json {
  const fields = (query.get('fields') ?? '').split(',').filter((field) => field !== '');
  const wrong = fields.find((field) => !FIELDS.includes(field));
  if (wrong !== undefined) throw refusal(400, `Invalid field name ${wrong}`);
  const type = query.get('pipelineType');
  const service = query.get('service') ?? '';
  const all = (state.data.ingestions?.[service] ?? []).filter((one) => type === null || one.pipelineType === type);
  const shown = all.slice(0, limitIn(query)).map(({ pipelineStatuses, ...rest }): JsonObject => {
    return fields.includes('pipelineStatuses') && pipelineStatuses !== undefined ? { ...rest, pipelineStatuses } : rest;
  });
  return { data: shown, paging: { total: all.length } };
}
