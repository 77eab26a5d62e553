import type { Page } from 'playwright';
import { ASSET_KINDS, type AssetKind } from '../../src/model/kind.ts';
import { card, expect, label, outcome, sceneForFile, test } from './scene.ts';
import { find } from './user-actions.ts';
import { EXAMPLES } from './visual-cases.ts';

/** The release with every kind. */
const NEWEST = '2.0.7';

const scene = sceneForFile({ version: NEWEST });

interface Shown {
  /** null = the kind cannot have an owner. */
  readonly owner: string | null;
  /** The heading of the kind's own section, and its contents. */
  readonly section: string;
  readonly holds: readonly (string | RegExp)[];
}

/** The card of each kind's example. */
const SHOWN: Readonly<Record<AssetKind, Shown>> = {
  table: { owner: 'Jürgen Groß', section: 'Columns', holds: ['ID'] },
  dashboard: { owner: 'Grace Hopper', section: 'Details', holds: ['Charts', 'Orders by customer', 'Data models', 'main.orders'] },
  chart: { owner: 'Grace Hopper', section: 'Details', holds: ['Dashboards', 'Sales overview'] },
  dashboardDataModel: { owner: 'Ada Lovelace', section: 'Details', holds: ['SQL', 'select * from main.orders'] },
  pipeline: {
    owner: 'Ada Lovelace',
    section: 'Tasks',
    holds: [/load.*4 minutes.*Succeeded · PythonOperator · Grace Hopper.*check.*Failed/s],
  },
  topic: { owner: 'Data Platform', section: 'Details', holds: ['Avro', /Partitions\s*12/, /Kept for\s*7 days/, '"name":"Order"'] },
  container: { owner: 'Data Platform', section: 'Details', holds: ['parquet', '123.5 MB', 'Part of', 'larkspur-raw'] },
  mlmodel: { owner: 'Ada Lovelace', section: 'Features', holds: ['orders_last_year', 'gbdt', 'depth', 'left_within_90_days'] },
  storedProcedure: { owner: 'Data Platform', section: 'Details', holds: ['begin … end'] },
  searchIndex: { owner: 'Growth', section: 'Fields', holds: ['isbn', 'author', 'PII.Sensitive'] },
  database: { owner: 'Data Platform', section: 'Details', holds: ['Schemas', 'FINANCE'] },
  databaseSchema: { owner: 'Finance Analytics', section: 'Details', holds: ['Tables', 'INVOICES', 'Part of', 'ANALYTICS'] },
  apiCollection: { owner: 'Data Platform', section: 'Details', holds: ['Endpoints', 'Get one order'] },
  apiEndpoint: {
    owner: 'Grace Hopper',
    section: 'Details',
    holds: [/Method\s*GET/, /Request fields\s*id/, 'Response fields', 'PII.Sensitive'],
  },
  metric: {
    owner: 'Finance Analytics',
    section: 'Details',
    holds: [
      /Type\s*Sum/,
      'Euro',
      /Granularity\s*Month/,
      /Dimensions\s*country CATEGORICAL.*Measures\s*amount SUM/s,
      'Orders per day',
      'INVOICES',
      'select sum(AMOUNT)',
    ],
  },
  directory: {
    owner: 'Finance Analytics',
    section: 'Details',
    holds: ['price-list.pdf', 'Planned stock'],
  },
  file: {
    owner: 'Síle O',
    section: 'Details',
    holds: ['PDF', '482.1 kB', 'Finance'],
  },
  spreadsheet: {
    owner: '林美',
    section: 'Details',
    holds: ['Worksheets', 'March'],
  },
  worksheet: {
    owner: '林美',
    section: 'Columns',
    holds: ['isbn', 'planned'],
  },
  glossaryTerm: {
    owner: 'Ada Lovelace',
    section: 'Relations',
    holds: ['client, buyer', 'Reviewers', 'Grace Hopper'],
  },
  tag: { owner: 'Data Platform', section: 'Relations', holds: [] },
  domain: { owner: 'Finance Analytics', section: 'Relations', holds: ['Aggregate'] },
  dataProduct: {
    owner: 'Finance Analytics',
    section: 'Relations',
    holds: ['Experts', 'Domains', 'Sales'],
  },
  query: { owner: '林美', section: 'Details', holds: ['Used with', 'INVOICES', 'from ANALYTICS.FINANCE.INVOICES'] },
  user: { owner: null, section: 'Relations', holds: ['jurgen.gross@', /Teams\s*Finance Analytics/, /Owns.*INVOICES/s] },
  team: { owner: 'Jürgen Groß', section: 'Relations', holds: [/Email\s*finance-analytics@/, /Members.*林美.*Owns.*ORDERS/s] },
};

