import { checkKind, checkView } from './access.ts';
import type { Entity } from './entities.ts';
import { checkLink, checkSearchedLink, entityLink } from './entity-link.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { notFound } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, numberIn, objectIn, textIn, without } from './json.ts';
import { maskedTest } from './masking.ts';
import { askedFields, presentation, presented } from './present.ts';
import { resultIn } from './releases.ts';
import type { Asked, Route } from './state.ts';
import { atLeast } from './version.ts';

export const qualityRoutes: readonly Route[] = [
  {
    pattern: '/dataQuality/testCases/search/list',
    answer: (asked) => searchedTests(asked, { offset: Number(asked.query.get('offset') ?? 0), limit: limitIn(asked.query) }),
  },
  { pattern: '/dataQuality/testCases/testCaseIncidentStatus', answer: incidents },
  { pattern: '/dataQuality/testCases/testCaseResults/{fqn}', since: '1.6', answer: results },
  { pattern: '/dataQuality/testCases/{fqn}/testCaseResult', until: '1.6', answer: results },
  { pattern: '/dataQuality/testCases', answer: (asked) => testCases(asked, {}) },
];

function searchedTests(asked: Asked, paging: { readonly offset: number; readonly limit: number }): Json {
  checkSearchedLink(asked.query.get('entityLink'));
  return testCases(asked, paging);
}

function testCases(asked: Asked, paging: { readonly offset?: number; readonly limit?: number }): Json {
  const { query, state, caller } = asked;
  const fields = askedFields({ kind: 'testCase' }, query.get('fields'), state.version);
  const link = query.get('entityLink');
  checkLink(link);
  const tested = query.get('entityFQN');
  const table = entityNamed(state, 'table', link === null ? (tested ?? '') : (entityLink(link)?.fqn ?? ''));
  if (table) checkView(table, caller, state.denials);
  checkKind('testCase', caller, state.denials);

  const all = state.store
    .all()
    .filter((one) => one.kind === 'testCase' && (link === null || isOn(one, link)) && (tested === null || isOf(one, tested)));
  const wanted = query.get('testCaseStatus');
  const found = all.filter(({ body }) => wanted === null || objectIn(body.testCaseResult).testCaseStatus === wanted);
  const offset = paging.offset ?? 0;
  return {
    data: found
      .slice(offset, offset + limitIn(query))
      .map((entity) => maskedTest(entity, presented(entity, fields, presentation(state)), asked)),
    paging: { ...paging, total: found.length },
  };
}

/** A table's link stands for its columns' too: `<#E::table::a.b>` and `<#E::table::a.b::columns::c>`. */
function isOn(testCase: Entity, link: string): boolean {
  const own = textIn(testCase.body.entityLink);
  return own === link || own.startsWith(`${link.slice(0, -1)}::`);
}

function isOf(testCase: Entity, fqn: string): boolean {
  const own = textIn(testCase.body.entityFQN);
  return own === fqn || own.startsWith(`${fqn}.`);
}

/**
 * The states that incidents went through, newest first; with `latest` each is told once, in its last one. The table is compared by SQL's
 * LIKE, for which `_` is any character, so incidents of tables that are called alike come along (`ListFilter` of the server's source).
 */
function incidents({ query, state, caller }: Asked): Json {
  checkKind('testCase', caller, state.denials);
  const from = Number(query.get('startTs') ?? 0);
  const to = Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER);
  const origin = query.get('originEntityFQN');
  const latest = query.get('latest') === 'true' ? lastOf(state.data.incidents) : state.data.incidents;
  const data = latest.filter(({ timestamp, testCaseReference }) => {
    const at = numberIn(timestamp);
    const fqn = textIn(objectIn(testCaseReference).fullyQualifiedName);
    return at >= from && at <= to && (origin === null || isLike(fqn, `${origin}.`));
  });
  data.sort((one, other) => numberIn(other.timestamp) - numberIn(one.timestamp));
  const shown = atLeast(state.version, '1.5') ? data : data.map((incident) => without(incident, 'metrics'));
  return { data: shown.slice(0, limitIn(query)), paging: { total: data.length } };
}

/** Does the text start so, in SQL's sense? */
function isLike(text: string, start: string): boolean {
  return text.length >= start.length && [...start].every((char, at) => char === '_' || char === text[at]);
}

function lastOf(incidents: readonly JsonObject[]): readonly JsonObject[] {
  const last = new Map<string, JsonObject>();
  for (const incident of incidents) {
    const known = last.get(textIn(incident.stateId));
    if (!known || numberIn(known.timestamp) <= numberIn(incident.timestamp)) last.set(textIn(incident.stateId), incident);
  }
  return [...last.values()];
}

/** A test's results between two moments, newest first. */
function results({ params, query, state, caller }: Asked): Json {
  checkKind('testCase', caller, state.denials);
  const fqn = params.fqn ?? '';
  const testCase = state.store.byFqn('testCase', fqn);
  if (!testCase) throw notFound('testCase', fqn);
  const from = Number(query.get('startTs') ?? 0);
  const to = Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER);
  const all = [testCase.body.testCaseResult ?? null, ...(state.data.pastResults?.[fqn] ?? [])];
  const data = listIn(all)
    .map(objectIn)
    .filter(({ timestamp }) => numberIn(timestamp) > 0 && numberIn(timestamp) >= from && numberIn(timestamp) <= to)
    .map((result) => resultIn(result, state.version));
  return { data, paging: { total: data.length } };
}
