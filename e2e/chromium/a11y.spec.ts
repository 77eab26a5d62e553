import type { Page } from 'playwright';
import type { Fault } from '../demo-catalog/faults.ts';
import { violations } from './axe.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Expects no violations in one of our views, in light and dark mode. */
async function accessible(view: Page, what: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(view), `${what}, ${colorScheme}`).toEqual([]);
  }
}

test('the options are accessible: both steps of connecting, a fault, connected', async ({ chromium, catalog, connect }) => {
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionUrl('src/options/index.html'));
  // Each part of the options is loaded when it is opened.
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(options, 'address');
  await options.getByLabel('Address of your OpenMetadata').fill('our catalog');
  await options.getByRole('button', { name: 'Next' }).click();
  await expect(options.locator('[data-fault]')).toBeVisible();
  await accessible(options, 'address with a fault');
  await options.getByLabel('Address of your OpenMetadata').fill(catalog.url);
  await options.getByRole('button', { name: 'Next' }).click();
  await options.getByText('Where do I get a token?').click();
  await expect(options.getByText('Revoke ends all your tokens')).toBeVisible();
  await accessible(options, 'token');
  await options.close();
  const connected = await connect();
  await accessible(connected, 'connected');

  // The control: axe does find a violation in one of our pages.
  await connected.evaluate(() => document.body.append(document.createElement('input')));
  expect((await violations(connected)).join('\n')).toContain('label: <input>');
});

test('the rules in the options are accessible: editor, trial, import with an invalid rule', async ({ chromium }) => {
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionUrl('src/options/index.html#rules'));
  await options.getByRole('button', { name: 'Write a rule' }).click();
  await options.getByRole('button', { name: 'Add a text' }).click();
  await options.getByRole('button', { name: 'Save rule' }).click();
  await expect(options.getByText('This field cannot be empty.').first()).toBeVisible();
  await accessible(options, 'editor with faults');
  await options.getByLabel('Name', { exact: true }).fill('Portal');
  await options.getByLabel('Host').fill('https://portal.example.test');
  await options.getByLabel('Path').fill('/t/:schema/:table');
  await options.getByLabel('Full name, below the service').fill('{schema}.{table}');
  await options.getByLabel('Address to try').fill('https://portal.example.test/t/a/b');
  await expect(options.locator('[data-trial="fits"]')).toBeVisible();
  await accessible(options, 'editor with a trial');
  await options.getByRole('button', { name: 'Save rule' }).click();
  const bad = { id: 'b', name: 'Bad', host: 'x y', path: '/a', kind: 'table', names: 'a.b' };
  const same = { ...bad, id: 'portal', host: 'https://portal.example.test' };
  await options.getByLabel('What the file holds').fill(JSON.stringify({ placardRules: 1, rules: [bad, same] }));
  await expect(options.getByText('Rule 1, Bad, is left out')).toBeVisible();
  await accessible(options, 'list and file');
});

test('the order of the sections in the options is accessible', async ({ chromium }) => {
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionUrl('src/options/index.html#card'));
  await options.getByRole('button', { name: 'Move Columns up' }).click();
  await expect(options.locator('.said')).toHaveText(/^Columns: place \d+ of \d+$/);
  await accessible(options, 'order of the sections');
});

