import { afterAll, describe, expect, test } from 'vitest';
import { fieldsFor } from '../../src/catalog/api/release.ts';
import { contentFields } from '../../src/catalog/sections/details.ts';
import { ASSET_KINDS } from '../../src/model/kind.ts';
import type { Json, JsonObject } from '../demo-catalog/json.ts';
import { isObject, listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import type { KindName } from '../demo-catalog/kinds.ts';
import { isKindOf, kindOf } from '../demo-catalog/kinds.ts';
import { noLongerAsked } from '../demo-catalog/pinned.ts';
import { CARD_KINDS, fieldsForCards } from '../demo-catalog/pinned-shapes.ts';
import { demoOnly, needed, openSubjects } from './subject.ts';

/** The parts of each kind's card, with their paths; `from` is the first release that has the part, `until` the first without it again. */
const PARTS: readonly { readonly kind: KindName; readonly path: string; readonly from?: string; readonly until?: string }[] = [
  ...['columns.name', 'tableConstraints.columns', 'profile.rowCount', 'customMetrics.name', 'usageSummary.dailyStats.count'].map(inTable),
  ...['joins.columnJoins.joinedWith.fullyQualifiedName', 'lifeCycle.updated.timestamp', 'dataModel.sql', 'testSuite.id'].map(inTable),
  ...['followers.id', 'extension', 'retentionPeriod'].map(inTable),
  { kind: 'table', path: 'certification.tagLabel.tagFQN', from: '1.6' },
  { kind: 'dashboard', path: 'charts.fullyQualifiedName' },
  { kind: 'dashboard', path: 'dataModels.fullyQualifiedName' },
  { kind: 'chart', path: 'dashboards.fullyQualifiedName', from: '1.5' },
  { kind: 'dashboardDataModel', path: 'columns.name' },
  { kind: 'dashboardDataModel', path: 'sql' },
  { kind: 'pipeline', path: 'tasks.downstreamTasks' },
  { kind: 'pipeline', path: 'pipelineStatus.executionStatus' },
  { kind: 'pipeline', path: 'pipelineStatus.taskStatus.executionStatus' },
  { kind: 'topic', path: 'messageSchema.schemaFields.children.name' },
  { kind: 'container', path: 'dataModel.columns.name' },
  { kind: 'container', path: 'children.fullyQualifiedName' },
  { kind: 'container', path: 'parent.fullyQualifiedName' },
  { kind: 'mlmodel', path: 'mlFeatures.featureSources.dataSource.fullyQualifiedName' },
  { kind: 'mlmodel', path: 'mlHyperParameters.value' },
  { kind: 'mlmodel', path: 'dashboard.fullyQualifiedName' },
  { kind: 'storedProcedure', path: 'storedProcedureCode.code' },
  { kind: 'searchIndex', path: 'fields.children.name' },
  { kind: 'apiCollection', path: 'apiEndpoints.fullyQualifiedName' },
  { kind: 'apiEndpoint', path: 'requestSchema.schemaFields.name' },
  { kind: 'apiEndpoint', path: 'responseSchema.schemaFields.tags.tagFQN' },
  { kind: 'metric', path: 'metricExpression.code' },
  { kind: 'metric', path: 'relatedMetrics.fullyQualifiedName' },
  { kind: 'metric', path: 'reviewers.name', from: '1.10' },
  { kind: 'metric', path: 'dimensions.name', from: '2.0' },
  { kind: 'metric', path: 'measures.aggregation', from: '2.0' },
  { kind: 'metric', path: 'filters.where', from: '2.0' },
  { kind: 'metric', path: 'assets.fullyQualifiedName', from: '2.0' },
  { kind: 'directory', path: 'children.fullyQualifiedName' },
  { kind: 'file', path: 'directory.fullyQualifiedName' },
  { kind: 'spreadsheet', path: 'worksheets.fullyQualifiedName' },
  { kind: 'worksheet', path: 'columns.name' },
  { kind: 'glossaryTerm', path: 'synonyms' },
  { kind: 'glossaryTerm', path: 'relatedTerms.fullyQualifiedName', until: '2.0' },
  { kind: 'glossaryTerm', path: 'relatedTerms.term.fullyQualifiedName', from: '2.0' },
  { kind: 'glossaryTerm', path: 'reviewers.name' },
  { kind: 'domain', path: 'experts.name' },
  { kind: 'dataProduct', path: 'experts.name' },
  { kind: 'tag', path: 'classification.name' },
  { kind: 'query', path: 'queryUsedIn.id' },
  { kind: 'user', path: 'teams.name' },
  { kind: 'user', path: 'profile.images.image' },
  { kind: 'team', path: 'users.name' },
];

function inTable(path: string): { readonly kind: KindName; readonly path: string } {
  return { kind: 'table', path };
}

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    afterAll(() => subject.close());

    const { version } = subject;
    const kinds = CARD_KINDS.filter((kind) => isKindOf(version, kind));
    const owner = subject.from('1.5') ? 'owners' : 'owner';

    const known = new Map<string, JsonObject>();

    /** The first entity of a kind, read whole, that satisfies the condition. */
    async function firstRead(kind: KindName, isGood: (entity: JsonObject) => boolean): Promise<JsonObject | undefined> {
      const again = [...known].find(([key, entity]) => key.startsWith(`${kind} `) && isGood(entity));
      if (again) return again[1];
      const fields = fieldsForCards(kind, version).join(',');
      for (const id of (await subject.idsOf(kind)).filter((one) => !known.has(`${kind} ${one}`))) {
        const { status, body } = await subject.ask(`${kindOf(kind).collection}/${id}?fields=${fields}`);
        expect([kind, status, status === 200 ? '' : textIn(objectIn(body).message)]).toEqual([kind, 200, '']);
        known.set(`${kind} ${id}`, objectIn(body));
        if (isGood(objectIn(body))) return objectIn(body);
      }
      return undefined;
    }

    test.for(kinds)('%s: reads by id and by name return the same, with all fields that a card requests', async (kind, context) => {
      const fields = fieldsForCards(kind, version).join(',');
      const entity = needed(await firstRead(kind, () => true), `a ${kind}`, subject, context);
      const name = encodeURIComponent(textIn(entity.fullyQualifiedName));
      const byName = await subject.ask(`${kindOf(kind).collection}/name/${name}?fields=${fields}&include=all`);
      expect([byName.status, byName.body]).toEqual([200, entity]);
      expect((await subject.ask(`${kindOf(kind).collection}/${textIn(entity.id)}?include=all`)).status).toBe(200);
    });

    test.for(kinds.filter((kind) => fieldsForCards(kind, version).includes(owner)))(
      '%s: at least one has an owner',
      async (kind, context) => {
        const entity = needed(
          await firstRead(kind, (one) => pathIn(one, owner) !== undefined),
          `a ${kind} with an owner`,
          subject,
          context,
        );
        for (const one of [entity[owner] ?? null].flatMap((held) => (isObject(held) ? [held] : listIn(held)))) {
          const { id, name, type } = objectIn(one);
          expect([typeof id, typeof name]).toEqual(['string', 'string']);
          expect(['user', 'team']).toContain(type);
        }
      },
    );

    const parts = PARTS.filter(
      ({ kind, from, until }) =>
        isKindOf(version, kind) && (from === undefined || subject.from(from)) && (until === undefined || !subject.from(until)),
    );
    test.for(parts)('at least one $kind has $path', async ({ kind, path }, context) => {
      needed(await firstRead(kind, (one) => pathIn(one, path) !== undefined), `a ${kind} with ${path}`, subject, context);
    });

    const shown = ASSET_KINDS.filter((kind) => isKindOf(version, kind));
    // A snapshot is treated as its release, and refused fields are given up.
    const led = version.replace(/-SNAPSHOT$/, '');
    test.for(shown)('%s: the extension requests only fields that this release has', (kind) => {
      const asked = [...fieldsFor(kind, version), ...contentFields(kind, version)];
      expect(asked.filter((field) => !fieldsForCards(kind, led).includes(field))).toEqual([]);
    });

    const foreign = [
      ...(subject.from('1.5') ? ['owner'] : ['owners']),
      ...(subject.from('1.9') ? ['domain'] : ['domains']),
      ...(subject.from('1.6') ? [] : ['certification']),
    ];
    test.for(foreign)('a field name of another release is refused (%s)', async (field, context) => {
      const table = needed((await subject.idsOf('table'))[0], 'a table', subject, context);
      const { status, body } = await subject.ask(`tables/${table}?fields=${field}`);
      expect([status, textIn(objectIn(body).message)]).toEqual([400, expect.stringContaining(`Invalid field name ${field}`)]);
    });

    const status = subject.from('1.10') ? 'entityStatus' : 'status';
    test(`an approved glossary term says so in ${status}`, async (context) => {
      const agreed = await firstRead('glossaryTerm', (one) => one[status] === 'Approved');
      needed(agreed, 'an approved term', subject, context);
    });

    if (subject.from('2.0')) {
      test('a read with the current ETag gets a 304 without a body', async (context) => {
        const table = needed((await subject.idsOf('table'))[0], 'a table', subject, context);
        const { headers } = await subject.ask(`tables/${table}?fields=tags`);
        const etag = headers.get('etag') ?? '';
        expect(etag).toMatch(/^"[0-9a-f]{16}"$/);
        expect(headers.get('cache-control')).toBe('no-store');
        const again = await subject.askIf(`tables/${table}?fields=tags`, etag);
        expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
        expect((await subject.askIf(`tables/${table}?fields=tags,columns`, etag)).status).toBe(200);
        expect((await subject.askIf(`tables/${table}?fields=tags`, '"0000000000000000"')).status).toBe(200);
      });
    }
    if (!subject.from('2.0')) {
      test('entities have no ETag, and If-None-Match is ignored', async (context) => {
        const table = needed((await subject.idsOf('table'))[0], 'a table', subject, context);
        const { status: got, headers } = await subject.askIf(`tables/${table}?fields=tags`, '"0000000000000000"');
        expect([got, headers.get('etag')]).toEqual([200, null]);
      });
    }

    test('no entities exist of kinds that were added in later releases', async () => {
      const later = CARD_KINDS.filter((one) => !kinds.includes(one));
      for (const kind of later) expect(await subject.idsOf(kind)).toEqual([]);
    });

    test('the tests of kinds send every request pinned to them, and no unpinned ones', (context) => {
      const { asked, unpinned } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('kinds', version, asked)).toEqual([]);
      expect(unpinned.filter((word) => !foreign.some((field) => word === `GET /tables/{id} fields:${field}`))).toEqual([]);
    });
  });
}

/** The value at a dotted path, through lists; undefined if it is missing or empty. */
function pathIn(value: Json | undefined, path: string): Json | undefined {
  const [head = '', ...rest] = path.split('.');
  if (Array.isArray(value)) return value.map((item) => pathIn(item, path)).find((found) => found !== undefined);
  const held = objectIn(value)[head];
  if (rest.length > 0) return pathIn(held, rest.join('.'));
  const isEmpty =
    held === undefined || held === null || (Array.isArray(held) && held.length === 0) || (isObject(held) && Object.keys(held).length === 0);
  return isEmpty ? undefined : held;
}
