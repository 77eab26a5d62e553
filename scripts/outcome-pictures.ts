// npm run pictures:outcomes
// Takes a picture of each way a look-up can end, in the panel or the popup, for docs/OUTCOMES.md.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { type Scene, startScene } from '../e2e/chromium/scene.ts';
import { outcome, whollyRead } from '../e2e/chromium/user-actions.ts';
import { ada, owners } from '../e2e/demo-catalog/data/company.ts';
import { asset, service } from '../e2e/demo-catalog/data/make.ts';
import type { Fault } from '../e2e/demo-catalog/faults.ts';
import type { OutcomeState } from '../src/model/outcome.ts';

const FOLDER = 'docs/outcomes';
const ORDERS = 'snowflake_prod.ANALYTICS.PUBLIC.ORDERS';
/** Never found here, so that no answer to it is kept. */
const CUSTOMERS = 'snowflake_prod.ANALYTICS.PUBLIC.CUSTOMERS';

await mkdir(FOLDER, { recursive: true });
/** A Superset whose dashboard ingestion stored by its slug: only the number of its page finds it. */
const alone = service('dashboardService', 'superset_alone', 'Superset');
const lonely = asset('dashboard', alone, '7001', {
  ...{ displayName: 'Weekly numbers', ...owners(ada), dashboardType: 'Dashboard' },
  sourceUrl: 'https://elsewhere.example.test/superset/dashboard/weekly/',
});
/** Two whose dashboards have the same number. */
const twins = ['superset_north', 'superset_south'].flatMap((name) => {
  const own = service('dashboardService', name, 'Superset');
  return [own, asset('dashboard', own, '7002', { displayName: 'Stock by shelf', ...owners(ada), dashboardType: 'Dashboard' })];
});
const scene = await startScene({ user: 'viewer' });
for (const one of [alone, lonely, ...twins]) scene.catalog.entities.put(one);
const panel = await scene.chromium.context.newPage();
await panel.setViewportSize({ width: 360, height: 640 });

await searched('matched', ORDERS);
await faulty('token-refused', { kind: 'status', status: 401 });
await faulty('unreachable', { kind: 'status', status: 503 });
await faulty('unreachable', { kind: 'status', status: 503 }, ORDERS, 'unreachable-kept');
await faulty('unreachable', { kind: 'status', status: 403, body: 'html' }, CUSTOMERS, 'unreachable-proxy');
await faulty('search-broken', { kind: 'status', status: 404 }, 'CUSTOMERS', 'search-broken', /search\/query/);
await searched('not-a-name', 'x'.repeat(401));
await faulty('unexpected-answer', { kind: 'other-shape' });
scene.catalog.entities.deny('viewer', 'table', ORDERS, { conditional: false });
await searched('no-permission', ORDERS);
scene.catalog.entities.allow('viewer');
await scene.invite();
await onPage('likely', '/superset/dashboard/7001/');
await onPage('candidates', '/superset/dashboard/7002/');
await onPage('not-in-catalog', '/superset/dashboard/7999/');
await onPage('page-not-recognised', '/dashboard/list/');
await inSettings('token-expired', async ({ server, ...others }) => ({
  ...others,
  server: server && { ...server, tokenEndsAt: Date.now() - 3_600_000 },
}));
await inSettings('not-connected', async (settings) => ({ ...settings, server: null }));
await scene.close();

async function searched(state: OutcomeState, text: string, name: string = state): Promise<void> {
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.getByLabel('Search the catalog').fill(text);
  await take(panel, state, name);
}

/** Replaces every answer of the server, or those to some requests; what was seen before is shown with its age. */
async function faulty(state: OutcomeState, answer: Fault, text = CUSTOMERS, name: string = state, match = /./): Promise<void> {
  scene.catalog.faults.add({ match, answer });
  await searched(state, text, name);
  scene.catalog.faults.clear();
}

async function onPage(state: OutcomeState, path: string): Promise<void> {
  const page = await scene.visit(path);
  const popup = await scene.chromium.openPopup(page);
  await take(popup, state);
  await popup.close();
}

async function inSettings(
  state: OutcomeState,
  change: (settings: Awaited<ReturnType<Scene['readSettings']>>) => Promise<object>,
): Promise<void> {
  const before = await scene.readSettings();
  await scene.changeSettings(await change(before));
  await searched(state, ORDERS);
  await scene.changeSettings(before);
}

async function take(page: Page, state: OutcomeState, name: string = state): Promise<void> {
  const view = outcome(page, state);
  await page.locator(`[data-outcome="${state}"][data-done="true"]`).waitFor();
  if (state === 'matched') await whollyRead(page);
  await view.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  console.log(name);
}
