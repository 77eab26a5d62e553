import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { availableParts } from '../../src/catalog/entity/sections-of.ts';
import { openCatalog } from '../../src/catalog/open-metadata.ts';
import type { Asset } from '../../src/model/asset.ts';
import { ASSET_KINDS, type AssetKind } from '../../src/model/kind.ts';
import { type JsonObject, listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import { isKindOf } from '../demo-catalog/kinds.ts';
import { demoOnly, needed, openSubjects } from './subject.ts';

/**
 * Placard's own reads, on every release: each must know everything that a card of any kind requests, and a test in this folder must pin
 * it.
 */
for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    afterAll(() => subject.close());
    const catalog = openCatalog({ server: subject.base, token: subject.token, version: subject.version });

    async function some(entityType: AssetKind): Promise<readonly Asset[]> {
      return (await catalog.find({ anyOf: [{ bool: { filter: [{ term: { entityType } }] } }], size: 25 })).assets;
    }

    async function named(fqn: string, context: TestContext): Promise<Asset> {
      const { assets } = await catalog.find({ anyOf: [{ term: { fullyQualifiedName: fqn } }], size: 1 });
      return needed(assets[0], fqn, subject, context);
    }

    const listed = async (path: string): Promise<readonly JsonObject[]> =>
      listIn(objectIn((await subject.ask(path)).body).data).map(objectIn);
    const tableIn = (link: string): string | undefined => /^<#E::table::(.*?)(::.*)?>$/s.exec(link)?.[1];

    const kinds = ASSET_KINDS.filter((kind) => isKindOf(subject.version, kind));
    test.for(kinds)('%s: the entity, the inputs of its verdict and every part of its card can be read', async (kind, context) => {
      // The index that a look-up searches lacks some kinds: their cards are opened from another card.
      const id = needed((await subject.idsOf(kind))[0], `a ${kind}`, subject, context);
      const whole = needed((await catalog.fresh({ kind, id })) ?? undefined, `a ${kind} that is read by its id`, subject, context);
      expect(whole).toMatchObject({ id, kind, detail: 'whole' });
      expect(await catalog.named(whole)).toMatchObject({ id, kind, fqn: whole.fqn, owners: whole.owners });
      expect(await catalog.named({ kind, fqn: `${whole.fqn}-nowhere` })).toBeNull();
      for (const [name, input] of Object.entries(await catalog.checks(whole))) expect([name, input]).not.toEqual([name, 'unanswered']);
      for (const name of availableParts(kind, subject.version)) expect([name, await catalog.part(name, whole)]).not.toEqual([name, null]);
    });

    // Each is found by a separate request: if the server lacks the route, the asset would appear to have none.
    test('test results and incidents on the server reach the verdict', async (context) => {
      const tests = await listed('dataQuality/testCases?limit=100&fields=testCaseResult,incidentId');
      const on = async (wanted: (test: JsonObject) => boolean, what: string): Promise<Asset> =>
        named(
          needed(tests.filter(wanted).flatMap(({ entityLink }) => tableIn(textIn(entityLink)) ?? [])[0], what, subject, context),
          context,
        );
      const tested = await on(({ testCaseResult }) => testCaseResult !== undefined, 'a table with a test that has run');
      expect((await catalog.checks(tested)).tests).toMatchObject({ total: expect.any(Number), columns: expect.any(Array) });
      const troubled = await on(({ incidentId }) => textIn(incidentId) !== '', 'a table with an incident');
      expect((await catalog.checks(troubled)).incident).toMatchObject({ count: expect.any(Number), since: expect.any(Number) });
    });

    test('an active announcement on the server reaches the verdict', async (context) => {
      const path = subject.from('2.0') ? 'announcements?active=true&limit=10' : 'feed?type=Announcement&activeAnnouncement=true&limit=10';
      const links = (await listed(path)).flatMap(({ about, entityLink }) => tableIn(textIn(entityLink ?? about)) ?? []);
      const announced = await named(needed(links[0], 'a table with an announcement', subject, context), context);
      expect((await catalog.checks(announced)).announcements).toMatchObject([{ title: expect.any(String) }]);
    });

    test('source tables of a dashboard reach its verdict', async (context) => {
      const all = await some('dashboard');
      const areFed = await Promise.all(
        all.map(async ({ fqn }) => {
          const { body } = await subject.ask(`lineage/dashboard/name/${encodeURIComponent(fqn)}?upstreamDepth=2&downstreamDepth=0`);
          return listIn(objectIn(body).nodes).some((node) => objectIn(node).type === 'table');
        }),
      );
      const found = all.find((_, at) => areFed[at]);
      const fed = needed(found, 'a dashboard that tables feed', subject, context);
      expect((await catalog.checks(fed)).sources).toMatchObject({ total: expect.any(Number) });
    });

    test('an entity has the same owners as its search hit', async (context) => {
      const owned = (await some('table')).find(({ owners }) => owners.length > 0);
      const hit = needed(owned, 'a table with an owner', subject, context);
      expect((await catalog.fresh(hit))?.owners.map(({ id }) => id)).toEqual(hit.owners.map(({ id }) => id));
    });

    test('a user who may view only part of an asset sees its owner and which fields are hidden', async (context) => {
      const demo = demoOnly(subject, 'a rule that denies', context);
      const [hit] = (await some('table')).filter(({ owners }) => owners.length > 0);
      const { fqn, id, kind, owners } = needed(hit, 'a table with an owner', subject, context);
      const token = await demo.token('user', { user: 'denied' });
      const denied = openCatalog({ server: subject.base, token, version: subject.version });
      const read = async () => (await denied.fresh({ kind, id }))?.facts;
      const all = await read();
      demo.entities.deny('denied', 'table', fqn, { conditional: false, fields: ['certification', 'lifeCycle'] });
      const part = await denied.fresh({ kind, id });
      expect(part?.owners.map((owner) => owner.id)).toEqual(owners.map((owner) => owner.id));
      expect(part?.facts).toMatchObject({ unseen: subject.from('1.6') ? ['certification', 'lifeCycle'] : ['lifeCycle'] });
      expect(part?.facts).not.toHaveProperty('certification');
      expect([all?.unseen, 'certification' in (all ?? {})]).toEqual([undefined, subject.from('1.6')]);
      demo.entities.allow('denied');
    });

    test('contracts, joins, queries and open tasks are read in the form that each release uses', async (context) => {
      demoOnly(subject, 'what hangs on these tables', context);
      const name = (table: string): string => `snowflake_prod.ANALYTICS.FINANCE.${table}`;
      const [invoices, budget] = [await named(name('INVOICES'), context), await named(name('BUDGET'), context)];
      const customers = await named(name('CUSTOMERS_360'), context);
      expect(await catalog.part('joins', invoices)).toMatchObject({
        days: 30,
        total: 2,
        tables: [
          {
            fqn: customers.fqn,
            found: { kind: 'table', id: customers.id },
            times: 44,
            columns: [{ own: 'CUSTOMER_EMAIL', other: 'CUSTOMER_EMAIL', times: 41 }],
          },
          { times: 12 },
        ],
      });
      expect((await catalog.part('queries', invoices))?.queries.map(({ by }) => by)).toEqual([['Jürgen Groß'], ['林美']]);
      const tasks = await catalog.part('openTasks', invoices);
      expect(tasks).toMatchObject({ total: 1, tasks: [{ asks: 'tags', message: 'Is AMOUNT personal?' }] });
      expect(tasks?.tasks[0]?.of).toHaveLength(2);
      const [failed, passed] = [
        { column: 'AMOUNT', state: 'failed' },
        { column: 'ID', state: 'passed' },
      ];
      // Before 1.5 nothing of a masked test is left, later its status.
      const isHidden = subject.who === 'plain user' && !subject.from('1.5');
      expect((await catalog.checks(invoices)).tests).toMatchObject({
        columns: isHidden
          ? [failed, { column: 'CUSTOMER_EMAIL', state: 'hidden' }, passed]
          : [failed, passed, { column: 'CUSTOMER_EMAIL', state: 'passed' }],
      });
      expect((await catalog.checks(await named(name('STOCK-LEVELS'), context))).tests).toMatchObject({ total: 201, failed: 1 });
      expect((await catalog.checks(await named(name('STOCK_LEVELS'), context))).incident).toBeNull();
      const opened = (await catalog.part('quality', invoices))?.tests[0]?.incident?.since ?? 0;
      expect((await catalog.checks(invoices)).incident).toEqual({ count: 1, since: opened, assignee: '林美' });
      expect(Math.round((Date.now() - opened) / 3_600_000)).toBe(5);
      if (!subject.from('1.8')) return;
      expect((await catalog.checks(budget)).contract).toMatchObject({ state: 'broken' });
      expect((await catalog.part('contract', budget))?.contract).toMatchObject({
        status: subject.from('1.10') ? 'Approved' : 'Active',
        result: { state: 'broken' },
        promised: { columns: 4, semantics: 1, quality: 0 },
        reviewers: ['Grace Hopper'],
        terms: subject.from('1.10') ? [{ of: 'refresh' }, { of: 'latency' }, { of: 'retention' }, { of: 'available' }] : [],
      });
      expect(await catalog.part('contract', invoices)).toEqual({ contract: null });
    });

    test('lineage marks a deprecated table, but not a table with a deprecated column', async (context) => {
      demoOnly(subject, 'this chain of tables', context);
      const { up } = (await catalog.part('widerLineage', await named('snowflake_prod.ANALYTICS.FLOWS.SESSION_FACTS', context))) ?? {};
      expect(up?.nodes.map(({ name, deprecated }) => [name, deprecated])).toEqual([
        ['SESSIONS', undefined],
        ['CLICKS_CLEAN', true],
        ['RAW_CLICKS', undefined],
      ]);
    });

    test('all columns of a wide table are read in order with their tags; the entity has the first 100', async (context) => {
      demoOnly(subject, 'this table', context);
      const wide = await named('snowflake_prod.ANALYTICS.FEATURES.FEATURES_5000', context);
      const { columns = [], total } = (await catalog.part('columns', wide)) ?? {};
      const names = Array.from({ length: 5_000 }, (_, at) => `feature_${String(at).padStart(4, '0')}`);
      expect([total, columns.map(({ name }) => name)]).toEqual([5_000, names]);
      const tagged = names.flatMap((name, at) => (at % 100 === 7 ? name : []));
      expect(columns.flatMap(({ name, tags }) => (tags.some(({ fqn }) => fqn === 'PII.Sensitive') ? name : []))).toEqual(tagged);
      const { columns: first, columnCount, facts } = needed((await catalog.fresh(wide)) ?? undefined, 'this table', subject, context);
      expect([first, columnCount, facts.personal]).toEqual([columns.slice(0, 100), 5_000, true]);
    });

    test('the last ten runs of a pipeline are the same in every release', async (context) => {
      demoOnly(subject, 'runs of this pipeline', context);
      const { assets } = await catalog.find({ anyOf: [{ term: { fullyQualifiedName: 'airflow_prod.shop_orders_daily' } }], size: 1 });
      const runs = await catalog.part('runs', needed(assets[0], 'that pipeline', subject, context));
      expect([runs?.total, runs?.days, runs?.runs.length]).toEqual([14, 30, 10]);
      expect(runs?.runs.slice(0, 4)).toMatchObject([
        { state: 'failed', failedTask: 'check', took: 240_000 },
        { state: 'well', failedTask: null, took: 300_000 },
        { state: 'well', failedTask: null, took: 360_000 },
        { state: 'failed', failedTask: 'load', took: 60_000 },
      ]);
      expect(runs?.runs[6]).toMatchObject({ state: 'skipped', took: null });
      const times = (runs?.runs ?? []).map(({ at }) => at);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
    });

    test('the extension sends no unpinned request', (context) => {
      expect(demoOnly(subject, 'the list of what is pinned', context).unpinned).toEqual([]);
    });
  });
}