test.describe('views of a look-up', () => {
  const scene = sceneForFile();

  for (const scheme of SCHEMES) {
    test(`label, menu and card in a ${scheme} page are accessible`, async () => {
      await scene.invite();
      scene.host.body = scheme === 'dark' ? '<style>body{background:#111;color:#eee}</style>' : '<style>body{background:#fff}</style>';
      const page = await scene.visit('/superset/dashboard/sales/');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect(label(page)).toContainText('Ada Lovelace');
      await expect(page.locator(`placard-label.${scheme}`)).toBeVisible();
      expect(await violations(page, ['placard-label'])).toEqual([]);
      await label(page).click();
      await expect(outcome(page, 'matched')).toHaveAttribute('data-done', 'true');
      await expect(card(page)).toContainText('Sales at a glance');
      expect(await violations(page, ['placard-label', 'placard-card'])).toEqual([]);
      await page.keyboard.press('Escape');
      await label(page).click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
      expect(await violations(page, ['placard-label'])).toEqual([]);
    });
  }

  test('the sites in the options are accessible: services, a list of tools, an address with a fault', async () => {
    const origin = 'https://app.snowflake.com';
    await scene.invite(origin, 'snowsight');
    await scene.changeSettings({ services: [{ origin, tool: 'snowsight', tenant: 'larkspur/lb12345', service: 'snow', how: 'user' }] });
    const options = await scene.chromium.context.newPage();
    await options.goto(scene.chromium.extensionUrl('src/options/index.html#sites'));
    await options.getByRole('button', { name: 'Another tool app.snowflake.com' }).click();
    await options.getByText(/addresses of vendors/).click();
    await options.getByRole('button', { name: 'Add yours Tableau' }).click();
    await options.getByLabel('Your address at Tableau').press('Enter');
    await expect(options.getByText('No address yet')).toBeVisible();
    await accessible(options, 'sites');
    await options.getByLabel('Filter by tool or address').fill('no such tool');
    await expect(options.getByText('No vendor’s address matches.')).toBeVisible();
    await accessible(options, 'sites, none found');
  });

  test('the lineage in the panel is accessible, listed and drawn', async () => {
    const panel = await scene.chromium.context.newPage();
    await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
    await panel.getByLabel('Search the catalog').fill('snowflake_prod.ANALYTICS.FLOWS.BOARD_FACTS');
    // Two of its sources have problems, so the section is open from the start.
    const section = panel.getByRole('region', { name: 'Lineage' });
    await section.getByRole('button', { name: 'Show three steps each way' }).click();
    await expect(section.getByRole('group', { name: 'Lineage as a drawing' }).getByRole('button')).toHaveCount(6);
    await expect(section.getByLabel('Column by column')).toBeVisible();
    await accessible(panel, 'lineage');
  });

  test('the popup is accessible with a card, a list and no match', async () => {
    const candidates = await scene.chromium.openPopup(await scene.visit('/superset/dashboard/1/'));
    await expect(outcome(candidates, 'candidates')).toBeVisible();
    await accessible(candidates, 'candidates of a page');
    await candidates.close();
    const popup = await scene.chromium.openPopup(await scene.visit('/superset/dashboard/sales/'));
    for (const [text, state] of [
      ['', 'matched'],
      ['snowflake_prod.ANALYTICS.PUBLIC.DAILY_REVENUE', 'matched'],
      ['orders', 'candidates'],
      ['no_such_thing_anywhere', 'not-in-catalog'],
    ] as const) {
      await popup.getByLabel('Search the catalog').fill(text);
      await expect(outcome(popup, 'looking')).toHaveCount(0);
      await expect(outcome(popup, state)).toHaveAttribute('data-done', 'true');
      await accessible(popup, text);
    }
    await popup.close();
  });

  test('the popup is accessible when the server answers with errors', async () => {
    const page = await scene.visit('/superset/dashboard/13/');
    const states: readonly (readonly [Fault, string])[] = [
      [{ kind: 'status', status: 401 }, 'token-refused'],
      [{ kind: 'status', status: 403 }, 'no-permission'],
      [{ kind: 'status', status: 500 }, 'unreachable'],
      [{ kind: 'other-shape' }, 'unexpected-answer'],
    ];
    for (const [answer, state] of states) {
      const right = scene.catalog.faults.add({ match: /./, answer });
      const popup = await scene.chromium.openPopup(page);
      await expect(outcome(popup, state)).toHaveAttribute('data-done', 'true');
      await accessible(popup, state);
      await popup.close();
      right();
    }
  });

  test('the panel is accessible with a card and without an asset', async () => {
    const page = await scene.visit('/superset/dashboard/sales/');
    const popup = await scene.chromium.openPopup(page);
    await popup.getByRole('button', { name: 'Open the side panel' }).click();
    const panel = await scene.chromium.panel('src/panel/index.html');
    await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
    await accessible(panel, 'card');
    await scene.chromium.command('look-up-selection', page);
    await expect(outcome(panel, 'nothing-asked')).toBeVisible();
    await accessible(panel, 'empty');
    await panel.close();
  });
});
