import { afterAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../demo-catalog/json.ts';
import { listIn, objectIn, textIn } from '../demo-catalog/json.ts';
import { noLongerAsked } from '../demo-catalog/pinned.ts';
import { demoOnly, type Hit, needed, openSubjects } from './subject.ts';

for (const subject of await openSubjects()) {
  describe(subject.title, () => {
    afterAll(() => subject.close());

    async function someOf(kind: string, names: Readonly<Record<string, string>> = {}): Promise<readonly Hit[]> {
      return (await subject.search({ index: 'all', size: '100', ...names }, { term: { entityType: kind } })).hits;
    }

    /** This release's names for owners and domains. */
    function fields(): { readonly owners: string; readonly domains: string } {
      return {
        owners: subject.from('1.5') ? 'owners' : 'owner',
        domains: subject.from('1.9') ? 'domains' : 'domain',
      };
    }

    const NOBODY = '00000000-0000-4000-8000-000000000000';

    test.for([
      ...[
        'table:tables',
        'dashboard:dashboards',
        'chart:charts',
        'dashboardDataModel:dashboard/datamodels',
        'pipeline:pipelines',
        'topic:topics',
      ],
      ...[
        'container:containers',
        'mlmodel:mlmodels',
        'storedProcedure:storedProcedures',
        'searchIndex:searchIndexes',
        'database:databases',
      ],
      ...['databaseSchema:databaseSchemas', 'glossaryTerm:glossaryTerms'],
    ])('%s: the id in a search hit reads the entity with its owners, tags and domains', async (pair, context) => {
      const [kind = '', collection = ''] = pair.split(':');
      const hit = needed((await someOf(kind))[0], `an asset of kind ${kind}`, subject, context);
      const { status, body } = await subject.ask(`${collection}/${hit.id}?fields=${fields().owners},tags,${fields().domains}&include=all`);
      expect(status).toBe(200);
      const entity = objectIn(body);
      expect(entity).toMatchObject({ id: hit.id, fullyQualifiedName: hit.source.fullyQualifiedName, name: hit.source.name });
      expect(Array.isArray(entity.tags)).toBe(true);
      if (fields().owners === 'owners') expect(Array.isArray(entity.owners)).toBe(true);
    });

    test('fields that are not requested are not returned', async (context) => {
      const table = needed((await someOf('table'))[0], 'a table', subject, context);
      const { body } = await subject.ask(`tables/${table.id}`);
      expect(Object.keys(objectIn(body))).not.toContain(fields().owners);
      expect(Object.keys(objectIn(body))).not.toContain('tags');
    });

    test('one unknown field fails the whole request, and the error names it', async (context) => {
      const table = needed((await someOf('table'))[0], 'a table', subject, context);
      const { status, body } = await subject.ask(`tables/${table.id}?fields=tags,nope`);
      expect(status).toBe(400);
      expect(textIn(objectIn(body).message)).toContain('Invalid field name nope');
    });

    test('columns include their tags only if both columns and tags are requested', async (context) => {
      const tagged = (columns: unknown): boolean => listIn(columns as never).some((column) => listIn(objectIn(column).tags).length > 0);
      for (const { id } of await someOf('table')) {
        const { body } = await subject.ask(`tables/${id}?fields=columns,tags`);
        if (!tagged(objectIn(body).columns)) continue;
        const without = objectIn((await subject.ask(`tables/${id}?fields=tags`)).body);
        expect(listIn(without.columns).length).toBeGreaterThan(0);
        expect(tagged(without.columns)).toBe(false);
        return;
      }
      needed(undefined, 'a table with a tagged column', subject, context);
    });

    test('a read by name is case-sensitive', async (context) => {
      const turned = (fqn: string) => (fqn === fqn.toUpperCase() ? fqn.toLowerCase() : fqn.toUpperCase());
      const tables = await someOf('table');
      const all = new Set(tables.map(({ source }) => textIn(source.fullyQualifiedName)));
      const table = needed(
        tables.find(({ source }) => !all.has(turned(textIn(source.fullyQualifiedName)))),
        'a table without a twin',
        subject,
        context,
      );
      const fqn = textIn(table.source.fullyQualifiedName);
      const read = async (name: string) => (await subject.ask(`tables/name/${encodeURIComponent(name)}?fields=tags`)).status;
      expect(await read(fqn)).toBe(200);
      expect(await read(turned(fqn))).toBe(404);
    });

    test('a deleted asset is returned only with include=deleted', async (context) => {
      const hit = needed((await someOf('table', { deleted: 'true' }))[0], 'a deleted table', subject, context);
      expect((await subject.ask(`tables/${hit.id}`)).status).toBe(404);
      const { status, body } = await subject.ask(`tables/${hit.id}?include=deleted`);
      expect(status).toBe(200);
      expect(objectIn(body)).toMatchObject({ id: hit.id, deleted: true });
    });

    test('include=deleted does not return an asset that is not deleted', async (context) => {
      const hit = needed((await someOf('table'))[0], 'a table', subject, context);
      expect((await subject.ask(`tables/${hit.id}?include=deleted`)).status).toBe(404);
    });

    test('an unknown id gets a 404 that names it', async () => {
      const { status, body } = await subject.ask(`tables/${NOBODY}?fields=tags`);
      expect(status).toBe(404);
      expect(textIn(objectIn(body).message)).toContain(NOBODY);
    });

    test('a malformed id gets a 400 or 404, or a 500 that contains the 404', async () => {
      const { status, text } = await subject.ask('tables/not-a-uuid');
      expect([400, 404].includes(status) || (status === 500 && text.includes('[HTTP 404'))).toBe(true);
    });

    test.for(['user:users', 'team:teams'])('an owner can be read by id (%s)', async (pair, context) => {
      const [type, collection] = pair.split(':');
      const owners = (await someOf('table')).flatMap(({ source }) => listIn(source.owners ?? [source.owner ?? null]).map(objectIn));
      const owner = needed(
        owners.find((one) => one.type === type),
        `a table that a ${type} owns`,
        subject,
        context,
      );
      const { status, body } = await subject.ask(`${collection}/${textIn(owner.id)}`);
      expect(status).toBe(200);
      expect(objectIn(body).name).toBe(owner.name);
    });

    test('mail addresses of other users are masked only for plain users; those of teams are never masked', async () => {
      const { body: own } = await subject.ask('users/loggedInUser');
      const mails = async (list: string) =>
        listIn(objectIn((await subject.ask(`${list}?limit=20`)).body).data)
          .map(objectIn)
          .filter(({ id, email }) => id !== objectIn(own).id && email !== undefined)
          .map(({ email }) => textIn(email).endsWith('@masked.com'));
      const others = await mails('users');
      expect(others.length).toBeGreaterThan(0);
      expect(new Set(others)).toEqual(new Set([subject.who === 'plain user']));
      expect(textIn(objectIn(own).email)).not.toContain('masked.com');
      expect(await mails('teams')).not.toContain(true);
    });

    test('reading an entity that a rule denies is a 403; search may hide more or fewer entities than the rule', async (context) => {
      const catalog = demoOnly(subject, 'a rule that denies', context);
      const [first, other] = await someOf('table');
      const denied = needed(first, 'a table', subject, context);
      const allowed = needed(other, 'two tables', subject, context);
      const authorization = `Bearer ${await catalog.token('user', { user: 'denied' })}`;
      const read = (id: string) => subject.ask(`tables/${id}?fields=tags`, authorization);
      const found = async () => objectIn(objectIn((await subject.ask('search/query?q=*&index=table', authorization)).body).hits);
      const total = (hits: JsonObject) => objectIn(hits.total).value;

      const all = total(await found());
      catalog.entities.deny('denied', 'table', textIn(denied.source.fullyQualifiedName), { conditional: false });
      expect((await read(denied.id)).status).toBe(403);
      expect(total(await found())).toBe(all);

      catalog.entities.allow('denied');
      catalog.entities.deny('denied', 'table', textIn(denied.source.fullyQualifiedName));
      expect((await read(denied.id)).status).toBe(403);
      expect((await read(allowed.id)).status).toBe(200);
      expect(total(await found())).toBe(0);
    });

    test('the entity tests send every request pinned to them, and no unpinned ones', (context) => {
      const { asked, unpinned } = demoOnly(subject, 'the list of what is pinned', context);
      expect(noLongerAsked('entities', subject.version, asked)).toEqual([]);
      expect(unpinned).toEqual([]);
    });
  });
}
