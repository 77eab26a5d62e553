import { describe, expect, test } from 'vitest';
import { answering } from '../server.fake.ts';
import { countTests, oldestIncident, readQuality } from './quality.ts';
import { lookAt } from './table-health.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.my_orders' } as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 24);

interface Told {
  readonly tests?: readonly object[];
  readonly states?: readonly object[];
}

/** A server with these tests and incidents. */
const serve = ({ tests = [], states = [] }: Told) =>
  answering(({ pathname, searchParams }) => {
    const status = searchParams.get('testCaseStatus');
    const all = pathname.endsWith('/testCaseIncidentStatus')
      ? states
      : tests.filter((test) => status === null || ('testCaseStatus' in test && test.testCaseStatus === status));
    return [200, { data: all.slice(0, Number(searchParams.get('limit'))), paging: { total: all.length } }];
  });

const testOf = (name: string, testCaseStatus = 'Success', timestamp = NOW, column = '') => ({
  ...{ name, fullyQualifiedName: `${TABLE.fqn}.${name}`, testCaseStatus },
  entityLink: `<#E::table::${TABLE.fqn}${column && `::columns::${column}`}>`,
  testCaseResult: { timestamp, testCaseStatus },
});
const passing = (count: number) => Array.from({ length: count }, (_, at) => testOf(`t${at}`));

describe('the tests of a table', () => {
  test('failing tests are found beyond the first page', async () => {
    const { connection, asked } = await serve({ tests: [...passing(300), testOf('last', 'Failed')] });
    expect(await countTests(connection, TABLE)).toMatchObject({ total: 301, unread: 100, passed: 200, failed: 1 });
    expect((await readQuality(connection, TABLE))?.tests[0]).toMatchObject({ name: 'last', state: 'failed' });
    expect(asked.filter(({ searchParams }) => searchParams.get('testCaseStatus') === 'Failed')).toHaveLength(2);
  });

  test('all failing tests are counted, even if they do not fit into one page', async () => {
    const failing = Array.from({ length: 250 }, (_, at) => testOf(`f${at}`, 'Failed'));
    const { connection } = await serve({ tests: [...passing(300), ...failing] });
    expect(await countTests(connection, TABLE)).toMatchObject({ total: 550, passed: 200, failed: 250, unread: 100 });
    const unfiltered = await answering(({ searchParams }) => {
      const all = [...failing.slice(0, 3), ...passing(300)];
      return [200, { data: all.slice(0, Number(searchParams.get('limit'))), paging: { total: all.length } }];
    });
    expect(await countTests(unfiltered.connection, TABLE)).toMatchObject({ total: 303, passed: 197, failed: 3, unread: 103 });
  });

  test('tests that fit into one page take one request, and none is counted twice', async () => {
    const few = await serve({ tests: [...passing(199), testOf('last', 'Failed')] });
    expect(await countTests(few.connection, TABLE)).toMatchObject({ total: 200, passed: 199, failed: 1 });
    expect(few.asked).toHaveLength(1);
    const many = await serve({ tests: [testOf('first', 'Failed'), ...passing(200)] });
    expect(await countTests(many.connection, TABLE)).toMatchObject({ total: 201, unread: 1, passed: 199, failed: 1 });
  });

  test('the counts have the times of the latest and oldest pass, or of the latest failure', async () => {
    const tests = [testOf('a', 'Success', NOW), testOf('b', 'Success', NOW - 100 * DAY), testOf('c', 'Queued', NOW - 200 * DAY)];
    const { connection } = await serve({ tests });
    expect(await countTests(connection, TABLE)).toMatchObject({ passed: 2, at: NOW, oldestAt: NOW - 100 * DAY });
    const failing = await serve({ tests: [...tests, testOf('d', 'Failed', NOW - DAY), testOf('e', 'Failed', NOW - 2 * DAY)] });
    expect(await countTests(failing.connection, TABLE)).toMatchObject({ failed: 2, at: NOW - DAY });
    const none = await countTests((await serve({ tests: tests.slice(2) })).connection, TABLE);
    expect(none).toMatchObject({ passed: 0, at: null });
    expect(none).not.toHaveProperty('oldestAt');
  });

  test.each([
    ['amount', 'amount'],
    ['"net.amount"', 'net.amount'],
    ['"price.eur".net', 'price.eur.net'],
    ['"price"."net.eur"', 'price.net.eur'],
    ['', null],
  ])('a test belongs to the column in its link: %s', async (link, column) => {
    const { connection } = await serve({ tests: [testOf('a', 'Success', NOW, link)] });
    expect((await readQuality(connection, TABLE))?.tests[0]?.column).toBe(column);
  });
});

