import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../demo-catalog/json.ts';
import { listIn, numberIn, objectIn, textIn } from '../demo-catalog/json.ts';
import { noLongerAsked } from '../demo-catalog/pinned.ts';
import { demoOnly, needed, openSubjects } from './subject.ts';

const FIELDS = 'testCaseResult,testDefinition,testSuite,incidentId';

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    let cases: readonly JsonObject[];
    beforeAll(async () => {
      cases = dataOf((await subject.ask(`dataQuality/testCases?limit=100&fields=${FIELDS}`)).body);
    });
    afterAll(() => subject.close());

    const statusOf = (one: JsonObject) => textIn(objectIn(one.testCaseResult).testCaseStatus);
    const tableOf = ({ entityLink }: JsonObject) => /^<#E::table::(.*?)(::.*)?>$/s.exec(textIn(entityLink))?.[1] ?? '';
    const linkTo = (fqn: string) => encodeURIComponent(`<#E::table::${fqn}>`);
    const ofColumn = () => cases.find((one) => textIn(one.entityLink).includes('::columns::') && statusOf(one));

    async function idOfTable(fqn: string): Promise<string> {
      return (await subject.search({}, { term: { fullyQualifiedName: fqn } }, ['id', 'fullyQualifiedName'])).hits[0]?.id ?? '';
    }

    test('a test case has its last result and its test definition', async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      expect(Object.keys(objectIn(one.testDefinition))).toEqual(expect.arrayContaining(['id', 'name']));
      const { timestamp, testCaseStatus } = objectIn(one.testCaseResult);
      expect(numberIn(timestamp)).toBeGreaterThan(1_000_000_000_000);
      expect(['Success', 'Failed', 'Aborted', 'Queued']).toContain(testCaseStatus);
    });

    test("a query by a table's link also returns the tests of its columns", async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const fqn = tableOf(one);
      const stored = await subject.ask(`dataQuality/testCases?entityLink=${linkTo(fqn)}&includeAllTests=true&limit=100&fields=${FIELDS}`);
      const searched = await subject.ask(
        `dataQuality/testCases/search/list?entityLink=${linkTo(fqn)}&includeAllTests=true&limit=100&offset=0&fields=${FIELDS}`,
      );
      for (const { status, body } of [stored, searched]) {
        expect(status).toBe(200);
        expect(dataOf(body).map(({ id }) => id)).toContain(one.id);
        for (const found of dataOf(body)) expect(tableOf(found)).toBe(fqn);
      }
      expect(numberIn(objectIn(objectIn(searched.body).paging).total)).toBeGreaterThan(0);
    });

    test('tests can be queried by the qualified name of what they test', async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const { status, body } = await subject.ask(
        `dataQuality/testCases?entityFQN=${encodeURIComponent(textIn(one.entityFQN))}&fields=${FIELDS}`,
      );
      expect([status, dataOf(body).map(({ id }) => id)]).toEqual([200, expect.arrayContaining([textIn(one.id)])]);
    });

    test('testCaseStatus=Failed returns only failed tests', async (context) => {
      const failed = needed(
        cases.find((one) => statusOf(one) === 'Failed'),
        'a failed test',
        subject,
        context,
      );
      const query = `entityLink=${linkTo(tableOf(failed))}&includeAllTests=true&testCaseStatus=Failed&fields=testCaseResult&limit=20`;
      const { body } = await subject.ask(`dataQuality/testCases/search/list?${query}`);
      expect(dataOf(body).map(({ id }) => id)).toContain(failed.id);
      expect(new Set(dataOf(body).map(statusOf))).toEqual(new Set(['Failed']));
    });

    const DAY = 86_400_000;
    const incidents = async (more = ''): Promise<readonly JsonObject[]> =>
      dataOf(
        (await subject.ask(`dataQuality/testCases/testCaseIncidentStatus?startTs=0&endTs=${Date.now() + DAY}&limit=2000${more}`)).body,
      );
    const ofTable = (fqn: string) => `&originEntityFQN=${encodeURIComponent(fqn)}`;
    const testOf = ({ testCaseReference }: JsonObject) => textIn(objectIn(testCaseReference).fullyQualifiedName);

    test('administrators see the full result of a test on a personal column, plain users at most its status', async (context) => {
      const hidden = ({ name, testCaseResult, parameterValues, description }: JsonObject) => [
        textIn(name).endsWith(' [MASKED]'),
        [testCaseResult, parameterValues, description].every((one) => one === undefined),
      ];
      if (subject.who === 'administrator') {
        expect(cases.filter(({ name }) => textIn(name).endsWith(' [MASKED]'))).toEqual([]);
        return;
      }
      const masked = needed(
        cases.find(({ name }) => textIn(name).endsWith(' [MASKED]')),
        'a test of a personal column',
        subject,
        context,
      );
      expect(hidden(masked)).toEqual([true, true]);
      expect(textIn(masked.fullyQualifiedName)).toMatch(/\.\w+$/);
      if (subject.from('1.5')) expect(textIn(masked.testCaseStatus)).not.toBe('');
    });

    test('all states of an incident are listed, newest first', async (context) => {
      const told = needed(
        cases.find(({ incidentId }) => textIn(incidentId)),
        'a test with an incident',
        subject,
        context,
      );
      const mine = (await incidents(ofTable(tableOf(told)))).filter(({ stateId }) => stateId === told.incidentId);
      expect(mine.at(-1)?.testCaseResolutionStatusType).toBe('New');
      for (const { testCaseResolutionStatusType } of mine) {
        expect(['New', 'Ack', 'Assigned', 'Resolved']).toContain(testCaseResolutionStatusType);
      }
      const times = mine.map(({ timestamp }) => numberIn(timestamp));
      expect(times).toEqual([...times].sort((one, other) => other - one));
      expect(new Set(mine.map(testOf))).toEqual(new Set([textIn(told.fullyQualifiedName)]));
    });

    test('an assigned incident names its assignee', async (context) => {
      const given = (await incidents()).find(({ testCaseResolutionStatusType }) => testCaseResolutionStatusType === 'Assigned');
      const { assignee } = objectIn(needed(given, 'an incident that is assigned', subject, context).testCaseResolutionStatusDetails);
      expect(textIn(objectIn(assignee).name)).not.toBe('');
    });

    test('incidents of a table include those of a table whose name matches with "_" as a wildcard', async (context) => {
      demoOnly(subject, 'two tables that are called alike', context);
      const [own, other] = ['STOCK_LEVELS', 'STOCK-LEVELS'].map((name) => `snowflake_prod.ANALYTICS.FINANCE.${name}`);
      const tests = (await incidents(ofTable(own ?? ''))).map(testOf);
      expect(tests).toEqual([`${other}.rows_between`]);
      // In the other direction, the name contains no pattern.
      expect((await incidents(ofTable(other ?? ''))).map(testOf)).toEqual(tests);
    });

    test('results of a test can be queried by a time range', async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const fqn = encodeURIComponent(textIn(one.fullyQualifiedName));
      const path = subject.from('1.6') ? `testCaseResults/${fqn}` : `${fqn}/testCaseResult`;
      const { status, body } = await subject.ask(`dataQuality/testCases/${path}?startTs=0&endTs=${Date.now()}`);
      expect(status).toBe(200);
      expect(dataOf(body).map(({ timestamp }) => timestamp)).toContain(objectIn(one.testCaseResult).timestamp);
    });

    test('the summary of a test suite counts its tests by status', async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const name = encodeURIComponent(textIn(objectIn(one.testSuite).fullyQualifiedName));
      const { status, body } = await subject.ask(`dataQuality/testSuites/name/${name}?fields=summary`);
      expect(status).toBe(200);
      const { summary } = objectIn(body);
      const { success, failed, aborted, queued, total } = objectIn(summary);
      expect(numberIn(total)).toBeGreaterThan(0);
      expect([success, failed, aborted, queued].reduce<number>((sum, count) => sum + numberIn(count), 0)).toBe(total);
    });

    test("a table's latest profile is read by name and includes the table", async (context) => {
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const { status, body } = await subject.ask(`tables/${encodeURIComponent(tableOf(one))}/tableProfile/latest`);
      expect([status, objectIn(body).fullyQualifiedName]).toEqual([200, tableOf(one)]);
    });

    test('a user who may not view tests gets a 403 for them but can still read the table', async (context) => {
      const catalog = demoOnly(subject, 'a rule that denies', context);
      const one = needed(ofColumn(), 'a test of a column', subject, context);
      const authorization = `Bearer ${await catalog.token('user', { user: 'viewer' })}`;
      const asked = async () => [
        (await subject.ask(`dataQuality/testCases?entityLink=${linkTo(tableOf(one))}`, authorization)).status,
        (await subject.ask(`dataQuality/testCases/testCaseIncidentStatus?startTs=0&endTs=1`, authorization)).status,
        (await subject.ask(`tables/${await idOfTable(tableOf(one))}`, authorization)).status,
      ];
      expect(await asked()).toEqual([200, 200, 200]);
      catalog.entities.deny('viewer', 'testCase', null);
      expect(await asked()).toEqual([403, 403, 200]);
      catalog.entities.allow('viewer');
    });

    if (subject.from('1.8')) {
      test('columns can be read page by page, with their tags if requested', async (context) => {
        const one = needed(ofColumn(), 'a test of a column', subject, context);
        const id = await idOfTable(tableOf(one));
        const first = await subject.ask(`tables/${id}/columns?limit=1&offset=0&fields=tags&include=all`);
        const second = await subject.ask(
          `tables/name/${encodeURIComponent(tableOf(one))}/columns?limit=1&offset=1&fields=tags&include=all`,
        );
        const whole = listIn(objectIn((await subject.ask(`tables/${id}?fields=columns,tags`)).body).columns).map(objectIn);
        expect([first.status, second.status]).toEqual([200, 200]);
        expect([...dataOf(first.body), ...dataOf(second.body)].map(({ name }) => name)).toEqual(whole.slice(0, 2).map(({ name }) => name));
        expect(objectIn(objectIn(first.body).paging).total).toBe(whole.length);
        for (const column of dataOf(first.body)) expect(Array.isArray(column.tags)).toBe(true);
        expect((await subject.ask(`tables/${id}/columns?limit=1001`)).status).toBe(400);
      });
    } else {
      test('columns cannot be read page by page', async (context) => {
        const one = needed(ofColumn(), 'a test of a column', subject, context);
        const { status, text } = await subject.ask(`tables/${await idOfTable(tableOf(one))}/columns?limit=1`);
        expect([status, text]).toEqual([500, expect.stringContaining('[HTTP 404')]);
      });
    }

    test('the data quality tests send every request pinned to them', (context) => {
      const { asked } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('quality', subject.version, asked)).toEqual([]);
    });
  });
}

function dataOf(body: unknown): readonly JsonObject[] {
  return listIn(objectIn(body as never).data).map(objectIn);
}
