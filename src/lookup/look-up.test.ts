import { describe, expect, test } from 'vitest';
import { CatalogError, type Reason } from '../catalog/api/error.ts';
import type { Catalog } from '../catalog/open-metadata.ts';
import type { Hits } from '../catalog/search/search.ts';
import type { Question } from '../catalog/search/search-path.ts';
import type { Asset } from '../model/asset.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Checks } from '../model/verdict-inputs.ts';
import { newBudget } from './budget.ts';
import type { LookUpContext, PageLookUp } from './context.ts';
import { lookUpAfter, lookUpPage, revalidate } from './look-up.ts';
import { lookUpText } from './look-up-text.ts';

const ref: AssetRef = { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/superset/dashboard/12/', id: '12' };

const hit: Asset = {
  kind: 'dashboard',
  id: 'd12',
  fqn: 'superset.12',
  name: 'Sales',
  ownName: '12',
  sourceUrl: 'https://bi.example.com/superset/dashboard/12/',
  path: ['superset'],
  href: 'https://catalog.example.com/dashboard/superset.12',
  service: 'superset',
  serviceType: 'Superset',
  owners: [],
  description: '',
  detail: 'hit',
  facts: { deleted: false },
  tags: [],
  terms: [],
  domains: [],
  parts: [],
  api: { server: 'https://catalog.example.com/', release: [1, 6], collection: 'dashboards', ownerField: 'owners' },
};
const whole: Asset = { ...hit, detail: 'whole' };

const checks: Checks = { tests: null };
const judged: Asset = { ...whole, facts: { ...whole.facts, checks } };

const page: PageLookUp = {
  refs: [ref],
  known: { serviceTypes: ['Superset'], services: [] },
  site: { origin: 'https://bi.example.com', toolId: 'superset', tenant: '' },
  refused: new Set(),
};

/** A catalog that answers as told, and tells what it was asked. */
function catalogue(answers: { find?: readonly (Hits | Reason)[]; fresh?: Asset | null | Reason }): {
  context: LookUpContext;
  asked: string[];
} {
  const asked: string[] = [];
  const finds = [...(answers.find ?? [])];
  const or = <T>(answer: T | Reason): T => {
    if (typeof answer === 'object' && answer !== null && 'reason' in answer) throw new CatalogError(answer);
    return answer;
  };
  const catalog: Catalog = {
    find: async (question: Question) => {
      asked.push(`find ${question.anyOf.length}`);
      return or(finds.shift() ?? { assets: [], total: 0 });
    },
    fresh: async ({ id }) => {
      asked.push(`fresh ${id}`);
      return or(answers.fresh ?? null);
    },
    named: async () => null,
    suggest: async () => ({ assets: [], total: 0 }),
    checks: async ({ id }) => {
      asked.push(`checks ${id}`);
      return checks;
    },
    tables: async () => [],
    part: async () => null,
    lastIngestion: async () => null,
  };
  return {
    asked,
    context: {
      catalog,
      server: 'https://catalog.example.com/',
      user: 'ada.lovelace',
      signal: new AbortController().signal,
      budget: newBudget(),
      now: () => 7,
      painted: async () => undefined,
    },
  };
}

async function all(outcomes: AsyncGenerator<Outcome>): Promise<readonly Outcome[]> {
  const said: Outcome[] = [];
  for await (const outcome of outcomes) said.push(outcome);
  return said;
}

describe('a page', () => {
  test('one request until the owner shows, then one for the entity', async () => {
    const { context, asked } = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: whole });
    const outcomes = lookUpPage(page, context);
    expect((await outcomes.next()).value).toMatchObject({ state: 'matched', rung: 'source-url', asset: hit });
    expect(asked).toEqual(['find 2']);
    expect((await outcomes.next()).value).toMatchObject({ state: 'matched', asset: whole, seenAt: 7 });
    expect(asked).toEqual(['find 2', 'fresh d12']);
    expect(await all(outcomes)).toMatchObject([{ state: 'matched', asset: judged, seenAt: 7 }]);
    expect(asked).toEqual(['find 2', 'fresh d12', 'checks d12']);
  });

  test('nothing is asked for the verdict before the owner is painted', async () => {
    const { context, asked } = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: whole });
    let paint = (): void => undefined;
    const painted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    const outcomes = lookUpPage(page, { ...context, painted: () => painted });
    await outcomes.next();
    await outcomes.next();
    const last = outcomes.next();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['find 2', 'fresh d12']);
    paint();
    expect((await last).value).toMatchObject({ asset: judged });
    expect(asked).toEqual(['find 2', 'fresh d12', 'checks d12']);
  });

  test('of several assets the first is shown, and the others that are as sure beside it', async () => {
    const chart: AssetRef = { kind: 'chart', tool: 'superset', url: 'https://bi.example.com/explore/?slice_id=7', id: '7' };
    const beside: Asset = { ...hit, id: 'c7', kind: 'chart', ownName: '7', sourceUrl: chart.url ?? null };
    const guess: Asset = { ...hit, id: 'c8', kind: 'chart', ownName: '8', sourceUrl: null };
    const refs = [ref, chart, { ...chart, url: 'https://bi.example.com/explore/?slice_id=8', id: '8' }];
    const { context } = catalogue({ find: [{ assets: [beside, guess, hit], total: 3 }], fresh: whole });
    expect(await all(lookUpPage({ ...page, refs }, context))).toMatchObject([
      { state: 'matched', asset: hit, others: [beside] },
      { state: 'matched', asset: whole, others: [beside] },
      { state: 'matched', asset: judged, others: [beside] },
    ]);
  });

  test('nothing sure: one more search, by name, which only offers', async () => {
    const named = { ...page, refs: [{ ...ref, name: 'Sales' }] };
    const { context, asked } = catalogue({
      find: [
        { assets: [], total: 0 },
        { assets: [hit], total: 1 },
      ],
    });
    expect(await all(lookUpPage(named, context))).toMatchObject([{ state: 'candidates', rung: 'name', candidates: [hit] }]);
    expect(asked).toEqual(['find 2', 'find 2']);
  });

  test('more of a name than came are counted as the server counts them', async () => {
    const namesakes = Array.from({ length: 25 }, (_one, at) => ({ ...hit, id: `n${at}`, name: 'Sales' }));
    const found = (more: object) => ({
      find: [
        { assets: [], total: 0 },
        { assets: namesakes, total: 130, ...more },
      ],
    });
    const named = { ...page, refs: [{ ...ref, name: 'Sales' }] };
    const told = async (more: object) => all(lookUpPage(named, catalogue(found(more)).context));
    expect(await told({})).toMatchObject([{ state: 'candidates', total: { count: 130 } }]);
    expect(await told({ total: 10_000, atLeast: true })).toMatchObject([{ total: { count: 10_000, atLeast: true } }]);
    expect((await told({ total: 25 }))[0]).not.toHaveProperty('total');
    const { context } = catalogue({ find: [{ assets: namesakes, total: 130 }] });
    expect(await all(lookUpText('Sales', context))).toMatchObject([{ state: 'candidates', total: { count: 130 } }]);
  });

  test('nothing at all says what was tried', async () => {
    const { context } = catalogue({});
    expect(await all(lookUpPage(page, context))).toMatchObject([{ state: 'not-in-catalog', name: '12', tried: ['source-url', 'tool-id'] }]);
  });

  test('crowded by namesakes: the surest clause is asked once more, alone', async () => {
    const namesakes = Array.from({ length: 25 }, (_one, at) => ({ ...hit, id: `n${at}`, sourceUrl: null, service: `s${at}` }));
    const { context, asked } = catalogue({
      find: [
        { assets: namesakes, total: 31 },
        { assets: [hit], total: 1 },
      ],
      fresh: whole,
    });
    expect(await all(lookUpPage(page, context))).toMatchObject([
      { state: 'matched', rung: 'source-url' },
      { asset: whole },
      { asset: judged },
    ]);
    expect(asked).toEqual(['find 2', 'find 1', 'fresh d12', 'checks d12']);
  });

  test('texts are read only when the address found nothing, and asked for only when they say more', async () => {
    const bare: PageLookUp = {
      ...page,
      refs: [{ kind: 'table', tool: 'dbt-docs', name: 'orders' }],
      known: { serviceTypes: [], services: [] },
    };
    const table: Asset = {
      ...hit,
      kind: 'table',
      ownName: 'orders',
      fqn: 'duck.shop.main.orders',
      path: ['duck', 'shop', 'main'],
      sourceUrl: null,
    };
    const { context, asked } = catalogue({ find: [{ assets: [table], total: 1 }], fresh: table });
    const readMore = async () => [{ kind: 'table' as const, tool: 'dbt-docs', name: 'orders', path: ['shop', 'main', 'orders'] }];
    expect(await all(lookUpPage({ ...bare, readMore }, context))).toMatchObject([
      { state: 'likely', rung: 'qualified-name' },
      { state: 'likely' },
    ]);
    expect(asked).toEqual(['find 1', 'fresh d12']);
    const found = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: whole });
    const unread = { ...page, readMore: () => Promise.reject(new Error('read without need')) };
    expect((await all(lookUpPage(unread, found.context))).at(-1)).toMatchObject({ state: 'matched' });
  });

  test('what was found behind another host is looked for by the texts’ id, where a service is known in which an id is sure', async () => {
    const slug: AssetRef = { kind: 'dashboard', tool: 'superset', url: 'https://bi.example.com/superset/dashboard/sales/' };
    const based = { ...slug, base: 'https://bi.example.com' };
    const inside: Asset = { ...hit, sourceUrl: 'http://superset:8088/superset/dashboard/sales/' };
    const known = { ...page.known, services: ['superset'] };
    const answer = { assets: [inside], total: 1 };
    const looked = async (look: Partial<PageLookUp>) => {
      const { context, asked } = catalogue({ find: [answer, answer], fresh: { ...inside, detail: 'whole' } });
      const outcome = (await all(lookUpPage({ ...page, refs: [based], known, ...look }, context))).at(-1);
      return { outcome, finds: asked.filter((one) => one.startsWith('find')).length };
    };
    const readMore = async () => [{ ...based, id: '12' }];
    expect(await looked({ readMore })).toMatchObject({ outcome: { state: 'matched', rung: 'tool-id' }, finds: 2 });
    expect(await looked({ readMore: async () => [{ ...based, name: 'Sales' }] })).toMatchObject({
      outcome: { state: 'likely', rung: 'other-host' },
      finds: 2,
    });
    expect(await looked({ readMore: async () => [{ ...based, id: '13' }] })).toMatchObject({
      outcome: { state: 'likely', rung: 'other-host' },
    });
    const unread = { known: page.known, readMore: () => Promise.reject(new Error('read without need')) };
    expect(await looked(unread)).toMatchObject({ outcome: { state: 'likely', rung: 'other-host' }, finds: 1 });
  });

  test('the entity decides: no right to see it takes the asset off', async () => {
    const { context } = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: { reason: 'no-permission', what: 'dashboards' } });
    expect((await all(lookUpPage(page, context))).at(-1)).toEqual({ state: 'no-permission', what: 'dashboard' });
  });

  test('the entity is gone, or was deleted', async () => {
    const gone = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: null });
    expect((await all(lookUpPage(page, gone.context))).at(-1)).toMatchObject({ state: 'not-in-catalog' });
    const deleted = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: { ...whole, facts: { deleted: true } } });
    expect((await all(lookUpPage(page, deleted.context))).at(-1)).toMatchObject({ state: 'matched', asset: { facts: { deleted: true } } });
  });

  test('the entity does not answer: what the search said is kept, and its age', async () => {
    const { context } = catalogue({ find: [{ assets: [hit], total: 1 }], fresh: { reason: 'unreachable', cause: 'timeout' } });
    expect((await all(lookUpPage(page, context))).at(-1)).toMatchObject({
      state: 'unreachable',
      cause: 'timeout',
      last: { asset: hit, seenAt: 7 },
    });
  });

  test('a server that does not answer leaves what was remembered, with its age', async () => {
    const before = { state: 'matched', rung: 'source-url', asset: judged, seenAt: 3, ref } as const;
    const silent = catalogue({ fresh: { reason: 'unreachable', cause: 'offline' } });
    expect(await revalidate(before, silent.context)).toMatchObject({ state: 'unreachable', last: { asset: judged, seenAt: 3 } });
    const refused = catalogue({ fresh: { reason: 'no-permission', what: 'dashboards' } });
    expect(await revalidate(before, refused.context)).toEqual({ state: 'no-permission', what: 'dashboards' });
  });
});

