import type { Locator, Page } from 'playwright';
import { PLAIN_USER } from '../demo-catalog/data/company.ts';
import { card, expect, type Scene, startScene, test } from './scene.ts';

/** Compares the cards of a user from whom the catalog hides personal data with those of an administrator. */
let plain: Scene;
let admin: Scene;
test.beforeAll(async () => {
  [plain, admin] = await Promise.all([startScene({ user: PLAIN_USER }), startScene()]);
});
test.afterEach(async () => {
  await plain.putBack();
  await admin.putBack();
});
test.afterAll(async () => {
  await plain.close();
  await admin.close();
});

const INVOICES = 'snowflake_prod.ANALYTICS.FINANCE.INVOICES';
const section = (of: Page, name: string): Locator => card(of).getByRole('region', { name, exact: true });

async function invoicesIn(scene: Scene): Promise<Page> {
  const panel = await scene.chromium.context.newPage();
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.getByLabel('Search the catalog').fill(INVOICES);
  await expect(card(panel)).toHaveAccessibleName(/INVOICES/);
  return panel;
}

test('plain users and administrators see the owner, but only administrators see a person’s mail address', async () => {
  const [hidden, whole] = [await invoicesIn(plain), await invoicesIn(admin)];
  for (const panel of [hidden, whole]) await expect(section(panel, 'Owners')).toContainText('Jürgen Groß');
  await expect(section(whole, 'Owners').locator('a[href^="mailto:jurgen.gross@"]').first()).toBeVisible();
  await expect(section(hidden, 'Owners')).toContainText('The catalog hides email addresses from you.');
  await expect(section(hidden, 'Owners').locator('a[href*="masked.com"], a[href*="jurgen.gross@"]')).toHaveCount(0);
});

test("a person's card has no link to a masked mail address", async () => {
  const [hidden, whole] = [await invoicesIn(plain), await invoicesIn(admin)];
  for (const panel of [hidden, whole]) {
    await section(panel, 'Owners').getByRole('button', { name: 'Jürgen Groß', exact: true }).click();
    await expect(card(panel)).toHaveAccessibleName(/Jürgen Groß/);
  }
  await expect(card(whole).locator('a[href^="mailto:"]').first()).toBeVisible();
  await expect(section(hidden, 'Relations')).toContainText(/Owns/);
  await expect(card(hidden).locator('a[href^="mailto:"]')).toHaveCount(0);
  await expect(card(hidden)).not.toContainText('masked.com');
});

test('a plain user sees saved queries, since their tags are requested', async () => {
  const panel = await invoicesIn(plain);
  await section(panel, 'Queries').locator('summary').click();
  await expect(section(panel, 'Queries')).toContainText('select');
  expect(plain.catalog.requests.filter(({ path }) => path.endsWith('/queries')).map(({ status }) => status)).toEqual([200]);
});

test('the test of a personal column is shown to a plain user as hidden, not as one that never ran', async () => {
  const panel = await invoicesIn(plain);
  await expect(section(panel, 'Quality')).toContainText('hidden from you');
  await expect(card(await invoicesIn(admin)).getByText('hidden from you')).toHaveCount(0);
});
