import { checkKind, checkView } from './access.ts';
import type { Entity } from './entities.ts';
import { checkLink, checkSearchedLink, entityLink } from './entity-link.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { notFound } from './errors.ts';
import { incidentRoutes } from './incident-routes.ts';
import type { Json } from './json.ts';
import { listIn, numberIn, objectIn, textIn } from './json.ts';
import { maskedTest } from './masking.ts';
import { askedFields, presentation, presented } from './present.ts';
import { resultIn } from './releases.ts';
import type { Asked, Route } from './state.ts';

export const qualityRoutes: readonly Route[] = [
  {
    pattern: '/dataQuality/testCases/search/list',
    answer: (asked) => searchedTests(asked, { offset: Number(asked.query.get('offset') ?? 0), limit: limitIn(asked.query) }),
  },
  ...incidentRoutes,
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

/** A table's link includes its columns': `<#E::table::a.b>` and `<#E::table::a.b::columns::c>`. */
function isOn(testCase: Entity, link: string): boolean {
  const own = textIn(testCase.body.entityLink);
  return own === link || own.startsWith(`${link.slice(0, -1)}::`);
}

function isOf(testCase: Entity, fqn: string): boolean {
  const own = textIn(testCase.body.entityFQN);
  return own === fqn || own.startsWith(`${fqn}.`);
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
