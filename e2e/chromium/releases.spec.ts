import { exportJWK, generateKeyPair } from 'jose';
import { RELEASES, versionOf } from '../demo-catalog/releases.ts';
import { startCatalog } from '../demo-catalog/server.ts';
import { card, expect, label, outcome, test } from './scene.ts';

/** Features that a release lacks are absent, and all others are present. All other tests play the release with recordings. */
for (const [release, version] of Object.entries(RELEASES).filter(([name]) => name !== '1.6')) {
  test.describe(`a server of release ${release}`, () => {
    test.use({ release });

    test(`Placard connects to release ${release} and shows owners and verdicts`, async ({ chromium, connect, visit, switchOn }) => {
      const options = await connect();
      await expect(options.getByText(version)).toBeVisible();
      await expect(options.getByText('Newer than this Placard knows')).toHaveCount(0);

      const page = await visit('/superset/dashboard/sales/');
      await switchOn(page);
      await expect(label(page)).toContainText('Ada Lovelace');
      // Certification was introduced in 1.6.
      if (release === '1.4') await expect(label(page)).not.toHaveAccessibleName(/Certified/);
      else await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
      await label(page).click();
      await expect(card(page)).toContainText('Sales at a glance');

      const board = await visit('/superset/dashboard/21/');
      const popup = await chromium.openPopup(board);
      await expect(outcome(popup, 'matched')).toBeVisible();
      await expect(card(popup)).toContainText('Board pack');
      await expect(card(popup)).toContainText('INVOICES');
    });
  });
}

for (const [release, answer, what] of [
  ['2.0', 304, 'is not sent again by a release with ETags'],
  ['1.12', 200, 'is sent again by a release without ETags'],
] as const) {
  test(`an unchanged entity ${what}, and is shown`, async ({ connect, host, visit, switchOn }) => {
    const catalog = await startCatalog({ version: versionOf(release), tools: { superset: host.url } });
    await (await connect({ server: catalog.url, token: await catalog.token('user') })).close();
    const page = await visit('/superset/dashboard/sales/');
    await switchOn(page);
    await label(page).click();
    // Only complete answers are remembered.
    await expect(outcome(page, 'matched')).toHaveAttribute('data-done', 'true');
    catalog.requests.clear();
    await page.reload();
    const reads = () =>
      catalog.requests.filter(({ path, search }) => /\/dashboards\/[^/]+$/.test(path) && search.startsWith('?fields=owners,tags'));
    await expect.poll(() => reads().map(({ status }) => status)).toEqual([answer]);
    await expect(label(page)).toContainText('Ada Lovelace');
    await label(page).click();
    await expect(outcome(page, 'matched')).toHaveAttribute('data-done', 'true');
    await expect(card(page)).toContainText('Sales at a glance');
    await page.close();
    await catalog.close();
  });
}

test('a release newer than this Placard is treated as the newest known one, and the options say so', async ({
  connect,
  host,
  visit,
  switchOn,
}) => {
  const newer = await startCatalog({ version: '3.1.0', tools: { superset: host.url } });
  const options = await connect({ server: newer.url, token: await newer.token('user') });
  await expect(options.getByText('Newer than this Placard knows. It is asked as release 2.0 is')).toBeVisible();
  await expect(options.locator('[data-fault], .v-bad')).toHaveCount(0);
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(page);
  await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
  await label(page).click();
  await expect(card(page)).toContainText('Sales at a glance');
  await newer.close();
});

test('owners of a server are shown after its upgrade, and the options show its new version', async ({ connect, host, visit, switchOn }) => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const upgraded = { tools: { superset: host.url }, key: await exportJWK(privateKey) };
  const before = await startCatalog({ ...upgraded, version: versionOf('1.4') });
  const options = await connect({ server: before.url, token: await before.token('user') });
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(page);
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(label(page)).not.toHaveAccessibleName(/Certified/);
  await before.close();

  const after = await startCatalog({ ...upgraded, version: versionOf('1.9'), port: Number(new URL(before.url).port) });
  await page.reload();
  // Only releases after the old one have this, so the answer is not the remembered one.
  await expect(label(page)).toHaveAccessibleName(/Certified Gold/);
  await expect(label(page)).toContainText('Ada Lovelace');
  await expect(options.getByText(after.version)).toBeVisible();
  await after.close();

  // This release still knows every requested name, so only the options notice it.
  const later = await startCatalog({ ...upgraded, version: versionOf('1.12'), port: Number(new URL(before.url).port) });
  await options.reload();
  await expect(options.getByText(later.version)).toBeVisible();
  await later.close();
});
