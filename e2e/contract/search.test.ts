import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../demo-catalog/json.ts';
import { listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import { noLongerAsked } from '../demo-catalog/pinned.ts';
import { demoOnly, type Hit, needed, openSubjects } from './subject.ts';

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    /** A first search, to find assets for the tests. */
    let around: readonly Hit[];
    beforeAll(async () => {
      const fields = [
        'id',
        'name',
        'fullyQualifiedName',
        'displayName',
        'entityType',
        'sourceUrl',
        'serviceType',
        'service',
        'database',
        'databaseSchema',
        'tier',
        'tags',
        'owners',
        'owner',
      ];
      around = (await subject.search({ size: '1000' }, undefined, fields)).hits;
    });
    afterAll(() => subject.close());

    const text = ({ source }: Hit, field: string) => textIn(source[field]);
    const inner = ({ source }: Hit, field: string) => textIn(objectIn(source[field]).name);
    const withAddress = (kind: string) =>
      around.find((hit) => text(hit, 'entityType') === kind && text(hit, 'sourceUrl') && /[a-z]/i.test(text(hit, 'name')));
    const ids = (hits: readonly Hit[]) => hits.map(({ id }) => id);
    const otherCase = (name: string) => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase());
    const cases = (name: string) => [...new Set([name, name.toLowerCase(), name.toUpperCase()])];

    test('one search covers every rung, and each hit lists the clauses that matched it', async (context) => {
      const table = needed(withAddress('table'), 'a table with an address', subject, context);
      const kind = { term: { entityType: 'table' } };
      const { hits } = await subject.search(
        { size: '25' },
        anyOf(
          { terms: { sourceUrl: [text(table, 'sourceUrl'), `${text(table, 'sourceUrl')}/`], _name: 'source-url' } },
          named('tool-id', { terms: { serviceType: [text(table, 'serviceType').toLowerCase()] } }, kind, {
            term: { 'name.keyword': text(table, 'name').toUpperCase() },
          }),
          named(
            'qualified-name',
            kind,
            { term: { 'name.keyword': text(table, 'name') } },
            { terms: { 'databaseSchema.name.keyword': cases(inner(table, 'databaseSchema')) } },
            { terms: { 'database.name.keyword': cases(inner(table, 'database')) } },
          ),
          named(
            'one-case',
            kind,
            { term: { 'databaseSchema.name.keyword': inner(table, 'databaseSchema') } },
            { term: { 'database.name.keyword': inner(table, 'database') } },
          ),
          named(
            'in-service',
            kind,
            { term: { 'service.name': inner(table, 'service') } },
            { terms: { 'service.name': [inner(table, 'service'), 'no such service'] } },
          ),
          named('in-service-of-another-case', kind, { term: { 'service.name': otherCase(inner(table, 'service')) } }),
          named('nothing', { term: { 'name.keyword': 'no such name anywhere' } }),
        ),
        ['id', 'name', 'entityType', 'sourceUrl'],
      );
      const hit = hits.find(({ id }) => id === table.id);
      expect(hit?.matched.toSorted()).toEqual(['in-service', 'one-case', 'qualified-name', 'source-url', 'tool-id']);
      expect(Object.keys(hit?.source ?? {}).sort()).toEqual(['entityType', 'id', 'name', 'sourceUrl']);
    });

    function anyOf(...should: readonly JsonObject[]): JsonObject {
      return { bool: { minimum_should_match: 1, should } };
    }

    function named(name: string, ...filter: readonly JsonObject[]): JsonObject {
      return { bool: { _name: name, filter } };
    }

    test('a hit has its columns and all tags, of each only the fields that the search asks for', async (context) => {
      const personal = (hit: Hit) => listIn(hit.source.tags).find((label) => textIn(objectIn(label).tagFQN) === 'PII.Sensitive');
      const table = needed(
        around.find((hit) => text(hit, 'entityType') === 'table' && personal(hit)),
        'a table with a column or tag for personal data',
        subject,
        context,
      );
      const fields = [
        'id',
        'classificationTags',
        'tags.tagFQN',
        'tags.state',
        'columns.name',
        'columns.tags.tagFQN',
        'columns.children.name',
      ];
      const filter = {
        bool: { filter: [{ term: { entityType: 'table' } }, { terms: { 'name.keyword': [text(table, 'name'), 'no_such_table'] } }] },
      };
      const { hits } = await subject.search({ size: '100' }, filter, fields);
      const hit = needed(
        hits.find(({ id }) => id === table.id),
        'the same table by its name',
        subject,
        context,
      );
      expect(Object.keys(hit.source).filter((name) => !['classificationTags', 'tags'].includes(name))).toEqual(['id', 'columns']);
      const columns = listIn(hit.source.columns).map((column) => objectIn(column));
      expect(columns.map((column) => textIn(column.name)).filter((name) => name === '')).toEqual([]);
      const keys = new Set(columns.flatMap((column) => Object.keys(column)));
      expect([...keys].filter((key) => !['name', 'tags', 'children'].includes(key))).toEqual([]);
      const labels = [...listIn(hit.source.tags), ...columns.flatMap(({ tags }) => listIn(tags))].map((label) => objectIn(label));
      expect(new Set(labels.flatMap((label) => Object.keys(label)))).toEqual(new Set(['tagFQN', 'state']));
      expect(labels.map((label) => textIn(label.tagFQN))).toContain('PII.Sensitive');
      // What its columns are tagged with is among its tags.
      for (const { tagFQN } of columns.flatMap(({ tags }) => listIn(tags)).map((label) => objectIn(label)))
        if (!textIn(tagFQN).startsWith('Tier.')) expect(listIn(hit.source.tags).map((label) => objectIn(label).tagFQN)).toContain(tagFQN);
    });

    test('a search for an address is case-sensitive', async (context) => {
      const table = needed(withAddress('table'), 'a table with an address', subject, context);
      const { hits } = await subject.search({}, { term: { sourceUrl: text(table, 'sourceUrl').toUpperCase() } });
      expect(ids(hits)).not.toContain(table.id);
    });

    test('a search for a name or a qualified name ignores case', async (context) => {
      const table = needed(withAddress('table'), 'a table with an address', subject, context);
      const fqn = text(table, 'fullyQualifiedName');
      for (const spelled of [fqn, fqn.toLowerCase(), fqn.toUpperCase()]) {
        expect(ids((await subject.search({}, { term: { fullyQualifiedName: spelled } })).hits)).toContain(table.id);
      }
      const many = await subject.search({}, { terms: { fullyQualifiedName: [fqn.toLowerCase(), 'nowhere.a.b.c'] } });
      expect(ids(many.hits)).toContain(table.id);
      const byName = await subject.search({ size: '1000' }, { terms: { 'name.keyword': [text(table, 'name').toLowerCase()] } }, ['id']);
      expect(ids(byName.hits)).toContain(table.id);
    });

    test('a search for a name finds both assets whose names differ only in case', async (context) => {
      const fold = (hit: Hit) => text(hit, 'fullyQualifiedName').toLowerCase();
      const twin = around.find((hit) =>
        around.some((other) => other.id !== hit.id && fold(other) === fold(hit) && text(other, 'entityType') === text(hit, 'entityType')),
      );
      const { source } = needed(twin, 'two assets whose names differ in case', subject, context);
      const { hits } = await subject.search({}, { term: { fullyQualifiedName: textIn(source.fullyQualifiedName) } });
      expect(hits.length).toBeGreaterThan(1);
    });

    test('an asset is found by its exact display name', async (context) => {
      const shown = around.find(
        (hit) => text(hit, 'displayName') && text(hit, 'displayName').length < 200 && text(hit, 'displayName') !== text(hit, 'name'),
      );
      const asset = needed(shown, 'an asset with a display name of its own', subject, context);
      const bears = (clause: JsonObject) =>
        subject.search({ size: '1000' }, { bool: { filter: [clause, { term: { entityType: text(asset, 'entityType') } }] } }, ['id']);
      expect(ids((await bears({ term: { 'displayName.keyword': text(asset, 'displayName') } })).hits)).toContain(asset.id);
      expect(ids((await bears({ terms: { 'displayName.keyword': [text(asset, 'displayName')] } })).hits)).toContain(asset.id);
    });

    test('a search by an owner’s name finds exactly the assets of that owner', async (context) => {
      const ownersOf = ({ source: { owner, owners } }: Hit) => (owners ? listIn(owners) : [owner ?? null]).map((one) => objectIn(one));
      const owned = needed(
        around.find((hit) => ownersOf(hit).some(({ name }) => textIn(name))),
        'an asset with an owner',
        subject,
        context,
      );
      const [owner = {}] = ownersOf(owned);
      const field = subject.from('1.5') ? 'owners.name' : 'owner.name';
      const { hits } = await subject.search({ size: '1000' }, { term: { [field]: textIn(owner.name) } }, ['id', 'owners', 'owner']);
      expect(ids(hits)).toContain(owned.id);
      for (const hit of hits) expect(ownersOf(hit).map(({ id }) => id)).toContain(owner.id);
    });

    test('a pipeline is found by its address as a phrase, in the same search as addresses of other kinds', async (context) => {
      const pipeline = needed(withAddress('pipeline'), 'a pipeline with an address', subject, context);
      const table = needed(withAddress('table'), 'a table with an address', subject, context);
      const phrase = { match_phrase: { sourceUrl: text(pipeline, 'sourceUrl') } };
      const { hits } = await subject.search(
        {},
        anyOf(
          { bool: { _name: 'source-url', should: [phrase], minimum_should_match: 1 } },
          { terms: { sourceUrl: [text(table, 'sourceUrl')] } },
        ),
      );
      expect(hits.find(({ id }) => id === pipeline.id)?.matched).toEqual(['source-url']);
      expect(ids(hits)).toContain(table.id);
    });

    test('a search finds an address under any host: by its end, or as a phrase if it is indexed as text', async (context) => {
      const dashboard = needed(withAddress('dashboard'), 'a dashboard with an address', subject, context);
      const pipeline = needed(withAddress('pipeline'), 'a pipeline with an address', subject, context);
      const behind = (asset: Hit): string => text(asset, 'sourceUrl').slice(new URL(text(asset, 'sourceUrl')).origin.length);
      const ends = (address: string): JsonObject => ({ wildcard: { sourceUrl: `*${address.replace(/[*?\\]/g, '\\$&')}` } });
      const of = (asset: Hit, ...address: readonly JsonObject[]): JsonObject => ({
        bool: {
          filter: [{ term: { entityType: text(asset, 'entityType') } }, { term: { serviceType: text(asset, 'serviceType') } }, ...address],
        },
      });
      const found = async (...should: readonly JsonObject[]) => ids((await subject.search({ size: '100' }, anyOf(...should), ['id'])).hits);
      const both = await found(of(dashboard, ends(behind(dashboard))), of(pipeline, { match_phrase: { sourceUrl: behind(pipeline) } }));
      expect(both).toContain(dashboard.id);
      expect(both).toContain(pipeline.id);
      expect(await found(of(dashboard, ends(`${behind(dashboard)}x`)))).toEqual([]);
      // An escaped star matches only a star.
      expect(await found(of(dashboard, ends(`*${behind(dashboard)}`)))).toEqual([]);
      // If the address is indexed as text, a search by its end finds nothing.
      expect(await found(of(pipeline, ends(behind(pipeline))))).not.toContain(pipeline.id);
    });

    test('a malformed filter is ignored without an error: the search finds everything', async () => {
      const all = await subject.search({ size: '1' });
      const broken = await subject.search({ size: '1', query_filter: '{broken' });
      expect(broken.status).toBe(200);
      expect(broken.total).toBe(all.total);
    });

    test('a filter on a field that does not exist finds nothing', async () => {
      expect(await subject.search({}, { term: { 'no.such.field': 'x' } })).toMatchObject({ status: 200, total: 0 });
    });

    test('the total counts more hits than the answer contains', async (context) => {
      needed(around[1], 'two assets', subject, context);
      const { hits, total } = await subject.search({ size: '1' });
      expect(hits).toHaveLength(1);
      expect(total).toBeGreaterThan(1);
    });

    test("a hit's tags include those of its columns but not the tier", async (context) => {
      const tagsOf = (list: unknown) => new Set(listIn(list as never).map((tag) => textIn(objectIn(tag).tagFQN)));
      for (const hit of around.filter(
        (one) => text(one, 'entityType') === 'table' && one.source.tier && listIn(one.source.tags).length > 0,
      )) {
        const { body } = await subject.ask(`tables/${hit.id}?fields=tags`);
        const own = tagsOf(objectIn(body).tags);
        const mixed = tagsOf(hit.source.tags);
        if ([...mixed].every((tag) => own.has(tag))) continue;
        expect([...own].filter((tag) => tag.startsWith('Tier.'))).toHaveLength(1);
        expect([...mixed].filter((tag) => tag.startsWith('Tier.'))).toEqual([]);
        return;
      }
      needed(undefined, 'a table with a tier and tagged columns', subject, context);
    });

    test('a search finds deleted assets only with deleted=true', async (context) => {
      const gone = (await subject.search({ deleted: 'true' }, undefined, ['id', 'deleted', 'fullyQualifiedName'])).hits;
      const one = needed(gone[0], 'a deleted asset', subject, context);
      // Some releases write a string into the document, not a boolean.
      for (const { source } of gone) expect(String(source.deleted)).toBe('true');
      const { hits } = await subject.search({}, { term: { fullyQualifiedName: text(one, 'fullyQualifiedName') } });
      expect(ids(hits)).not.toContain(one.id);
    });

    test('a request of 6,500 characters is answered; one of over 8,192 is refused without JSON', async () => {
      const long = (length: number) => ({
        terms: { fullyQualifiedName: Array.from({ length }, (_, at) => `nowhere.a.b.table_number_${at}`) },
      });
      expect((await subject.search({}, long(140))).status).toBe(200);
      const refused = await subject.search({}, long(250));
      expect([414, 431]).toContain(refused.status);
      expect(refused.body).toBeNull();
    });

    test('free text is query syntax: unescaped text may be an error, escaped text never is', async () => {
      expect((await subject.search({ q: 'a/b:(c' })).status).toBeGreaterThanOrEqual(400);
      for (const q of ['a\\/b\\:\\(c', 'name.with.dots', 'таблица', '日本語', "quo'te", '\\"daily revenue\\"']) {
        expect([q, (await subject.search({ q })).status]).toEqual([q, 200]);
      }
    });

    test('an index that does not exist is an error, not an empty answer', async () => {
      expect((await subject.search({ index: 'nope' })).status).toBeGreaterThanOrEqual(400);
    });

    test('the search tests send every request pinned to them, and no unpinned ones', (context) => {
      const { asked, unpinned } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('search', subject.version, asked)).toEqual([]);
      expect(unpinned).toEqual([]);
    });
  });
}
