import { describe, expect, test } from 'vitest';
import { joinFqn } from '../catalog/entity/fqn.ts';
import { questionFor } from '../catalog/search/packing.ts';
import { searchOf, searchPath } from '../catalog/search/search-path.ts';
import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import { TOOLS } from '../tools/index.ts';
import { pageOf } from '../tools/recorded.ts';
import { decidedOf } from './resolve.ts';
import { RUNGS } from './rungs.ts';

const WORKSPACE = '70a5283e-123c-4f1c-8991-ce373ae8b08f';
const REPORT = 'eaeec658-f3a9-435e-bafe-2e1acdf4d75e';
const FIRST = 'a8e3066ec645e602725d';
const VIEW = 'https://acme.looker.com/projects/shop/files/views/orders.view.lkml?line=12';
const REPORT_PAGE = `https://app.powerbi.com/groups/${WORKSPACE}/reports/${REPORT}/0123456789abcdef0123?experience=power-bi`;
const BUCKET = 'https://us-east-1.console.aws.amazon.com/s3/buckets/acme-lake?region=us-east-1&tab=objects';
const FOLDER = 'https://us-east-1.console.aws.amazon.com/s3/buckets/acme-lake?region=us-east-1&prefix=raw/&showversions=false';
const GLUE = 'https://us-east-1.console.aws.amazon.com/glue/home?region=us-east-1#/v2/data-catalog/tables/view/orders';
const TABLE = `${GLUE}?database=sales&catalogId=123456789012&versionId=latest`;

/** An asset in the service `ours`, with its names below that. */
function asset(kind: AssetKind, sourceUrl: string | null, ...path: readonly string[]): Asset {
  const ownName = path.at(-1) ?? '';
  const fqn = joinFqn(['ours', ...path]);
  const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
  const api: Asset['api'] = { server: 'https://catalog.example.com/', release: [1, 6], collection: 'any', ownerField: 'owners' };
  const said = {
    id: `${fqn} ${sourceUrl}`,
    fqn,
    name: ownName,
    ownName,
    path: ['ours', ...path.slice(0, -1)],
    href: 'https://catalog.example.com/',
  };
  return { kind, sourceUrl, api, ...said, ...none, service: 'ours', serviceType: null, detail: 'hit', facts: { deleted: false } };
}

function shown(id: string, address: string, hits: readonly Asset[], services: readonly string[] = [], crowded = false) {
  const [tool] = TOOLS.filter((one) => one.id === id);
  const refs = tool?.recognise(pageOf(address)) ?? [];
  const known = { serviceTypes: tool?.serviceTypes ?? [], services };
  const typed = hits.map((hit) => ({ ...hit, serviceType: tool?.serviceTypes[0] ?? null }));
  return decidedOf(refs, { hits: typed, crowded, refused: new Set() }, known)?.first ?? null;
}

const view = (folder: string): Asset =>
  asset('dashboardDataModel', `https://acme.looker.com/projects/${folder}`, 'model', 'shop_orders_view');
const report = (address: string): Asset => asset('dashboard', address, REPORT);
const bucket = (address: string): Asset => asset('container', `https://s3.console.aws.amazon.com/s3/buckets/${address}`, 'acme-lake');
const folder = (address: string): Asset =>
  asset('container', `https://s3.console.aws.amazon.com/s3/buckets/${address}`, 'acme-lake', 'raw');
const table = (database: string): Asset =>
  asset('table', `${GLUE}?database=sales&catalogId=${database}&versionId=latest`, database, 'sales', 'orders');

describe('an asset whose stored address has a part that its page does not tell is claimed', () => {
  test.each([
    [
      'a Looker view in the checkout of another machine',
      'looker',
      VIEW,
      view('shop/files//srv/ingest/tmp/lookml_repos/lookml/views/orders.view.lkml'),
    ],
    [
      'a report stored with another page',
      'power-bi',
      REPORT_PAGE,
      report(`https://app.powerbi.com/groups/${WORKSPACE}/reports/${REPORT}/${FIRST}?experience=power-bi`),
    ],
    [
      'a report stored on Fabric’s host',
      'power-bi',
      REPORT_PAGE,
      report(`https://app.fabric.microsoft.com/groups/${WORKSPACE}/reports/${REPORT}?experience=power-bi`),
    ],
    [
      'a report of one’s own workspace, stored by its id',
      'power-bi',
      `https://app.powerbi.com/groups/me/reports/${REPORT}`,
      report(`https://app.powerbi.com/groups/${WORKSPACE}/reports/${REPORT}/${FIRST}`),
    ],
    ['a bucket of us-east-1, stored with the region of the service', 'aws-s3', BUCKET, bucket('acme-lake?region=eu-west-1&tab=objects')],
    ['a folder in it', 'aws-s3', FOLDER, folder('acme-lake?region=eu-west-1&prefix=raw/&showversions=false')],
    ['a folder, stored below a console that an administrator set', 'aws-s3', FOLDER, folder('acme-lake/raw/')],
  ])('%s', (_what, id, address, stored) => {
    expect(shown(id, address, [stored])).toMatchObject({ sure: true, rung: 'source-url', asset: { fqn: stored.fqn } });
  });
});

