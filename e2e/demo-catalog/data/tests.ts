import type { Entity } from '../entities.ts';
import { fqnOf, idFor, referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { objectIn } from '../json.ts';
import { mei } from './company.ts';
import { entity } from './make.ts';
import { DAY, HOUR } from './moments.ts';

type Status = 'Success' | 'Failed' | 'Aborted' | 'Queued';

interface Test {
  readonly name: string;
  /** Absent = a test of the whole table. */
  readonly column?: string;
  readonly definition: string;
  readonly status: Status;
  readonly result: string;
  readonly incident?: 'New' | 'Assigned' | 'Resolved';
}

export interface Tested {
  readonly entities: readonly Entity[];
  readonly incidents: readonly JsonObject[];
  readonly pastResults: Readonly<Record<string, readonly JsonObject[]>>;
}

const BETWEEN = 'columnValuesToBeBetween';
const NOT_NULL = 'columnValuesToBeNotNull';
const ROWS = 'tableRowCountToBeBetween';

/** The tests of the finance schema's tables, by table name. */
const TESTS: Readonly<Record<string, readonly Test[]>> = {
  INVOICES: [
    {
      name: 'amount_between',
      column: 'AMOUNT',
      definition: BETWEEN,
      status: 'Failed',
      result: 'Found min=-5, max=1200.',
      incident: 'Assigned',
    },
    { name: 'id_not_null', column: 'ID', definition: NOT_NULL, status: 'Success', result: 'Found nullCount=0. It should be 0.' },
    {
      name: 'email_not_null',
      column: 'CUSTOMER_EMAIL',
      definition: NOT_NULL,
      status: 'Success',
      result: 'Found nullCount=0. It should be 0.',
    },
    { name: 'rows_between', definition: ROWS, status: 'Success', result: 'Found rowCount=48112 rows vs. the expected range.' },
  ],
  RETURNS_FEED: [
    {
      name: 'rows_between',
      definition: ROWS,
      status: 'Failed',
      result: 'Found rowCount=0 <b>rows</b> <script>alert(1)</script>',
      incident: 'New',
    },
  ],
  STOCK_LEVELS: [
    { name: 'rows_between', definition: ROWS, status: 'Aborted', result: 'Error: the query ran out of time' },
    { name: 'id_not_null', column: 'ID', definition: NOT_NULL, status: 'Aborted', result: 'Error: the query ran out of time' },
  ],
  PRICES: [
    {
      name: 'amount_between',
      column: 'AMOUNT',
      definition: BETWEEN,
      status: 'Success',
      result: 'Found min=1, max=90.',
      incident: 'Resolved',
    },
    { name: 'rows_between', definition: ROWS, status: 'Success', result: 'Found rowCount=48112 rows vs. the expected range.' },
  ],
  CUSTOMERS_360: [
    { name: 'id_not_null', column: 'ID', definition: NOT_NULL, status: 'Success', result: 'Found nullCount=0. It should be 0.' },
    { name: 'rows_between', definition: ROWS, status: 'Queued', result: '' },
  ],
  // More than one request returns.
  'STOCK-LEVELS': [
    ...Array.from(
      { length: 200 },
      (_, at): Test => ({ name: `warehouse_${at + 1}`, column: 'AMOUNT', definition: BETWEEN, status: 'Success', result: '' }),
    ),
    { name: 'rows_between', definition: ROWS, status: 'Failed', result: 'Found rowCount=0 rows.', incident: 'New' },
  ],
};

const ORDERS: readonly Test[] = [
  {
    ...{ name: 'amount_between', column: 'AMOUNT', definition: BETWEEN, status: 'Failed', incident: 'New' },
    result: 'Found min=-5, max=1200 <script>alert(1)</script>',
  },
  { name: 'id_not_null', column: 'ID', definition: NOT_NULL, status: 'Success', result: '' },
];

/** Test cases with their results, suites with their totals, and incidents with all of their states. */
export function allTests(orders: Entity, inFinance: (name: string) => Entity, now: number): Tested {
  const all = [testsOn(orders, ORDERS, now), ...Object.entries(TESTS).map(([name, tests]) => testsOn(inFinance(name), tests, now))];
  return {
    entities: all.flatMap(({ entities }) => entities),
    incidents: all.flatMap(({ incidents }) => incidents),
    pastResults: Object.assign({}, ...all.map(({ pastResults }) => pastResults)),
  };
}

function testsOn(table: Entity, tests: readonly Test[], now: number): Tested {
  const suite = suiteOf(table, tests);
  const cases = tests.map((test) => ({ test, made: caseOf(table, suite, test, now) }));
  return {
    entities: [{ ...suite, body: { ...suite.body, tests: cases.map(({ made }) => referenceTo(made)) } }, ...cases.map(({ made }) => made)],
    incidents: cases.flatMap(({ test, made }) => statesOf(test, made, now)),
    pastResults: Object.fromEntries(cases.map(({ test, made }) => [fqnOf(made), pastOf(test, made, now)])),
  };
}

function suiteOf(table: Entity, tests: readonly Test[]): Entity {
  const name = `${fqnOf(table)}.testSuite`;
  const about = { basic: true, basicEntityReference: referenceTo(table), executable: true, executableEntityReference: referenceTo(table) };
  const columns = [...new Set(tests.flatMap(({ column }) => column ?? []))];
  const columnTestSummary = columns.map((column) => ({
    ...summaryOf(tests.filter((test) => test.column === column)),
    entityLink: `<#E::table::${fqnOf(table)}::columns::${column}>`,
  }));
  return entity('testSuite', name, name, { displayName: name, ...about, summary: { ...summaryOf(tests), columnTestSummary } });
}

function summaryOf(tests: readonly Test[]): JsonObject {
  const count = (status: Status) => tests.filter((test) => test.status === status).length;
  return { success: count('Success'), failed: count('Failed'), aborted: count('Aborted'), queued: count('Queued'), total: tests.length };
}

function caseOf(table: Entity, suite: Entity, { name, column, definition, status, result, incident }: Test, now: number): Entity {
  const entityFQN = column ? `${fqnOf(table)}.${column}` : fqnOf(table);
  const fqn = `${entityFQN}.${name}`;
  const open = incident && incident !== 'Resolved' ? { incidentId: idFor('incident', fqn) } : {};
  return entity('testCase', fqn, name, {
    ...{ entityFQN, testDefinition: definitionNamed(definition), testSuite: referenceTo(suite) },
    ...{ entityLink: column ? `<#E::table::${fqnOf(table)}::columns::${column}>` : `<#E::table::${fqnOf(table)}>` },
    ...{ testCaseStatus: status, computePassedFailedRowCount: false, useDynamicAssertion: false, ...open },
    parameterValues: [
      { name: 'minValue', value: '0' },
      { name: 'maxValue', value: '100' },
    ],
    testCaseResult: {
      ...{ id: idFor('result', fqn), testCaseFQN: fqn, timestamp: now - 5 * HOUR, testCaseStatus: status, result, ...open },
      testResultValue:
        status === 'Failed'
          ? [
              { name: 'min', value: '-5' },
              { name: 'max', value: '1200' },
            ]
          : [],
    },
  });
}

function definitionNamed(name: string): JsonObject {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter}`);
  return {
    ...{ id: idFor('testDefinition', name), type: 'testDefinition', name, fullyQualifiedName: name },
    ...{ displayName: words.charAt(0).toUpperCase() + words.slice(1), deleted: false },
  };
}

/** A week of results before the last one: a test that fails today passed until yesterday. */
function pastOf({ status }: Test, made: Entity, now: number): readonly JsonObject[] {
  if (status === 'Queued') return [];
  return Array.from({ length: 7 }, (_, at) => ({
    ...objectIn(made.body.testCaseResult),
    ...{ id: idFor('result', fqnOf(made), String(at)), timestamp: now - 5 * HOUR - (at + 1) * DAY, testCaseStatus: 'Success' },
    ...{ result: 'As expected.', testResultValue: [], incidentId: undefined },
  }));
}

function statesOf({ incident }: Test, made: Entity, now: number): readonly JsonObject[] {
  if (!incident) return [];
  const state = (testCaseResolutionStatusType: string, at: number, more: JsonObject = {}) => ({
    ...{
      id: idFor('state', fqnOf(made), testCaseResolutionStatusType),
      stateId: idFor('incident', fqnOf(made)),
      timestamp: at,
      updatedAt: at,
    },
    ...{
      testCaseResolutionStatusType,
      updatedBy: referenceTo(mei),
      testCaseReference: referenceTo(made),
      severity: 'Severity2',
      metrics: [],
    },
    ...more,
  });
  const opened = state('New', now - 5 * HOUR);
  if (incident === 'New') return [opened];
  if (incident === 'Assigned') {
    const assignee = { testCaseResolutionStatusDetails: { assignee: referenceTo(mei) } };
    return [opened, state('Ack', now - 4 * HOUR), state('Assigned', now - 3 * HOUR, assignee)];
  }
  const testCaseResolutionStatusDetails = {
    testCaseFailureReason: 'MissingData',
    testCaseFailureComment: 'Loaded again.',
    resolvedBy: referenceTo(mei),
  };
  return [opened, state('Resolved', now - 2 * HOUR, { testCaseResolutionStatusDetails })];
}
