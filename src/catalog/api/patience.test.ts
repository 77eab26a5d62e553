import { describe, expect, test } from 'vitest';
import { openCatalog } from '../open-metadata.ts';
import { answering } from '../server.fake.ts';
import { type Holds, patience } from './patience.ts';

const OVERLOADED = { reason: 'unreachable', cause: 'server-error', status: 503 } as const;
const LIMITED = { reason: 'unreachable', cause: 'server-error', status: 429 } as const;
const NOON = Date.UTC(2026, 0, 1, 12);

/** A patience with a clock that is set by hand, and what it keeps. */
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
  ])('is left alone for what it asks for: %s', (_what, retryAfter, ms) => {
    const { one, pass } = at();
    const until = NOON + ms;
    expect(one.failed(LIMITED, 'search', 429, retryAfter)).toEqual({ reason: 'unreachable', cause: 'asks-to-wait', status: 429, until });
    pass(ms - 1);
    expect(one.held('search')).toMatchObject({ cause: 'asks-to-wait', until });
    // Nor may another route be asked, or a person ask.
    expect(one.held('tables', true)).toMatchObject({ cause: 'asks-to-wait', until });
    pass(1);
    expect(one.held('search')).toBeNull();
  });

  test('each time for a moment is left alone ever longer all the same', () => {
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

  test('asks so by 503 with Retry-After as well', () => {
    const { one } = at();
    expect(one.failed(OVERLOADED, 'search', 503, '4')).toMatchObject({ cause: 'asks-to-wait', until: NOON + 4_000 });
  });
});

describe('a server that fails', () => {
  test('is left alone ever longer, a minute at most, and says the same meanwhile', () => {
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

  test('may be asked by a person, who may know that it is well again', () => {
    const { one } = at();
    one.failed(OVERLOADED, 'search', 503, null);
    expect([one.held('search'), one.held('search', true)]).toMatchObject([OVERLOADED, null]);
  });

  test('on one route is asked on the others', () => {
    const { one } = at();
    one.failed({ ...OVERLOADED, status: 500 }, 'lineage', 500, null);
    expect([one.held('lineage'), one.held('tables')]).toMatchObject([{ status: 500 }, null]);
  });

  test('fails once, however many requests were under way', () => {
    const { one, pass } = at();
    for (let times = 0; times < 5; times++) one.failed(OVERLOADED, 'search', 503, null);
    pass(1_000);
    expect(one.held('search')).toBeNull();
  });

  test('is no server that refuses', () => {
    const { one } = at();
    one.failed({ reason: 'no-permission', what: 'tables' }, 'tables', 403, null);
    one.failed({ reason: 'token-refused', expired: false, because: 'other-server' }, 'tables', 500, null);
    expect(one.held('tables')).toBeNull();
  });

  test('is left alone by the next worker, too', () => {
    const first = at();
    first.one.failed(LIMITED, 'search', 429, '60');
    const next = at(NOON + 30_000, JSON.parse(JSON.stringify(first.kept())));
    expect(next.one.held('search')).toMatchObject({ cause: 'asks-to-wait', until: NOON + 60_000 });
  });
});

test('who is to wait sends nothing', async () => {
  const { connection, asked } = await answering(() => [429, {}]);
  const catalog = openCatalog({ ...connection, patience: patience({}, () => undefined) });
  const entry = () => catalog.fresh({ kind: 'table', id: 't' }).catch((error) => error.why);
  expect(await entry()).toMatchObject({ cause: 'asks-to-wait' });
  expect(await entry()).toMatchObject({ cause: 'asks-to-wait' });
  expect(asked).toHaveLength(1);
  // The control: without patience it is asked again.
  const hasty = openCatalog(connection);
  await hasty.fresh({ kind: 'table', id: 't' }).catch(() => undefined);
  expect(asked).toHaveLength(2);
});
