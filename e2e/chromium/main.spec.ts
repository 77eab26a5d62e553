import { card, expect, label, outcome, test } from './scene.ts';

test('after connecting with a token, popup, label and card show the owner', async ({ catalog, chromium, connect, visit, switchOn }) => {
  const options = await connect();
  await expect(options.getByText(catalog.version)).toBeVisible();

  const page = await visit('/superset/dashboard/sales/?native_filters_key=x');
  catalog.requests.clear();
  const popup = await chromium.openPopup(page);
  await expect(outcome(popup, 'matched')).toBeVisible();
  await expect(card(popup)).toContainText('Sales overview');
  await expect(card(popup)).toContainText('Ada Lovelace');
  await expect(card(popup)).toContainText('Matched by exact address');
  await popup.close();

  await switchOn(page);
  await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
  await expect(label(page)).toContainText('Ada Lovelace');
  await label(page).click();
  await expect(card(page)).toContainText('Sales at a glance');
});
