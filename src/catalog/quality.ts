import * as v from 'valibot';
import type { OpenIncident, TestCounts } from '../model/checks.ts';
import type { AssetName, Incident, Quality, TestCase, TestState } from '../model/parts.ts';
import { CatalogError } from './error.ts';
import { entityLink } from './fqn.ts';
import { get } from './http.ts';
import type { Server } from './open-metadata.ts';
import { testCaseHref } from './pages.ts';
import { Reference } from './wire.ts';

/** Tests asked for in one request: more than this many on one table are counted and not listed. */
const MOST_TESTS = 200;

const text = v.nullish(v.string());

const TestCases = v.object({
  data: v.array(
    v.object({
      name: v.string(),
      displayName: text,
      fullyQualifiedName: v.string(),
      description: text,
      entityLink: text,
      testCaseStatus: text,
      testCaseResult: v.nullish(v.object({ timestamp: v.nullish(v.number()), testCaseStatus: text, result: text })),
    }),
  ),
  paging: v.nullish(v.object({ total: v.nullish(v.number()) })),
});

const Incidents = v.object({
  data: v.array(
    v.object({
      stateId: text,
      timestamp: v.nullish(v.number()),
      testCaseResolutionStatusType: v.string(),
      testCaseResolutionStatusDetails: v.nullish(v.object({ assignee: v.nullish(Reference) })),
      testCaseReference: v.nullish(v.object({ fullyQualifiedName: text })),
      severity: text,
    }),
  ),
});

interface IncidentOfTest extends Incident {
  /** The test's qualified name. */
  readonly test: string;
}

/** Tests of a table and of its columns, failing ones first, each with its open incident. */
export async function readQuality(to: Server, asset: AssetName, signal?: AbortSignal): Promise<Quality | null> {
  const [found, incidents] = await Promise.all([readTests(to, asset, signal), readIncidents(to, asset, signal).catch(withoutRight)]);
  if (!found) return null;
  const withIncident = found.tests.map(({ fqn, ...test }) => {
    const { test: _, ...incident } = incidents.find((one) => one.test === fqn) ?? { test: null };
    return { ...test, incident: 'state' in incident ? incident : null };
  });
  return { tests: withIncident.sort(worstFirst), total: found.total };
}

export async function countTests(to: Server, asset: AssetName, signal?: AbortSignal): Promise<TestCounts | null> {
  const found = await readTests(to, asset, signal);
  if (!found || found.tests.length === 0) return null;
  const { tests, total } = found;
  const inState = (...states: readonly TestState[]): readonly TestCase[] => tests.filter(({ state }) => states.includes(state));
  const failing = inState('failed');
  const times = (failing.length > 0 ? failing : tests).flatMap(({ at }) => at ?? []);
  return {
    total,
    passed: inState('passed').length,
    failed: failing.length,
    aborted: inState('aborted').length,
    at: times.length > 0 ? Math.max(...times) : null,
    columns: worstOfColumns(tests),
  };
}

function worstOfColumns(tests: readonly TestCase[]): NonNullable<TestCounts['columns']> {
  const worst = new Map<string, TestState>();
  for (const { column, state } of [...tests].sort(worstFirst)) if (column !== null && !worst.has(column)) worst.set(column, state);
  return [...worst].map(([column, state]) => ({ column, state }));
}

export async function oldestIncident(to: Server, asset: AssetName, signal?: AbortSignal): Promise<OpenIncident | null> {
  const [oldest, ...others] = [...(await readIncidents(to, asset, signal))].sort((one, other) => one.since - other.since);
  return oldest ? { count: others.length + 1, since: oldest.since, assignee: oldest.assignee } : null;
}

async function readTests(
  to: Server,
  { kind, fqn }: AssetName,
  signal?: AbortSignal,
): Promise<{ tests: readonly (TestCase & { fqn: string })[]; total: number } | null> {
  const query = new URLSearchParams({
    entityLink: entityLink(kind, fqn),
    includeAllTests: 'true',
    fields: 'testCaseResult,incidentId',
    limit: String(MOST_TESTS),
  });
  const answer = await get(to, `dataQuality/testCases/search/list?${query}`, TestCases, signal);
  if (!answer) return null;
  const tests = answer.data.map((test) => ({
    fqn: test.fullyQualifiedName,
    name: test.displayName || test.name,
    description: test.description ?? '',
    column: columnOf(test.entityLink ?? ''),
    state: stateOf(test.testCaseStatus ?? test.testCaseResult?.testCaseStatus),
    result: test.testCaseResult?.result ?? '',
    at: test.testCaseResult?.timestamp ?? null,
    href: testCaseHref(test.fullyQualifiedName, to),
    incident: null,
  }));
  return { tests, total: Math.max(answer.paging?.total ?? 0, tests.length) };
}

/** Open ones only. An incident without an end of any age is open, so the whole time since 1970 is asked for. */
async function readIncidents(to: Server, { fqn }: AssetName, signal?: AbortSignal): Promise<readonly IncidentOfTest[]> {
  const query = new URLSearchParams({ latest: 'true', originEntityFQN: fqn, startTs: '0', endTs: String(Date.now()), limit: '100' });
  const answer = await get(to, `dataQuality/testCases/testCaseIncidentStatus?${query}`, Incidents, signal);
  return (answer?.data ?? []).flatMap((incident) => {
    const state = INCIDENT_STATES.get(incident.testCaseResolutionStatusType);
    const assignee = incident.testCaseResolutionStatusDetails?.assignee;
    return state
      ? {
          test: incident.testCaseReference?.fullyQualifiedName ?? '',
          state,
          since: incident.timestamp ?? 0,
          assignee: assignee ? assignee.displayName || assignee.name || null : null,
          severity: incident.severity ?? null,
        }
      : [];
  });
}

/** Incidents that may not be seen leave the tests as they are. */
function withoutRight(error: unknown): readonly [] {
  if (error instanceof CatalogError && error.why.reason === 'no-permission') return [];
  throw error;
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

const stateOf = (status: string | null | undefined): TestState => TEST_STATES.get(status ?? '') ?? 'not-run';

/** The column in `<#E::table::a.b::columns::c>`; null when the link is to the table. */
const columnOf = (link: string): string | null => /::columns::("?)(.+)\1>$/.exec(link)?.[2] ?? null;

const ORDER: readonly TestState[] = ['failed', 'aborted', 'not-run', 'queued', 'passed'];
const worstFirst = (one: TestCase, other: TestCase): number => ORDER.indexOf(one.state) - ORDER.indexOf(other.state);
