import { checkKind } from './access.ts';
import { fqnOf, idOf, referenceTo } from './entities.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { notFound } from './errors.ts';
import type { Json } from './json.ts';
import { isObject, numberIn, objectIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import { askedFields, linkedReference, presentation, presented } from './present.ts';
import type { Asked, Route } from './state.ts';

/** Data contracts, and how often an asset is used. */
export const governanceRoutes: readonly Route[] = [
  { pattern: '/dataContracts/entity', since: '1.8', answer: contractOf },
  { pattern: '/dataContracts/{id}/results', since: '1.8', answer: contractResults },
  { pattern: '/usage/{kind}/name/{fqn}', answer: usage },
];

/** The contract of an asset; 404 when it has none. */
function contractOf({ query, caller, state }: Asked): Json {
  checkKind('dataContract', caller, state.denials);
  const fields = askedFields({ kind: 'dataContract' }, query.get('fields'), state.version);
  const [id, type] = [query.get('entityId') ?? '', query.get('entityType') ?? ''];
  const contract = state.store.all().find(({ kind, body }) => {
    const about = objectIn(body.entity);
    return kind === 'dataContract' && about.id === id && about.type === type;
  });
  if (!contract) throw notFound('dataContract', id);
  return presented(contract, fields, presentation(state));
}

function contractResults({ params, query, caller, state }: Asked): Json {
  checkKind('dataContract', caller, state.denials);
  const contract = state.store.byId('dataContract', params.id ?? '');
  if (!contract) throw notFound('dataContract', params.id ?? '');
  const from = Number(query.get('startTs') ?? 0);
  const to = Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER);
  const all = (state.data.contractResults?.[idOf(contract)] ?? []).filter(
    ({ timestamp }) => numberIn(timestamp) >= from && numberIn(timestamp) <= to,
  );
  const data = all.slice(0, limitIn(query)).map((one) => ({ ...one, dataContractFQN: fqnOf(contract) }));
  return { data, paging: { total: all.length } };
}

/** Usage for each day. The demo data has only the last day, whatever `days` says. */
function usage({ params, state }: Asked): Json {
  const kind = kindNamed(params.kind ?? '');
  const entity = kind && entityNamed(state, kind, params.fqn ?? '');
  if (!entity) throw notFound(params.kind ?? '', params.fqn ?? '');
  const { usageSummary } = entity.body;
  return { entity: linkedReference(referenceTo(entity), state.base()), usage: isObject(usageSummary) ? [usageSummary] : [] };
}
