import { afterAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../catalog/json.ts';
import { isObject, listIn, numberIn, objectIn, textIn } from '../catalog/json.ts';
import { noLongerAsked } from '../catalog/pinned.ts';
import { demoOnly, needed, openSubjects } from './subject.ts';

const DAY_MS = 86_400_000;

/** Where the demo catalogue has what a real server may have anywhere, or not at all. */
const KNOWN = {
  chain: 'snowflake_prod.ANALYTICS.FLOWS.SESSION_FACTS',
  fan: 'snowflake_prod.ANALYTICS.FLOWS.CALENDAR',
  announced: 'snowflake_prod.ANALYTICS.FINANCE.CAMPAIGNS',
  asked: 'snowflake_prod.ANALYTICS.FINANCE.SUSPENSE',
  kept: 'snowflake_prod.ANALYTICS.FINANCE.PRICES',
  broken: 'snowflake_prod.ANALYTICS.FINANCE.BUDGET',
  none: 'snowflake_prod.ANALYTICS.FINANCE.MARGINS',
  queried: 'snowflake_prod.ANALYTICS.FINANCE.INVOICES',
};

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    afterAll(() => subject.close());

    const linkTo = (fqn: string) => encodeURIComponent(`<#E::table::${fqn}>`);

    async function idOf(fqn: string): Promise<string> {
      const found = await subject.search({}, { term: { fullyQualifiedName: fqn } }, ['id', 'fullyQualifiedName']);
      return found.hits.find(({ source }) => source.fullyQualifiedName === fqn)?.id ?? '';
    }

    describe('lineage', () => {
      test('goes up and down as deep as is asked, by name and by id alike', async (context) => {
        demoOnly(subject, 'a chain of tables', context);
        const id = await idOf(KNOWN.chain);
        const read = async (depth: number) =>
          objectIn((await subject.ask(`lineage/table/name/${KNOWN.chain}?upstreamDepth=${depth}&downstreamDepth=${depth}`)).body);
        for (const depth of [1, 2, 3]) {
          const { entity, nodes, upstreamEdges, downstreamEdges } = await read(depth);
          expect(objectIn(entity).id).toBe(id);
          expect([listIn(nodes).length, listIn(upstreamEdges).length, listIn(downstreamEdges).length]).toEqual([2 * depth, depth, depth]);
        }
        expect((await subject.ask(`lineage/table/${id}?upstreamDepth=2&downstreamDepth=2`)).body).toEqual(await read(2));
        expect((await subject.ask(`lineage/table/name/${KNOWN.chain}?upstreamDepth=4&downstreamDepth=1`)).status).toBe(400);
      });

      test('tells which columns are made of which', async (context) => {
        demoOnly(subject, 'a chain of tables', context);
        const { body } = await subject.ask(`lineage/table/name/${KNOWN.chain}?upstreamDepth=1&downstreamDepth=0`);
        const { lineageDetails } = objectIn(listIn(objectIn(body).upstreamEdges)[0]);
        const [line] = listIn(objectIn(lineageDetails).columnsLineage).map(objectIn);
        expect(line?.toColumn).toBe(`${KNOWN.chain}.AMOUNT`);
        expect(listIn(line?.fromColumns)).toEqual(['snowflake_prod.ANALYTICS.FLOWS.SESSIONS.AMOUNT']);
      });

      test('may be wide', async (context) => {
        demoOnly(subject, 'a fan of tables', context);
        const { body } = await subject.ask(`lineage/table/name/${KNOWN.fan}?upstreamDepth=0&downstreamDepth=1`);
        expect(listIn(objectIn(body).nodes)).toHaveLength(40);
      });

      if (subject.from('1.9')) {
        test('of the search index has whole documents by name, and how much lies beyond each', async (context) => {
          demoOnly(subject, 'a chain of tables', context);
          const query = `fqn=${KNOWN.chain}&type=table&upstreamDepth=1&downstreamDepth=1&includeDeleted=false`;
          const { nodes, upstreamEdges, downstreamEdges } = objectIn((await subject.ask(`lineage/getLineage?${query}`)).body);
          expect(Object.keys(objectIn(nodes))).toHaveLength(3);
          const { entity, paging } = objectIn(objectIn(nodes)[KNOWN.chain]);
          expect(Object.keys(objectIn(entity))).toEqual(expect.arrayContaining(['owners', 'entityType']));
          expect(paging).toEqual({ entityUpstreamCount: 1, entityDownstreamCount: 1 });
          for (const edges of [upstreamEdges, downstreamEdges]) {
            const [edge] = Object.values(objectIn(edges)).map((one) => objectIn(one));
            expect(Object.keys(objectIn(edge?.fromEntity)).sort()).toEqual(['fullyQualifiedName', 'id', 'type']);
          }
        });
      }
    });

    describe('announcements and tasks', () => {
      const now = Date.now();

      if (subject.from('2.0')) {
        test('an announcement is an entity; only a running one is active', async (context) => {
          demoOnly(subject, 'an announcement', context);
          const active = await dataAt(`announcements?entityLink=${linkTo(KNOWN.announced)}&active=true&limit=10`);
          expect(active.map(({ status }) => status)).toEqual(['Active']);
          expect(numberIn(active[0]?.startTime)).toBeLessThan(now);
          expect(numberIn(active[0]?.endTime)).toBeGreaterThan(now);
          expect(textIn(active[0]?.displayName)).not.toBe('');
          const all = await dataAt(`announcements?entityLink=${linkTo(KNOWN.announced)}&limit=10`);
          expect(all.map(({ status }) => status).sort()).toEqual(['Active', 'Expired', 'Scheduled']);
          expect(await dataAt(`announcements?entityLink=${linkTo(KNOWN.none)}&active=true`)).toEqual([]);
        });

        test('an open task tells who is asked for what', async (context) => {
          demoOnly(subject, 'a task', context);
          const fields = 'assignees,about,payload,createdBy';
          const [task, ...more] = await dataAt(`tasks?aboutEntity=${KNOWN.asked}&statusGroup=open&limit=10&fields=${fields}`);
          expect(more).toEqual([]);
          expect(task).toMatchObject({ status: 'Open', type: 'DescriptionUpdate', about: { fullyQualifiedName: KNOWN.asked } });
          expect(listIn(task?.assignees)).toHaveLength(1);
          expect(await dataAt(`tasks?aboutEntity=${KNOWN.queried}&statusGroup=open`)).toHaveLength(1);
        });

        test('the feed has none of them', async (context) => {
          demoOnly(subject, 'an announcement', context);
          expect(await dataAt(`feed?entityLink=${linkTo(KNOWN.announced)}`)).toEqual([]);
        });
      } else {
        test('an announcement is a thread of the feed; only a running one is active', async (context) => {
          demoOnly(subject, 'an announcement', context);
          const query = `feed?entityLink=${linkTo(KNOWN.announced)}&type=Announcement&limit=10`;
          const active = await dataAt(`${query}&activeAnnouncement=true`);
          expect(active).toHaveLength(1);
          const { startTime, endTime, description } = objectIn(active[0]?.announcement);
          expect([numberIn(startTime) < now, numberIn(endTime) > now, textIn(description) !== '']).toEqual([true, true, true]);
          expect(await dataAt(query)).toHaveLength(3);
          expect(Object.keys(objectIn(active[0]))).toEqual(
            expect.arrayContaining(subject.from('1.5') ? ['entityRef'] : ['entityId', 'entityType']),
          );
        });

        test('an open task is a thread of the feed', async (context) => {
          demoOnly(subject, 'a task', context);
          const [thread, ...more] = await dataAt(`feed?entityLink=${linkTo(KNOWN.asked)}&type=Task&taskStatus=Open&limit=10`);
          expect(more).toEqual([]);
          expect(objectIn(thread?.task)).toMatchObject({ status: 'Open', type: 'RequestDescription' });
          expect(await dataAt(`feed?entityLink=${linkTo(KNOWN.queried)}&type=Task&taskStatus=Open`)).toHaveLength(1);
          expect(await dataAt(`feed?entityLink=${linkTo(KNOWN.queried)}&type=Task`)).toHaveLength(2);
        });

        test('neither has a place of its own', async (context) => {
          demoOnly(subject, 'what this release lacks', context);
          for (const path of ['announcements', 'tasks']) expect(await isAbsent(path)).toBe(true);
        });
      }
    });

    describe('contracts', () => {
      const read = async (fqn: string) =>
        subject.ask(`dataContracts/entity?entityId=${await idOf(fqn)}&entityType=table&fields=owners,reviewers`);

      if (subject.from('1.8')) {
        test('tell whether they are kept, and 404 where there is none', async (context) => {
          demoOnly(subject, 'a contract', context);
          const [kept, broken, none] = [await read(KNOWN.kept), await read(KNOWN.broken), await read(KNOWN.none)];
          expect([kept.status, broken.status, none.status]).toEqual([200, 200, 404]);
          expect(objectIn(objectIn(kept.body).latestResult).status).toBe('Success');
          expect(objectIn(objectIn(broken.body).latestResult)).toMatchObject({
            status: 'Failed',
            message: expect.stringContaining('Schema'),
          });
          expect(objectIn(broken.body)).toMatchObject(subject.from('1.10') ? { entityStatus: 'Approved' } : { status: 'Active' });
          expect(listIn(objectIn(broken.body).schema).length).toBeGreaterThan(0);
          expect(listIn(objectIn(broken.body).owners)).toHaveLength(1);
          const runs = await dataAt(`dataContracts/${textIn(objectIn(broken.body).id)}/results?limit=2`);
          expect(runs.map(({ contractExecutionStatus }) => contractExecutionStatus)).toEqual(['Failed', 'Success']);
        });
      } else {
        test('are unknown', async (context) => {
          demoOnly(subject, 'what this release lacks', context);
          expect(await isAbsent('dataContracts/entity?entityId=x&entityType=table')).toBe(true);
        });
      }
    });

    describe('runs of a pipeline', () => {
      const now = Date.now();
      const runsOf = (fqn: string, query: string) => subject.ask(`pipelines/${encodeURIComponent(fqn)}/status?${query}`);

      /** A pipeline with more than one run in the last year. */
      async function running(): Promise<{ fqn: string; runs: readonly JsonObject[] } | undefined> {
        const { hits } = await subject.search({ size: '100' }, { term: { entityType: 'pipeline' } }, ['fullyQualifiedName']);
        for (const { source } of hits) {
          const fqn = textIn(source.fullyQualifiedName);
          const { status, body } = await runsOf(fqn, `startTs=${now - 365 * DAY_MS}&endTs=${now}`);
          expect([fqn, status]).toEqual([fqn, 200]);
          const runs = listIn(objectIn(body).data).map(objectIn);
          if (runs.length > 1) return { fqn, runs };
        }
        return undefined;
      }

      test('come newest first, each with how it and its tasks went', async (context) => {
        const { runs } = needed(await running(), 'a pipeline that ran twice', subject, context);
        const times = runs.map(({ timestamp }) => numberIn(timestamp));
        expect(times).toEqual(times.toSorted((one, other) => other - one));
        for (const run of runs.flatMap((one) => [one, ...listIn(one.taskStatus).map(objectIn)]))
          expect(['Successful', 'Failed', 'Pending', 'Skipped']).toContain(run.executionStatus);
      });

      test('are those between two moments, both of which must be told', async (context) => {
        const { fqn, runs } = needed(await running(), 'a pipeline that ran twice', subject, context);
        const [last, before] = runs.map(({ timestamp }) => numberIn(timestamp));
        const since = objectIn((await runsOf(fqn, `startTs=${last}&endTs=${now}`)).body);
        expect(listIn(since.data).map((run) => objectIn(run).timestamp)).toEqual([last]);
        expect(objectIn(since.paging).total).toBe(1);
        const until = listIn(objectIn((await runsOf(fqn, `startTs=${before}&endTs=${numberIn(last) - 1}`)).body).data);
        expect(until.map((run) => objectIn(run).timestamp)).toEqual([before]);
        for (const query of [`startTs=${before}`, `endTs=${now}`]) expect((await runsOf(fqn, query)).status).toBe(400);
      });

      test('are none of a pipeline that nobody knows', async () => {
        const { status, body } = await runsOf('no.such.pipeline', `startTs=0&endTs=${now}`);
        expect([status, listIn(objectIn(body).data)]).toEqual([200, []]);
      });

      test('are limited since 1.12, and counted all the same; before, no limit is known', async (context) => {
        demoOnly(subject, 'a release that knows the limit', context);
        const { fqn, runs } = needed(await running(), 'a pipeline that ran twice', subject, context);
        const { data, paging } = objectIn((await runsOf(fqn, `startTs=${now - 365 * DAY_MS}&endTs=${now}&limit=1`)).body);
        expect(listIn(data)).toEqual(subject.from('1.12') ? runs.slice(0, 1) : runs);
        expect(objectIn(paging).total).toBe(runs.length);
      });
    });

    test('queries of a table come with who wrote them', async (context) => {
      demoOnly(subject, 'queries of a table', context);
      const owner = subject.from('1.5') ? 'owners' : 'owner';
      const queries = await dataAt(`queries?entityId=${await idOf(KNOWN.queried)}&fields=${owner},users,votes,tags&limit=10`);
      expect(queries).toHaveLength(2);
      for (const one of queries) {
        expect(textIn(one.query)).toMatch(/^select/);
        expect(isObject(one[owner]) || listIn(one[owner]).length > 0).toBe(true);
      }
      expect(await dataAt(`queries?entityId=${await idOf(KNOWN.none)}&limit=10`)).toEqual([]);
    });

    test.for([
      ['database', 'databaseSchemas'],
      ['databaseSchema', 'tables'],
    ] as const)('what lies in a %s is a list, of which one gets the first and how many there are', async ([holder, list], context) => {
      const { hits } = await subject.search({ size: '100' }, { term: { entityType: holder } }, ['fullyQualifiedName']);
      const names = hits.map(({ source }) => textIn(source.fullyQualifiedName));
      const lists = await Promise.all(
        names.map(async (fqn) => {
          const { status, body } = await subject.ask(`${list}?${new URLSearchParams({ [holder]: fqn, limit: '1' })}`);
          expect([fqn, status]).toEqual([fqn, 200]);
          return { fqn, held: listIn(objectIn(body).data).map(objectIn), total: numberIn(objectIn(objectIn(body).paging).total) };
        }),
      );
      const { fqn, held } = needed(
        lists.find((one) => one.total > 1),
        `a ${holder} that holds two`,
        subject,
        context,
      );
      expect(held).toHaveLength(1);
      expect(textIn(held[0]?.fullyQualifiedName).startsWith(`${fqn}.`)).toBe(true);
      expect(typeof held[0]?.id).toBe('string');
    });

    test('how often a table is used is told by day', async (context) => {
      demoOnly(subject, 'the usage of a table', context);
      const { entity, usage } = objectIn((await subject.ask(`usage/table/name/${KNOWN.queried}?days=30`)).body);
      expect(objectIn(entity).fullyQualifiedName).toBe(KNOWN.queried);
      const [day] = listIn(usage).map(objectIn);
      expect(numberIn(objectIn(day?.dailyStats).count)).toBeGreaterThan(0);
      expect(textIn(day?.date)).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    test('custom properties are declared with a type each', async () => {
      const { status, body } = await subject.ask('metadata/types/name/table?fields=customProperties');
      expect([status, objectIn(body).name]).toEqual([200, 'table']);
      for (const property of listIn(objectIn(body).customProperties).map(objectIn)) {
        expect(textIn(property.name)).not.toBe('');
        expect(textIn(objectIn(property.propertyType).name)).not.toBe('');
      }
    });

    test('the demo catalogue has a value for each type of custom property that the release has', async (context) => {
      demoOnly(subject, 'the value of a property', context);
      const { body } = await subject.ask('metadata/types/name/table?fields=customProperties');
      const declared = listIn(objectIn(body).customProperties).map(objectIn);
      const id = await idOf('snowflake_prod.ANALYTICS.FEATURES.FEATURES_5000');
      const { extension } = objectIn((await subject.ask(`tables/${id}?fields=extension`)).body);
      expect(Object.keys(objectIn(extension)).sort()).toEqual(declared.map(({ name }) => textIn(name)).sort());
      const types = new Set(declared.map(({ propertyType }) => textIn(objectIn(propertyType).name)));
      expect(types.size).toBe(declared.length);
      expect([types.has('date'), types.has('date-cp')]).toEqual([!subject.from('1.5'), subject.from('1.5')]);
      expect([types.has('table-cp'), types.has('hyperlink-cp')]).toEqual([subject.from('1.6'), subject.from('1.12')]);
    });

    test('every request that is pinned here is asked here', (context) => {
      const { asked } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('surroundings', subject.version, asked)).toEqual([]);
    });

    async function dataAt(path: string): Promise<readonly JsonObject[]> {
      const { status, body } = await subject.ask(path);
      expect([path, status]).toEqual([path, 200]);
      return listIn(objectIn(body as Json).data).map(objectIn);
    }

    /** A release without an endpoint says so inside of a 500, as the 1.6 line does. */
    async function isAbsent(path: string): Promise<boolean> {
      const { status, text } = await subject.ask(path);
      return status === 404 || (status === 500 && text.includes('[HTTP 404'));
    }
  });
}