describe('tests that the server masks for a plain user', () => {
  const masked = (name: string, testCaseStatus?: string) => ({
    name: `${name} [MASKED]`,
    fullyQualifiedName: `${TABLE.fqn}.email.${name}`,
    entityLink: `<#E::table::${TABLE.fqn}::columns::email>`,
    ...(testCaseStatus && { testCaseStatus }),
  });

  test('masked tests keep their state since 1.5, and their own name', async () => {
    const { connection } = await serve({ tests: [testOf('a'), masked('length', 'Success'), masked('format', 'Failed')] });
    expect((await readQuality(connection, TABLE)).tests).toMatchObject([
      { name: 'format', state: 'failed', masked: true, at: null, result: '' },
      { name: 'a', state: 'passed' },
      { name: 'length', state: 'passed', masked: true },
    ]);
    expect(await countTests(connection, TABLE)).toMatchObject({ total: 3, passed: 2, failed: 1, masked: 2 });
  });

  test('masked tests have no state before 1.5: they are hidden, not “not run”', async () => {
    const { connection } = await serve({
      tests: [testOf('a'), masked('length'), { ...testOf('b'), testCaseStatus: null, testCaseResult: null }],
    });
    expect((await readQuality(connection, TABLE)).tests.map(({ name, state }) => [name, state])).toEqual([
      ['b', 'not-run'],
      ['length', 'hidden'],
      ['a', 'passed'],
    ]);
    expect(await countTests(connection, TABLE)).toMatchObject({ total: 3, passed: 1, masked: 1, hidden: 1 });
  });

  test('a table with hidden test states does not count as free of problems', async () => {
    const { connection } = await serve({ tests: [testOf('a'), masked('length')] });
    expect(await lookAt(connection, TABLE)).toEqual({ isSeen: false, problem: null });
    const told = await serve({ tests: [testOf('a'), masked('length', 'Success')] });
    expect(await lookAt(told.connection, TABLE)).toEqual({ isSeen: true, problem: null });
  });

  test('a test is not masked by its name alone', async () => {
    const { connection } = await serve({ tests: [testOf('odd [MASKED]')] });
    expect((await readQuality(connection, TABLE)).tests[0]).not.toHaveProperty('masked');
  });
});

describe('the incidents of a table', () => {
  const reached = (
    type: string,
    timestamp: number,
    { of = TABLE.fqn as string, stateId = 'i', ...more }: Record<string, unknown> = {},
  ) => ({
    ...{ stateId, timestamp, testCaseResolutionStatusType: type },
    ...{ testCaseReference: { fullyQualifiedName: `${of}.x` }, ...more },
  });
  const ada = { testCaseResolutionStatusDetails: { assignee: { id: 'u', type: 'user', name: 'ada', displayName: 'Ada' } } };

  test('an incident is open since its first state, whatever came later', async () => {
    const { connection } = await serve({
      ...{ tests: [testOf('x', 'Failed')] },
      states: [
        reached('Assigned', NOW, ada),
        reached('New', NOW - DAY, { stateId: 'j' }),
        reached('Ack', NOW - HOUR),
        reached('New', NOW - 2 * DAY),
      ],
    });
    expect(await oldestIncident(connection, TABLE)).toEqual({ count: 2, since: NOW - 2 * DAY, assignee: 'Ada' });
    expect((await readQuality(connection, TABLE))?.tests[0]?.incident).toMatchObject({ state: 'assigned', since: NOW - 2 * DAY });
  });

  test('resolved incidents are not listed', async () => {
    const states = [reached('Resolved', NOW), reached('New', NOW - DAY)];
    expect(await oldestIncident((await serve({ states })).connection, TABLE)).toBeNull();
    expect(await oldestIncident((await serve({ states: states.slice(1) })).connection, TABLE)).toMatchObject({ count: 1 });
  });

  test('incidents of another table are ignored', async () => {
    const others = [reached('New', NOW, { of: 'snow.A.B.my-orders' }), reached('New', NOW, { of: 'snow.A.B.my_orders_old', stateId: 'j' })];
    expect(await oldestIncident((await serve({ states: others })).connection, TABLE)).toBeNull();
    const { connection } = await serve({ states: [...others, reached('New', NOW, { stateId: 'k' })] });
    expect(await oldestIncident(connection, TABLE)).toMatchObject({ count: 1 });
  });

  test('an incident without a date has no age', async () => {
    const { timestamp: _, ...undated } = reached('New', NOW);
    expect(await oldestIncident((await serve({ states: [undated] })).connection, TABLE)).toMatchObject({ count: 1, since: null });
  });

  test.each([
    [403, 'unseen'],
    [500, 'unanswered'],
    [404, 'unanswered'],
  ] as const)('if incidents fail with %s, the tests stay and the incidents are %s', async (status, incidents) => {
    const states = [reached('New', NOW)];
    const read = (refused: boolean) =>
      answering(({ pathname }) => {
        const isIncidents = pathname.endsWith('/testCaseIncidentStatus');
        return isIncidents && refused ? [status, { code: status, message: 'no' }] : [200, { data: isIncidents ? states : [testOf('x')] }];
      });
    expect(await readQuality((await read(true)).connection, TABLE)).toMatchObject({ tests: [{ name: 'x', incident: null }], incidents });
    const all = await readQuality((await read(false)).connection, TABLE);
    expect(all.tests[0]?.incident).toMatchObject({ state: 'new' });
    expect(all).not.toHaveProperty('incidents');
  });

  test('incidents are found even if this computer’s clock is slow', async () => {
    const { connection, asked } = await serve({});
    await oldestIncident(connection, TABLE);
    expect(Number(asked[0]?.searchParams.get('endTs'))).toBeGreaterThan(Date.now() + HOUR);
  });
});