async function panelBeside(page: Page): Promise<Page> {
  const popup = await scene.chromium.openPopup(page);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  return scene.chromium.panel('src/panel/index.html');
}

test('the card of every kind shows its owner and its contents', async () => {
  const panel = await panelBeside(await scene.visit('/superset/dashboard/sales/'));
  await panel.setViewportSize({ width: 360, height: 800 });
  for (const kind of ASSET_KINDS) {
    await test.step(kind, async () => {
      const shown = SHOWN[kind];
      await find(panel, EXAMPLES[kind]);
      const owners = card(panel).getByRole('region', { name: 'Owners', exact: true });
      if (shown.owner === null) await expect(owners, kind).toHaveCount(0);
      else await expect(owners, kind).toContainText(shown.owner);
      const section = card(panel).getByRole('region', { name: shown.section, exact: true });
      await expect(section.locator('[data-part="details"][data-state="reading"]'), kind).toHaveCount(0);
      // Starts with the last one, since opened ones no longer match.
      for (const fold of (await section.locator('details:not([open]) > summary').all()).toReversed()) await fold.click();
      for (const held of shown.holds) await expect(section, kind).toContainText(held);
      expect(await section.evaluate((it) => it.scrollWidth - it.clientWidth), `${kind} overflows`).toBeLessThanOrEqual(0);
      await expect(card(panel).locator('[data-part][data-state="failed"]'), kind).toHaveCount(0);
    });
  }
  await panel.close();
});

test('the runs of a pipeline are read when their section opens, which happens automatically after a failed run', async () => {
  const panel = await panelBeside(await scene.visit('/superset/dashboard/sales/'));
  const runs = card(panel).getByRole('region', { name: 'Runs', exact: true });
  const reads = () => scene.catalog.requests.filter(({ path }) => /\/pipelines\/[^/]+\/status$/.test(path)).length;

  await find(panel, EXAMPLES.pipeline);
  await expect(runs).toContainText(/Failed.*6h ago.*took 4 minutes · in task check.*Succeeded.*took 5 minutes/s);
  await expect(runs).toContainText('Of the last 30 days. 10 of 14 runs listed.');
  await expect(runs.locator('li')).toHaveCount(10);
  await expect(runs.getByTitle(/\d:\d\d/).first()).toHaveText('6h ago');

  scene.catalog.requests.clear();
  await find(panel, { fqn: 'airflow_old.stock_hourly', word: 'Pipeline' });
  await expect(runs.locator('summary')).toContainText('Last run succeeded');
  await expect(outcome(panel, 'matched')).toHaveAttribute('data-done', 'true');
  expect(reads()).toBe(0);
  await runs.locator('summary').click();
  await expect(runs.locator('li')).toHaveCount(10);
  await expect(runs).toContainText('10 of 48 runs listed.');
  expect(reads()).toBe(1);
  await panel.close();
});

test('a model’s card links to the table that it was trained on', async () => {
  const panel = await panelBeside(await scene.visit('/superset/dashboard/sales/'));
  await find(panel, EXAMPLES.mlmodel);
  await card(panel).getByRole('region', { name: 'Features' }).locator('.link-btn').first().click();
  await expect(card(panel)).toHaveAccessibleName(/^Table /);
  await expect(outcome(panel, 'matched')).toBeVisible();
  await panel.close();
});

test('the card of a glossary term shows its meaning above its owners', async () => {
  const panel = await panelBeside(await scene.visit('/superset/dashboard/sales/'));
  await find(panel, EXAMPLES.glossaryTerm);
  const headings = await card(panel).getByRole('heading', { level: 3 }).allInnerTexts();
  expect(headings.slice(0, 2)).toEqual(['Meaning', 'Owners']);
  await panel.close();
});

test('the card in a page leads from an asset to its owner, to their team, and back', async () => {
  await scene.invite();
  const page = await scene.visit('/superset/dashboard/sales/');
  await label(page).click();
  const goTo = (name: string) => card(page).getByRole('button', { name }).first().click();
  await goTo('Ada Lovelace');
  await expect(card(page)).toHaveAccessibleName('Person Ada Lovelace');
  await expect(card(page).getByRole('region', { name: 'Relations' })).toContainText(/Owns.*Sales overview/s);
  await goTo('Data Platform');
  await expect(card(page)).toHaveAccessibleName('Team Data Platform');
  await expect(card(page).getByRole('region', { name: 'Relations' })).toContainText(/Members.*Grace Hopper/s);
  await goTo('Back');
  await goTo('Back');
  await expect(card(page)).toHaveAccessibleName('Dashboard Sales overview');
});
