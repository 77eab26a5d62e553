import { expect, test } from 'vitest';
import type { CatalogConnection } from '../catalog/api/server.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import { answering } from '../catalog/server.fake.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { awsS3 } from '../tools/adapters/aws-s3.ts';
import { refsOn } from '../tools/refs-on.ts';
import { newBudget } from './budget.ts';
import type { PageLookUp } from './context.ts';
import { lookUpPage } from './look-up.ts';

const site = { origin: 'https://s3.console.aws.amazon.com', toolId: 'aws-s3', tenant: 'acme-lake' };

function linkTo(folders: number): readonly AssetRef[] {
  const prefix = Array.from({ length: folders }, (_, at) => `data-of-the-quarter-${at}`).join('/');
  const url = new URL(`https://s3.console.aws.amazon.com/s3/buckets/acme-lake?region=eu-west-1&prefix=${prefix}/`);
  return refsOn(awsS3, { url, title: '', text: {} });
}

async function lookedUp(connection: CatalogConnection, page: Pick<PageLookUp, 'refs' | 'readMore'>): Promise<Outcome | undefined> {
  const budget = newBudget();
  const context = {
    catalog: openCatalog({ ...connection, spend: budget.request }),
    budget,
    server: connection.server,
    user: 'ada',
    signal: new AbortController().signal,
    now: () => 7,
    painted: async () => undefined,
  };
  const look = { ...page, known: { serviceTypes: ['S3'], services: [] }, site, refused: new Set<string>() };
  let last: Outcome | undefined;
  for await (const outcome of lookUpPage(look, context)) last = outcome;
  return last;
}

const nothing = () => answering(() => [200, { hits: { total: { value: 0 }, hits: [] } }]);

test('a link that names hundreds of folders opens four searches at most, and the card says that not all was looked for', async () => {
  const { connection, asked } = await nothing();
  expect(await lookedUp(connection, { refs: linkTo(200) })).toMatchObject({
    state: 'not-in-catalog',
    partly: true,
    tried: expect.arrayContaining(['name']),
  });
  expect(asked).toHaveLength(4);
});

test('a link to a few folders opens two, and all was looked for', async () => {
  const { connection, asked } = await nothing();
  const outcome = await lookedUp(connection, { refs: linkTo(3) });
  expect(outcome).toMatchObject({ state: 'not-in-catalog' });
  expect(outcome).not.toHaveProperty('partly');
  expect(asked).toHaveLength(2);
});

test('what a page’s texts add is within the same four searches', async () => {
  const { connection, asked } = await nothing();
  const refs = linkTo(7);
  const added = refs.map((ref) => ({ ...ref, name: `${ref.name} of ours` }));
  expect(await lookedUp(connection, { refs, readMore: async () => [...added, ...refs] })).toMatchObject({ state: 'not-in-catalog' });
  expect(asked).toHaveLength(4);
});

/** A server with one bucket, which refuses the first `most` names of fields that it is asked for, one by one. */
const refusing = (most: number) => {
  const refused = new Set<string>();
  return answering(({ pathname, searchParams }) => {
    const bucket = { id: 'c1', name: 'acme-lake', fullyQualifiedName: 's3.acme-lake', service: { name: 's3' }, serviceType: 'S3' };
    const [address] = linkTo(0).flatMap(({ url }) => url ?? []);
    const source = { ...bucket, entityType: 'container', sourceUrl: address, owners: [{ id: 'u', type: 'user', name: 'ada' }] };
    if (pathname.endsWith('/system/version')) return [200, { version: '1.6.0' }];
    if (pathname.endsWith('/search/query')) return [200, { hits: { total: { value: 1 }, hits: [{ _source: source }] } }];
    const fields = (searchParams.get('fields') ?? '').split(',');
    const [next] = fields;
    if (next && (refused.has(next) || refused.size < most)) {
      refused.add(next);
      return [400, { code: 400, message: `Invalid field name ${next}` }];
    }
    return [200, { ...bucket, sourceUrl: address }];
  }, '1.6.0');
};

test('a server that refuses field after field is asked eight times at most until the owner', async () => {
  const { connection, asked } = await refusing(20);
  expect(await lookedUp(connection, { refs: linkTo(0) })).toMatchObject({ state: 'unexpected-answer', where: 'requests: 8' });
  expect(asked).toHaveLength(8);
});

test('a server that refuses a field or two answers all the same', async () => {
  const { connection } = await refusing(2);
  expect(await lookedUp(connection, { refs: linkTo(0) })).toMatchObject({ state: 'matched', asset: { detail: 'whole', id: 'c1' } });
});
