import type { Entity } from './entities.ts';
import { entityNamed, limitIn, presentation } from './entity-routes.ts';

import type { Json, JsonObject } from './json.ts';
import { numberIn, objectIn, textIn } from './json.ts';
import { kindNamed } from './kinds.ts';
import { askedFields, presented } from './present.ts';
import type { Asked, Route } from './state.ts';

export const qualityRoutes: readonly Route[] = [
  {
    pattern: '/dataQuality/testCases/search/list',
    answer: (asked) => testCases(asked, { offset: Number(asked.query.get('offset') ?? 0), limit: limitIn(asked.query) }),
  },
  { pattern: '/dataQuality/testCases/testCaseIncidentStatus', answer: incidents },
  { pattern: '/dataQuality/testCases', answer: (asked) => testCases(asked, {}) },
  { pattern: '/feed', answer: feed },
];

function testCases(asked: Asked, paging: JsonObject): Json {
  const { query, state } = asked;
  const fields = askedFields({ kind: 'testCase' }, query.get('fields'), state.version);
  const link = query.get('entityLink');
  const all = state.store.all().filter((entity) => entity.kind === 'testCase' && (link === null || isOn(entity, link)));
  const wanted = query.get('testCaseStatus');
  const found = all.filter(({ body }) => wanted === null || body.testCaseStatus === wanted);
  return {
    data: found.slice(0, limitIn(query)).map((entity) => presented(entity, fields, presentation(state))),
    paging: { ...paging, total: found.length },
  };
}

/** A table's link stands for its columns' too: `<#E::table::a.b>` and `<#E::table::a.b::columns::c>`. */
function isOn(testCase: Entity, link: string): boolean {
  const own = textIn(testCase.body.entityLink);
  return own === link || own.startsWith(`${link.slice(0, -1)}::`);
}

function incidents({ query, state }: Asked): Json {
  const from = Number(query.get('startTs') ?? 0);
  const to = Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER);
  const origin = query.get('originEntityFQN');
  const data = state.data.incidents.filter(({ timestamp, testCaseReference }) => {
    const at = numberIn(timestamp);
    const fqn = textIn(objectIn(testCaseReference).fullyQualifiedName);
    return at >= from && at <= to && (origin === null || fqn.startsWith(`${origin}.`));
  });
  return { data: data.slice(0, limitIn(query)), paging: { total: data.length } };
}

/** Announcements and tasks about an entity. An announcement is active between its two moments. */
function feed({ query, state }: Asked): Json {
  const link = query.get('entityLink');
  const type = query.get('type');
  const active = query.get('activeAnnouncement') === 'true';
  const data = state.data.threads.filter(
    (thread) =>
      (link === null || thread.about === link) &&
      (type === null || thread.type === type) &&
      (!active || isActive(thread, state.now())) &&
      aboutSomething(thread, state),
  );
  return {
    data: data.map((thread) => ({ ...thread, href: `${state.base()}api/v1/feed/${textIn(thread.id)}` })),
    paging: { total: data.length },
  };
}

function isActive({ announcement }: JsonObject, now: number): boolean {
  const { startTime, endTime } = objectIn(announcement);
  return numberIn(startTime) <= now && now <= numberIn(endTime);
}

function aboutSomething({ entityRef }: JsonObject, state: Asked['state']): boolean {
  const { type, fullyQualifiedName } = objectIn(entityRef);
  const kind = kindNamed(textIn(type));
  return kind !== null && entityNamed(state, kind, textIn(fullyQualifiedName)) !== null;
}