test.each<[string, Reason, object]>([
  ['no answer', { reason: 'unreachable', cause: 'offline' }, { state: 'unreachable', cause: 'offline' }],
  ['too slow', { reason: 'unreachable', cause: 'timeout' }, { state: 'unreachable', cause: 'timeout' }],
  ['a login page', { reason: 'unreachable', cause: 'proxy' }, { state: 'unreachable', cause: 'proxy' }],
  [
    'a fault of the server',
    { reason: 'unreachable', cause: 'server-error', status: 502 },
    { state: 'unreachable', cause: 'server-error', status: 502 },
  ],
  [
    'an expired token',
    { reason: 'token-refused', expired: true },
    { state: 'token-expired', tokensHref: 'https://catalog.example.com/users/%22ada.lovelace%22/access-token' },
  ],
  ['a refused token', { reason: 'token-refused', expired: false }, { state: 'token-refused' }],
  ['no right', { reason: 'no-permission', what: 'search' }, { state: 'no-permission' }],
  [
    'another shape',
    { reason: 'unexpected-answer', where: 'search: hits' },
    { state: 'unexpected-answer', where: 'search: hits', server: 'https://catalog.example.com/' },
  ],
])('%s has an outcome of its own', async (_what, reason, outcome) => {
  expect(await all(lookUpPage(page, catalogue({ find: [reason] }).context))).toMatchObject([outcome]);
});

