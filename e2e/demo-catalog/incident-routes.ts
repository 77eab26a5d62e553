import { checkKind } from './access.ts';
import { nameOf } from './entities.ts';
import { entityNamed, limitIn } from './entity-routes.ts';
import { notFound, refusal } from './errors.ts';
import { entered, followInFeed, lastState, metricsOf, STATUSES, type Status, statusOf } from './incidents.ts';
import type { Json, JsonObject } from './json.ts';
import { numberIn, objectIn, textIn, without } from './json.ts';
import { operationsIn, patched } from './json-patch.ts';
import { checkRight } from './rights.ts';
import { isNull, jsonIn, objectOf, oneOf } from './sent.ts';
import type { Asked, Route, State } from './state.ts';
import { atLeast } from './version.ts';

const PATTERN = '/dataQuality/testCases/testCaseIncidentStatus';

/** Incidents of tests: their past states, and entering the next. States cannot be undone: after the last one, a new incident begins. */
export const incidentRoutes: readonly Route[] = [
  { pattern: PATTERN, answer: listed },
  { pattern: `${PATTERN}/stateId/{stateId}`, answer: history },
  { method: 'POST', pattern: PATTERN, answer: enter },
  { method: 'PATCH', pattern: `${PATTERN}/{id}`, answer: rate },
];

/**
 * The states of incidents, newest first; with `latest`, only the last state of each. The table is compared by SQL's LIKE, in which `_`
 * matches any character, so incidents of tables with similar names are included (`ListFilter` of the server's source).
 */
function listed({ query, state, caller }: Asked): Json {
  checkKind('testCase', caller, state.denials);
  const from = Number(query.get('startTs') ?? 0);
  const to = Number(query.get('endTs') ?? Number.MAX_SAFE_INTEGER);
  const origin = query.get('originEntityFQN');
  const test = query.get('testCaseFQN');
  const latest = query.get('latest') === 'true' ? lastOf(state.incidents) : state.incidents;
  const data = latest.filter(({ timestamp, testCaseReference }) => {
    const at = numberIn(timestamp);
    const fqn = textIn(objectIn(testCaseReference).fullyQualifiedName);
    return at >= from && at <= to && (origin === null || isLike(fqn, `${origin}.`)) && (test === null || fqn === test);
  });
  return { data: newestFirst(data, state).slice(0, limitIn(query)), paging: { total: data.length } };
}

function history({ params, state, caller }: Asked): Json {
  checkKind('testCase', caller, state.denials);
  const data = state.incidents.filter(({ stateId }) => stateId === params.stateId);
  return { data: newestFirst(data, state), paging: { total: data.length } };
}

function newestFirst(states: readonly JsonObject[], { version }: State): readonly JsonObject[] {
  const sorted = states.toReversed().sort((one, other) => numberIn(other.timestamp) - numberIn(one.timestamp));
  return sorted.map((one) => asReleased(one, version));
}

const asReleased = (one: JsonObject, version: string): JsonObject => (atLeast(version, '1.5') ? one : without(one, 'metrics'));

/** Whether the text starts with a LIKE pattern. */
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

const KNOWN = ['testCaseReference', 'testCaseResolutionStatusType', 'testCaseResolutionStatusDetails', 'severity'];

/** A table's owners may do anything to its tests, except this: the right is checked for tests in general, not for this one. */
function enter(asked: Asked): Json {
  const { state } = asked;
  const body = objectOf(jsonIn(asked.sent), 'org.openmetadata.schema.api.tests.CreateTestCaseResolutionStatus', KNOWN);
  const status = oneOf(body.testCaseResolutionStatusType, STATUSES, 'org.openmetadata.schema.tests.type.TestCaseResolutionStatusTypes');
  checkRight('EditTests', null, asked);
  const fqn = textIn(body.testCaseReference);
  const test = entityNamed(state, 'testCase', fqn);
  if (!test) throw notFound('testCase', fqn);
  const last = lastState(fqn, state);
  const after = last && statusOf(last) !== 'Resolved' ? last : undefined;
  if (after && STATUSES.indexOf(status) < STATUSES.indexOf(statusOf(after)))
    throw refusal(400, `Incident with status [${statusOf(after)}] cannot be moved to [${status}]`);
  const details = body.testCaseResolutionStatusDetails;
  checkDetails(status, details, state);
  const metrics = metricsOf(status, after, state);
  const entry = entered({ test, status, details, severity: body.severity, after, metrics }, asked);
  followInFeed(entry, test, asked);
  return asReleased(entry, state.version);
}

const REASONS = ['FalsePositive', 'MissingData', 'Duplicates', 'OutOfBounds', 'Other'] as const;

function checkDetails(status: Status, details: Json | undefined, { store }: State): void {
  if (status === 'Assigned') {
    if (details === undefined) throw isNull('org.openmetadata.schema.tests.type.Assigned.getAssignee()', '"assigned"');
    const { id, type } = objectIn(objectIn(details).assignee);
    const kind = type === 'team' ? 'team' : 'user';
    if (!store.byId(kind, textIn(id))) throw notFound(kind, textIn(id));
  }
  if (status === 'Resolved') {
    if (details === undefined) throw isNull('org.openmetadata.schema.tests.type.Resolved.getTestCaseFailureReason()', '"resolved"');
    oneOf(objectIn(details).testCaseFailureReason, REASONS, 'org.openmetadata.schema.tests.type.TestCaseFailureReasonType');
  }
}

/** Only the severity of an existing state can be changed. The answer does not name the test. */
function rate(asked: Asked): Json {
  const { params, caller, state } = asked;
  const operations = operationsIn(asked.sent);
  const at = state.incidents.findIndex(({ id }) => id === params.id);
  const held = state.incidents[at];
  if (!held) throw notFound('testCaseResolutionStatus', params.id ?? '');
  checkRight('EditTests', null, asked);
  const other = operations.find(({ op, path }) => op !== 'test' && path[0] !== 'severity');
  if (other) throw refusal(400, `Field ${other.path[0] ?? ''} is not allowed to be updated`);
  const rated = { ...patched(held, operations), updatedAt: state.now() };
  state.incidents[at] = rated;
  return { ...without(rated, 'testCaseReference'), updatedBy: { type: 'User', fullyQualifiedName: nameOf(caller) } };
}
