import { RELEASES } from '../catalog/releases.ts';
import { card, expect, label, outcome, test } from './fixture.ts';

/** What a release has not is absent, and all else is there. The release with recordings is played in all other tests. */
for (const [release, version] of Object.entries(RELEASES).filter(([name]) => name !== '1.6')) {
  test.describe(`a server of release ${release}`, () => {
    test.use({ release });

    test('is connected, and its owners and verdicts are shown', async ({ chromium, connect, visit, switchOn }) => {
      const options = await connect();
      await expect(options.getByText(version)).toBeVisible();

      const page = await visit('/superset/dashboard/sales/');
      await switchOn(page);
      await expect(label(page)).toContainText('Ada Lovelace');
      // Certification came with 1.6.
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