describe('a remembered asset', () => {
  const before = { state: 'matched', rung: 'source-url', asset: whole, seenAt: 1, ref } as const;

  test('is refreshed by its id alone', async () => {
    const { context, asked } = catalogue({ fresh: whole });
    expect(await revalidate(before, context)).toMatchObject({ state: 'matched', seenAt: 7 });
    expect(asked).toEqual(['fresh d12']);
  });

  test.each([
    ['is gone', null],
    ['has moved to another address', { ...whole, sourceUrl: 'https://bi.example.com/superset/dashboard/13/' }],
  ])('that %s is looked up anew', async (_what, fresh) => {
    expect(await revalidate(before, catalogue({ fresh }).context)).toBeNull();
  });

  test('that was deleted says so, unless something else took its place', async () => {
    const gone = await revalidate(before, catalogue({ fresh: { ...whole, facts: { deleted: true } } }).context);
    expect(gone).toMatchObject({ state: 'matched', asset: { facts: { deleted: true } } });
    if (!gone) return;
    const anew = async (finds: readonly Asset[]) =>
      all(lookUpAfter(gone, lookUpPage(page, catalogue({ find: [{ assets: finds, total: finds.length }], fresh: whole }).context)));
    expect(await anew([])).toEqual([gone]);
    expect((await anew([hit])).at(-1)).toMatchObject({ state: 'matched', asset: whole });
  });

  test('that was only likely, and was deleted, is looked up anew', async () => {
    const likely = { ...before, state: 'likely', service: 'superset', site: null, ref } as const;
    expect(await revalidate(likely, catalogue({ fresh: { ...whole, facts: { deleted: true } } }).context)).toBeNull();
  });

  test('that may no longer be seen is told so', async () => {
    const { context } = catalogue({ fresh: { reason: 'no-permission', what: 'dashboards' } });
    expect(await revalidate(before, context)).toMatchObject({ state: 'no-permission' });
  });
});
