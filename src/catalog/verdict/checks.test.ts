import { describe, expect, test } from 'vitest';
import { readSection } from '../readers.ts';
import { answering } from '../server.fake.ts';
import { readChecks } from './checks.ts';

const TABLE = { kind: 'table', id: 't', fqn: 'snow.A.B.orders' } as const;
const NOT_FOUND = [404, { code: 404, message: 'HTTP 404 Not Found' }] as const;
const EVERYTHING = { data: [], entity: { id: 't' } };

describe('missing routes', () => {
  test.each(['1.6.2', '2.0.7'])('an input whose route a %s server does not have is unanswered, not absent or none', async (version) => {
    const bare = await answering(() => NOT_FOUND, version);
    const unanswered = { tests: 'unanswered', incident: 'unanswered', announcements: 'unanswered', sources: 'unanswered' };
    const checks = await readChecks(bare.connection, TABLE);
    expect(checks).toMatchObject(unanswered);
    // For a contract, 404 means that there is none.
    if (version === '2.0.7') expect(checks.contract).toBeNull();
    // Control: a server that has the routes, with empty answers.
    const empty = await answering((url) => (url.pathname.includes('dataContracts') ? NOT_FOUND : [200, EVERYTHING]), version);
    expect(await readChecks(empty.connection, TABLE)).toMatchObject({ tests: null, incident: null, announcements: null, sources: null });
  });
});

test('tests of a 1.3 server, which has no search for them, come from the list, and stay without incidents', async () => {
  const failing = { name: 'unique', fullyQualifiedName: `${TABLE.fqn}.unique`, testCaseResult: { timestamp: 1, testCaseStatus: 'Failed' } };
  const { connection } = await answering(
    ({ pathname }) => (pathname.endsWith('/dataQuality/testCases') ? [200, { data: [failing], paging: { total: 1 } }] : NOT_FOUND),
    '1.3.4',
  );
  expect(await readChecks(connection, TABLE)).toMatchObject({ tests: { failed: 1 }, incident: 'unanswered' });
  expect(await readSection(connection, 'quality', TABLE)).toMatchObject({ total: 1, tests: [{ name: 'unique', incident: null }] });
});
