import type { Locator, Page } from 'playwright';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();
let panel: Page;
test.beforeEach(async () => {
  panel = await scene.chromium.context.newPage();
});

const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';

/** The card of the asset with this name, found as a user finds it: in the panel's search field. */
async function cardOf(fqn: string): Promise<Locator> {
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.getByLabel('Search the catalog').fill(fqn);
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  return card(panel);
}

const section = (of: Locator, name: string): Locator => of.getByRole('region', { name, exact: true });

async function unfold(of: Locator, name: string): Promise<Locator> {
  const found = section(of, name);
  await found.locator('summary').click();
  return found;
}

test('the section with failing tests comes first and opens by itself', async () => {
  const invoices = await cardOf(`${FINANCE}.INVOICES`);
  await expect(section(invoices, 'Can I trust it?')).toHaveAttribute('data-level', 'bad');
  await expect(section(invoices, 'Quality').locator('li[data-test-state="failed"]').first()).toBeVisible();
  await expect(section(invoices, 'Quality')).toContainText('with 林美');
  const heights = await Promise.all(['Quality', 'Description'].map(async (name) => (await section(invoices, name).boundingBox())?.y ?? 0));
  expect(heights[0]).toBeLessThan(heights[1] ?? 0);
});

test('the card of an asset without an owner names people who may know more, but does not call them owners', async () => {
  const suspense = await cardOf(`${FINANCE}.SUSPENSE`);
  const owners = section(suspense, 'Owners');
  await expect(owners).toContainText(/No owner is recorded.*May know more.*Finance Analytics.*owns the schema FINANCE/);
  await expect(owners.getByRole('link', { name: 'Ask the owner' })).toHaveCount(0);
  const ledger = section(await cardOf(`${FINANCE}.LEDGER`), 'Owners');
  await expect(ledger).toContainText(/inherited/i);
  await expect(ledger.getByRole('button', { name: 'Copy a question' })).toBeVisible();
});

test('a stat that was not measured is shown as a dash', async () => {
  await expect(section(await cardOf(`${FINANCE}.INVOICES`), 'Stats')).toContainText(/Rows.*Size.*Followers/);
  await expect(section(await cardOf(`${FINANCE}.SUSPENSE`), 'Stats')).toContainText('– not measured by the catalog');
});

test('custom properties are read when their section opens, and each is drawn by its type', async () => {
  const features = await cardOf('snowflake_prod.ANALYTICS.FEATURES.FEATURES_5000');
  scene.catalog.requests.clear();
  const own = await unfold(features, 'Custom properties');
  await expect(own).toContainText(/Cost centre\s*CC-1042 <b>EU<\/b>/);
  await expect(own.getByRole('link', { name: 'the wiki' })).toHaveAttribute('href', 'https://wiki.example.test/use');
  await expect(own.locator('table')).toContainText('DE');
  await expect(own.locator('strong')).toHaveText('Filter by day.');
  expect(scene.catalog.requests.filter(({ path }) => path.includes('metadata/types'))).toHaveLength(1);
});

test('a section keeps its last answer with its age when the worker restarts and the server fails', async () => {
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/sales/');
  await label(page).click();
  const stats = section(card(page), 'Stats');
  await expect(stats).toContainText('Followers');
  await expect(stats).not.toContainText('did not answer');
  await expect(outcome(page, 'matched')).toHaveAttribute('data-done', 'true');
  await scene.chromium.killWorker();
  scene.catalog.faults.add({ match: () => true, answer: { kind: 'status', status: 503 } });
  await page.reload();
  await label(page).click();
  await expect(card(page)).toContainText('Ada Lovelace');
  await expect(section(card(page), 'Stats')).toContainText('Followers');
  await expect(section(card(page), 'Stats')).toContainText('The server did not answer. This is its last answer');
  scene.catalog.faults.clear();
  await section(card(page), 'Stats').getByRole('button', { name: 'Try again' }).click();
  await expect(section(card(page), 'Stats')).not.toContainText('did not answer');
});
