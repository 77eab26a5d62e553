import { describe, expect, test } from 'vitest';
import { openCatalog } from '../open-metadata.ts';
import { answering } from '../server.fake.ts';
import { type Holds, patience } from './patience.ts';

const OVERLOADED = { reason: 'unreachable', cause: 'server-error', status: 503 } as const;
const LIMITED = { reason: 'unreachable', cause: 'server-error', status: 429 } as const;
const NOON = Date.UTC(2026, 0, 1, 12);

/** A patience with a manual clock, and what it stores. */
function at(start = NOON, before: Holds = {}) {
  let now = start;
  let kept: Holds = before;
  const one = patience(
    before,
    (holds) => {
      kept = holds;
    },
    () => now,
  );
  return { one, kept: () => kept, pass: (ms: number) => (now += ms), now: () => now };
}

describe('a server that asks to wait', () => {
  test.each([
    ['seconds', '7', 7_000],
    ['a date', new Date(NOON + 9_000).toUTCString(), 9_000],
    ['a date that is past', new Date(NOON - 9_000).toUTCString(), 1_000],
    ['no time', '0', 1_000],
    ['more than is waited', '86400', 300_000],
    ['nothing that can be read', 'soon', 1_000],
    ['nothing', null, 1_000],
  ])('a server is left alone for the time in Retry-After: %s', (_what, retryAfter, ms) => {
    const { one, pass } = at();
    const until = NOON + ms;
    expect(one.failed(LIMITED, 'search', 429, retryAfter)).toEqual({ reason: 'unreachable', cause: 'asks-to-wait', status: 429, until });
    pass(ms - 1);
    expect(one.held('search')).toMatchObject({ cause: 'asks-to-wait', until });
    // Other routes and a person's requests are held too.
    expect(one.held('tables', true)).toMatchObject({ cause: 'asks-to-wait', until });
    pass(1);
    expect(one.held('search')).toBeNull();
  });

  test('a server that keeps asking for short waits is left alone for longer each time', () => {
    const { one, pass } = at();
    const waits = Array.from({ length: 8 }, () => {
      one.failed(LIMITED, 'search', 429, '0');
      let waited = 0;
      for (; one.held('search'); waited += 500) pass(500);
      return waited / 1_000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    one.answered('search');
    expect(one.failed(LIMITED, 'search', 429, '90')).toMatchObject({ cause: 'asks-to-wait' });
    pass(89_999);
    expect(one.held('search')).not.toBeNull();
    pass(1);
    expect(one.held('search')).toBeNull();
  });

  test('a 503 with Retry-After also asks for a wait', () => {
    const { one } = at();
    expect(one.failed(OVERLOADED, 'search', 503, '4')).toMatchObject({ cause: 'asks-to-wait', until: NOON + 4_000 });
  });
});

describe('a server that fails', () => {
  test('a failing server is left alone for longer each time, up to a minute, with the same reason', () => {
    const { one, pass } = at();
    const waits = Array.from({ length: 9 }, () => {
      expect(one.failed(OVERLOADED, 'search', 503, null)).toEqual(OVERLOADED);
      const held = one.held('tables');
      expect(held).toMatchObject(OVERLOADED);
      let waited = 0;
      for (; one.held('tables'); waited += 500) pass(500);
      return waited / 1_000;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
    one.answered('search');
    one.failed(OVERLOADED, 'search', 503, null);
    pass(1_000);
    expect(one.held('search')).toBeNull();
  });

  test('a person may ask a failing server, since they may know that it works again', () => {
    const { one } = at();
    one.failed(OVERLOADED, 'search', 503, null);
    expect([one.held('search'), one.held('search', true)]).toMatchObject([OVERLOADED, null]);
  });

  test('a failure of one route does not affect the others', () => {
    const { one } = at();
    one.failed({ ...OVERLOADED, status: 500 }, 'lineage', 500, null);
    expect([one.held('lineage'), one.held('tables')]).toMatchObject([{ status: 500 }, null]);
  });

  test('parallel requests that fail together count as one failure', () => {
    const { one, pass } = at();
    for (let times = 0; times < 5; times++) one.failed(OVERLOADED, 'search', 503, null);
    pass(1_000);
    expect(one.held('search')).toBeNull();
  });

  test('a refusal does not count as a failure', () => {
    const { one } = at();
    one.failed({ reason: 'no-permission', what: 'tables' }, 'tables', 403, null);
    one.failed({ reason: 'token-refused', expired: false, because: 'other-server' }, 'tables', 500, null);
    expect(one.held('tables')).toBeNull();
  });

  test('the next worker continues the wait', () => {
    const first = at();
    first.one.failed(LIMITED, 'search', 429, '60');
    const next = at(NOON + 30_000, JSON.parse(JSON.stringify(first.kept())));
    expect(next.one.held('search')).toMatchObject({ cause: 'asks-to-wait', until: NOON + 60_000 });
  });
});

test('nothing is sent during a wait', async () => {
  const { connection, asked } = await answering(() => [429, {}]);
  const catalog = openCatalog({ ...connection, patience: patience({}, () => undefined) });
  const entry = () => catalog.fresh({ kind: 'table', id: 't' }).catch((error) => error.why);
  expect(await entry()).toMatchObject({ cause: 'asks-to-wait' });
  expect(await entry()).toMatchObject({ cause: 'asks-to-wait' });
  expect(asked).toHaveLength(1);
  // Control: without patience it is asked again.
  const hasty = openCatalog(connection);
  await hasty.fresh({ kind: 'table', id: 't' }).catch(() => undefined);
  expect(asked).toHaveLength(2);
});
