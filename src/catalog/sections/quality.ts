import * as v from 'valibot';
import { called } from '../../model/called.ts';
import { DAY_MS } from '../../model/day.ts';
import { isMaskedName, withoutMask } from '../../model/masked.ts';
import type { AssetName, Incident, Quality, TestCase } from '../../model/parts.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import type { OpenIncident, TestCounts, TestState } from '../../model/verdict-inputs.ts';
import { optionalMoment } from '../api/bounds.ts';
import { need } from '../api/http.ts';
import { isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { isFound, settle } from '../api/settle.ts';
import { entityLink, splitFqn } from '../entity/fqn.ts';
import { testCaseHref } from '../entity/web-links.ts';
import { Paging, Reference, referenceName } from '../entity/wire.ts';

/** Maximum number of tests per request. If a table has more, the failing ones are read as well. */
const MOST_TESTS = 200;

/** Maximum number of incident states per request, newest first. One incident has two to four. */
const MOST_STATES = 2_000;

const text = v.nullish(v.string());

const WireTest = v.object({
  name: v.string(),
  displayName: text,
  fullyQualifiedName: v.string(),
  description: text,
  entityLink: text,
  testCaseStatus: text,
  testCaseResult: v.nullish(v.object({ timestamp: optionalMoment, testCaseStatus: text, result: text })),
});
type WireTest = v.InferOutput<typeof WireTest>;

const TestCases = v.object({ data: v.array(WireTest), paging: Paging });

const IncidentState = v.object({
  stateId: text,
  timestamp: optionalMoment,
  testCaseResolutionStatusType: v.string(),
  testCaseResolutionStatusDetails: v.nullish(v.object({ assignee: v.nullish(Reference) })),
  testCaseReference: v.nullish(v.object({ fullyQualifiedName: text })),
});
type IncidentState = v.InferOutput<typeof IncidentState>;

const IncidentStates = v.object({ data: v.array(IncidentState) });

interface IncidentOfTest extends Incident {
  /** The test's qualified name. */
  readonly test: string;
}

/** Reads the tests of a table and its columns, failing ones first, each with its open incident. Tests stay if incidents fail. */
export async function readQuality(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<Quality> {
  const [found, incidents] = await Promise.all([
    readTests(connection, asset, signal),
    settle(readIncidents(connection, asset, signal), signal),
  ]);
  const told = isFound(incidents) ? incidents : [];
  const withIncident = found.tests.map(({ fqn, ...test }) => {
    const { test: _, ...incident } = told.find((one) => one.test === fqn) ?? { test: null };
    return { ...test, incident: 'state' in incident ? incident : null };
  });
  return {
    tests: withIncident.sort(worstFirst),
    total: found.total,
    ...((incidents === 'unseen' || incidents === 'unanswered') && { incidents }),
  };
}

/** Counts an asset's tests by their last result; null = it has none. */
export async function countTests(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<TestCounts | null> {
  const found = await readTests(connection, asset, signal);
  if (found.tests.length === 0) return null;
  const { tests, total } = found;
  const inState = (...states: readonly TestState[]): readonly TestCase[] => tests.filter(({ state }) => states.includes(state));
  const masked = tests.filter((test) => test.masked).length;
  const hidden = inState('hidden').length;
  const failing = inState('failed');
  const failed = Math.max(found.failed, failing.length);
  const passing = inState('passed');
  const unread = total - tests.length - (failed - failing.length);
  const passedAt = timesOf(passing);
  const oldestAt = passedAt.at(-1);
  return {
    total,
    ...(unread > 0 && { unread }),
    passed: passing.length,
    failed,
    aborted: inState('aborted').length,
    ...(masked > 0 && { masked }),
    ...(hidden > 0 && { hidden }),
    at: (failing.length > 0 ? timesOf(failing) : passedAt)[0] ?? null,
    ...(oldestAt !== undefined && { oldestAt }),
    columns: worstOfColumns(tests),
  };
}

/** Latest first. */
const timesOf = (tests: readonly TestCase[]): readonly number[] => tests.flatMap(({ at }) => at ?? []).sort((one, other) => other - one);

function worstOfColumns(tests: readonly TestCase[]): NonNullable<TestCounts['columns']> {
  const worst = new Map<string, TestState>();
  for (const { column, state } of [...tests].sort(worstFirst)) if (column !== null && !worst.has(column)) worst.set(column, state);
  return [...worst].map(([column, state]) => ({ column, state }));
}

/** The open incident that is open longest, and how many there are; null = none. */
export async function oldestIncident(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<OpenIncident | null> {
  const opened = ({ since }: Incident): number => since ?? Number.MAX_SAFE_INTEGER;
  const [oldest, ...others] = [...(await readIncidents(connection, asset, signal))].sort((one, other) => opened(one) - opened(other));
  return oldest ? { count: others.length + 1, since: oldest.since, assignee: oldest.assignee } : null;
}

async function readTests(
  connection: CatalogConnection,
  { kind, fqn }: AssetName,
  signal?: AbortSignal,
): Promise<{ tests: readonly (TestCase & { fqn: string })[]; total: number; failed: number }> {
  const asked = {
    entityLink: entityLink(kind, fqn),
    includeAllTests: 'true',
    fields: 'testCaseResult,incidentId',
    limit: String(MOST_TESTS),
  };
  // Until 1.3 tests are not in the search index.
  const route = `dataQuality/testCases${isAtLeast(connection.version, 1, 4) ? '/search/list' : ''}`;
  const ask = (more: Readonly<Record<string, string>> = {}) =>
    need(connection, `${route}?${new URLSearchParams({ ...asked, ...more })}`, TestCases, signal);
  const answer = await ask();
  const total = Math.max(answer.paging?.total ?? 0, answer.data.length);
  const failing = total > answer.data.length ? await ask({ testCaseStatus: 'Failed' }) : null;
  // A server that ignores the filter counts all tests.
  const isFiltered = failing?.data.every((test) => stateOfTest(test) === 'failed') ?? false;
  const each = new Map([...answer.data, ...(failing?.data ?? [])].map((test) => [test.fullyQualifiedName, test]));
  const tests = [...each.values()].map((test) => ({
    fqn: test.fullyQualifiedName,
    name: called(withoutMask(test.displayName ?? ''), withoutMask(test.name), splitFqn(test.fullyQualifiedName).at(-1)),
    description: test.description ?? '',
    column: columnOf(test.entityLink ?? ''),
    state: stateOfTest(test),
    ...(isMasked(test) && { masked: true as const }),
    result: test.testCaseResult?.result ?? '',
    at: test.testCaseResult?.timestamp ?? null,
    href: testCaseHref(test.fullyQualifiedName, connection),
    incident: null,
  }));
  return { tests, total, failed: isFiltered ? (failing?.paging?.total ?? 0) : 0 };
}

/**
 * Reads open incidents. They may be of any age, so the period starts in 1970; it ends a day late, as this computer's clock may be slow.
 * The server filters with SQL's LIKE, in which `_` matches any character (`getTestCaseIncidentCondition` in its `ListFilter`), so
 * incidents of tables with similar names come too.
 */
async function readIncidents(connection: CatalogConnection, { fqn }: AssetName, signal?: AbortSignal): Promise<readonly IncidentOfTest[]> {
  const query = new URLSearchParams({
    originEntityFQN: fqn,
    startTs: '0',
    // Rounded to a day, so that repeated requests are equal.
    endTs: String((Math.ceil(Date.now() / DAY_MS) + 1) * DAY_MS),
    limit: String(MOST_STATES),
  });
  const answer = await need(connection, `dataQuality/testCases/testCaseIncidentStatus?${query}`, IncidentStates, signal);
  const own = answer.data.filter(({ testCaseReference }) => testCaseReference?.fullyQualifiedName?.startsWith(`${fqn}.`));
  return statesOfEach(own).flatMap(([last, ...earlier]) => {
    const state = INCIDENT_STATES.get(last.testCaseResolutionStatusType);
    const assignee = last.testCaseResolutionStatusDetails?.assignee;
    return state
      ? {
          test: last.testCaseReference?.fullyQualifiedName ?? '',
          state,
          since: (earlier.at(-1) ?? last).timestamp ?? null,
          assignee: assignee ? referenceName(assignee) : null,
        }
      : [];
  });
}

/** The states of each incident, newest first. */
function statesOfEach(states: readonly IncidentState[]): readonly (readonly [IncidentState, ...IncidentState[]])[] {
  const each = new Map<string, [IncidentState, ...IncidentState[]]>();
  for (const state of [...states].sort((one, other) => (other.timestamp ?? 0) - (one.timestamp ?? 0))) {
    const incident = state.stateId ?? state.testCaseReference?.fullyQualifiedName ?? '';
    const known = each.get(incident);
    if (known) known.push(state);
    else each.set(incident, [state]);
  }
  return [...each.values()];
}

const INCIDENT_STATES: ReadonlyMap<string, Incident['state']> = new Map([
  ['New', 'new'],
  ['Ack', 'acknowledged'],
  ['Assigned', 'assigned'],
]);

const TEST_STATES: ReadonlyMap<string, TestState> = new Map([
  ['Success', 'passed'],
  ['Failed', 'failed'],
  ['Aborted', 'aborted'],
  ['Queued', 'queued'],
]);

const stateOfTest = (test: WireTest): TestState =>
  TEST_STATES.get(test.testCaseStatus ?? test.testCaseResult?.testCaseStatus ?? '') ?? (isMasked(test) ? 'hidden' : 'not-run');

/** Whether the server masks the test of a column with personal data: its name is marked and it has no result (recorded on 1.6). */
const isMasked = ({ name, testCaseResult }: WireTest): boolean => isMaskedName(name) && !testCaseResult;

/** The column in `<#E::table::a.b::columns::c>`; null = the link is to the table. */
function columnOf(link: string): string | null {
  const column = /::columns::(.+)>$/.exec(link)?.[1];
  return column === undefined ? null : withoutReservedWords(splitFqn(column).join('.'));
}

const ORDER: readonly TestState[] = ['failed', 'aborted', 'not-run', 'queued', 'hidden', 'passed'];
const worstFirst = (one: TestCase, other: TestCase): number => ORDER.indexOf(one.state) - ORDER.indexOf(other.state);
