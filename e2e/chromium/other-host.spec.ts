import { ada, finance, owners } from '../demo-catalog/data/company.ts';
import { asset, service } from '../demo-catalog/data/make.ts';
import type { Entity } from '../demo-catalog/entities.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

/*
 * The catalog is fed from inside (`http://superset.internal:8088`), while people come by the stand-in's address.
 */

const INSIDE = 'http://superset.internal:8088';
const STAGING = 'http://superset-staging.internal:8088';
const production = service('dashboardService', 'superset_inside', 'Superset');
const staging = service('dashboardService', 'superset_staging_inside', 'Superset');
const bySlug = (below: Entity, base: string, number: string, slug: string, owner: Entity): Entity =>
  asset('dashboard', below, number, {
    ...{ displayName: `The ${slug}`, ...owners(owner), dashboardType: 'Dashboard' },
    sourceUrl: `${base}/superset/dashboard/${slug}/`,
  });

const scene = sceneForFile();
// Without decoys, which have the same addresses at other hosts.
test.beforeAll(() => {
  for (const one of [
    production,
    staging,
    bySlug(production, INSIDE, '9001', 'margins', ada),
    bySlug(production, INSIDE, '9002', 'returns-by-region', finance),
    bySlug(production, INSIDE, '9003', 'twins', ada),
    bySlug(staging, STAGING, '9004', 'twins', finance),
  ])
    scene.catalog.entities.put(one);
});

const MARGINS = '/superset/dashboard/margins/';

test('an address known at another host is a question, once for a site; undone under Sites, it is one again', async () => {
  await scene.invite();
  scene.catalog.requests.clear();
  const page = await scene.visit(MARGINS);
  await expect(label(page)).toHaveText('The margins?');
  expect(scene.asked()).toEqual({ searches: 1, reads: 1 });

  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, 'likely')).toContainText(`The catalog has this page’s address at ${INSIDE}`);
  await expect(card(popup)).not.toContainText('Ada');
  await popup.getByRole('button', { name: 'Yes, this site is superset_inside' }).click();
  await expect(outcome(popup, 'matched')).toContainText('Ada Lovelace');
  await expect(card(popup)).toContainText('Matched by exact address');
  await popup.close();
  const { origin } = new URL(scene.host.url);
  const said = { origin, tenant: '', tool: 'superset', how: 'user' };
  expect(await scene.readSettings()).toMatchObject({
    services: [{ ...said, service: 'superset_inside' }],
    bases: [{ ...said, prefix: '', base: INSIDE }],
  });

  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toContainText('Ada Lovelace');
  // No other page of the site is asked about, and none is claimed that the catalog does not have there.
  scene.catalog.requests.clear();
  const other = await scene.visit('/superset/dashboard/returns-by-region/');
  await expect(label(other)).toContainText('Finance Analytics');
  expect(scene.asked()).toEqual({ searches: 1, reads: 1 });
  await expect(label(await scene.visit('/superset/dashboard/margin/'))).toHaveText('Not in the catalog');

  const options = await scene.chromium.context.newPage();
  await options.goto(scene.chromium.extensionUrl('src/options/index.html#sites'));
  const base = options.locator(`[data-base="${INSIDE}"]`);
  await expect(base).toHaveText(new RegExp(`In the catalog at ${INSIDE}.*Confirmed by you`));
  await base.getByRole('button', { name: `Undo ${INSIDE}` }).click();
  await expect(base).toHaveCount(0);
  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toHaveText('The margins?');
  expect((await scene.readSettings()).bases).toEqual([]);
});

test('two instances behind the address are a choice; the one that is remembered is sure from then on', async () => {
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/twins/');
  await expect(label(page)).toHaveText('2 possible matches');
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('checkbox').check();
  await outcome(popup, 'candidates').getByRole('listitem').filter({ hasText: 'superset_staging_inside' }).getByRole('button').click();
  await expect(outcome(popup, 'matched')).toContainText('Finance Analytics');
  await popup.close();
  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toContainText('Finance Analytics');
  // It is staging's site now: production's dashboard is not on it.
  await expect(label(await scene.visit(MARGINS))).toHaveText('Not in the catalog');
});

test('a stored base teaches no service, so nothing of it is left once it is gone', async () => {
  const { origin } = new URL(scene.host.url);
  await scene.invite();
  await scene.changeSettings({ bases: [{ origin, tenant: '', tool: 'superset', prefix: '', base: INSIDE, how: 'user' }] });
  const page = await scene.visit(MARGINS);
  await expect(label(page)).toContainText('Ada Lovelace');
  await scene.changeSettings({ bases: [] });
  await page.bringToFront();
  await page.reload();
  await expect(label(page)).toHaveText('The margins?');
});
