import { checkView } from './access.ts';
import type { Entity } from './entities.ts';
import { allColumns } from './entities.ts';
import { notFound } from './errors.ts';
import type { Json } from './json.ts';
import { numberIn, objectIn, textIn } from './json.ts';
import { maskedColumnProfile, maskedProfile, maskedSample } from './masking.ts';
import { askedFields, presentation, presented } from './present.ts';
import type { Asked, Route } from './state.ts';

/** The measured profiles of a table's data, and sample rows. */
export const profileRoutes: readonly Route[] = [
  { pattern: '/tables/{fqn}/tableProfile/latest', answer: tableProfile },
  { pattern: '/tables/{fqn}/columnProfile', answer: columnProfile },
  { pattern: '/tables/{id}/sampleData', answer: sampleData },
];

/** The whole table without links, with the last profile of each column. */
function tableProfile(asked: Asked): Json {
  const table = seen(asked, asked.state.store.byFqn('table', asked.params.fqn ?? ''), asked.params.fqn);
  return maskedProfile(table, whole(table, asked), asked);
}

/** The profiles of one column between two moments. The data has only the last one. */
function columnProfile(asked: Asked): Json {
  const { params, query, state } = asked;
  const fqn = params.fqn ?? '';
  const [from, to] = [Number(query.get('startTs') ?? 0), Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER)];
  const holder = state.store.all().find(({ kind, body }) => kind === 'table' && fqn.startsWith(`${textIn(body.fullyQualifiedName)}.`));
  const table = seen(asked, holder ?? null, fqn);
  const column = allColumns(table.body.columns).find(({ fullyQualifiedName }) => fullyQualifiedName === fqn);
  const profile = objectIn(column?.profile);
  const at = numberIn(profile.timestamp);
  const data = at > 0 && at >= from && at <= to ? [maskedColumnProfile(table, column ?? {}, profile, asked)] : [];
  return { data, paging: { before: cursor(from), after: cursor(to), total: data.length } };
}

function sampleData(asked: Asked): Json {
  const table = seen(asked, asked.state.store.byId('table', asked.params.id ?? ''), asked.params.id);
  const sample = objectIn(table.body.sampleData);
  return { ...whole(table, asked), ...(table.body.sampleData === undefined ? {} : { sampleData: maskedSample(table, sample, asked) }) };
}

function seen({ caller, state }: Asked, table: Entity | null, name = ''): Entity {
  if (!table) throw notFound('table', name);
  checkView(table, caller, state.denials);
  return table;
}

function whole(table: Entity, { state }: Asked) {
  return presented(table, askedFields(table, '*', state.version), { ...presentation(state), base: null });
}

function cursor(at: number): string {
  return Buffer.from(String(at)).toString('base64');
}