describe('an asset whose stored address is that of another is not claimed', () => {
  test.each([
    [
      'a Looker view of a folder inside the checkout',
      'looker',
      VIEW,
      view('shop/files//srv/tmp/lookml_repos/lookml/other/views/orders.view.lkml'),
    ],
    ['a Looker view of another project', 'looker', VIEW, view('eu/files//srv/tmp/lookml_repos/lookml/views/orders.view.lkml')],
    ['a file whose name goes on', 'looker', VIEW, view('shop/files//srv/tmp/lookml_repos/lookml/views/orders.view.lkml.view.lkml')],
    ['a file that ends alike', 'looker', VIEW, view('shop/files//srv/tmp/lookml_repos/lookml/views/more_orders.view.lkml')],
    [
      'a report in another workspace',
      'power-bi',
      REPORT_PAGE,
      report(`https://app.powerbi.com/groups/${REPORT}/reports/${REPORT}/${FIRST}`),
    ],
    ['a report on another host', 'power-bi', REPORT_PAGE, report(`https://app.example.com/groups/${WORKSPACE}/reports/${REPORT}/${FIRST}`)],
    ['a bucket of that name in another partition', 'aws-s3', BUCKET, bucket('acme-lake?region=cn-north-1&tab=objects')],
    ['a bucket of that name of the US government', 'aws-s3', BUCKET, bucket('acme-lake?region=us-gov-west-1&tab=objects')],
    ['another folder', 'aws-s3', FOLDER, folder('acme-lake?region=eu-west-1&prefix=old/raw/&showversions=false')],
    ['a table of another account', 'aws-glue', TABLE, table('999999999999')],
    ['a table below a name that may be any account’s', 'aws-glue', TABLE, table('PROD')],
  ])('%s', (_what, id, address, stored) => {
    expect(shown(id, address, [stored])).not.toMatchObject({ sure: true });
  });
});

test('a table below a name that the administrator gave is claimed in the account’s own service, and another account’s is not', () => {
  expect(shown('aws-glue', TABLE, [table('PROD')], ['ours'])).toMatchObject({ sure: true, rung: 'source-url' });
  expect(shown('aws-glue', TABLE, [table('999999999999')], ['ours'])).toMatchObject({ sure: false });
  expect(shown('aws-glue', TABLE, [table('PROD'), table('123456789012')], ['ours'])).toMatchObject({
    sure: true,
    asset: { fqn: 'ours.123456789012.sales.orders' },
  });
});

test('the exact address wins over one that is only alike', () => {
  const [exact, alike] = [bucket('acme-lake?region=us-east-1&tab=objects'), bucket('acme-lake?region=eu-west-1&tab=objects')];
  expect(shown('aws-s3', BUCKET, [alike, exact])).toMatchObject({ sure: true, asset: { sourceUrl: exact.sourceUrl } });
});

test('two that are alike are offered, and so is one where more may have been left out', () => {
  const both = ['eu-west-1', 'eu-west-2'].map((region) => bucket(`acme-lake?region=${region}&tab=objects`));
  expect(shown('aws-s3', BUCKET, both)).toMatchObject({ several: both.map(({ id }) => ({ id })) });
  expect(shown('aws-s3', BUCKET, both.slice(1), [], true)).toMatchObject({ several: [{}] });
  expect(shown('aws-s3', BUCKET, [bucket('acme-lake?region=us-east-1&tab=objects')], [], true)).toMatchObject({ sure: true });
});

test('a form is never searched for: an asset without id and path is searched by its title, in services of the tool alone', () => {
  const [looker] = TOOLS.filter(({ id }) => id === 'looker');
  const known = { serviceTypes: ['Looker'], services: [] };
  const criteria = (looker?.recognise(pageOf(VIEW)) ?? []).flatMap((ref) => RUNGS.flatMap((rung) => rung.criterion(ref, known) ?? []));
  const question = questionFor(criteria);
  const path = question ? decodeURIComponent(searchPath(searchOf(question))) : '';
  expect(path).toContain('{"term":{"displayName.keyword":"orders"}}');
  expect(path).toContain('{"term":{"serviceType":"Looker"}}');
  expect(path).not.toContain('lookml_repos');
});
