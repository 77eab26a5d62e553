import type { Locator, Page } from 'playwright';
import { violations } from './axe.ts';
import { card, expect, outcome, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const SALES = '/superset/dashboard/sales/';

/** The steps of a look-up in a popup or panel, opened by the press beside the outcome. */
async function opened(view: Page, press: string): Promise<Locator> {
  await view.getByRole('button', { name: press, exact: true }).click();
  const steps = view.locator('.steps');
  await expect(steps.getByRole('heading', { level: 2 })).toHaveText(press);
  return steps;
}

/** One step, as a screen reader reads it: its state in words, its title, its sentence. */
const step = (steps: Locator, title: string): Locator =>
  steps
    .getByRole('list', { name: 'Steps of this look-up' })
    .locator('> li')
    .filter({ has: steps.page().getByText(title, { exact: true }) });

/** The steps of the page in the popup, and of the same page in the panel's document. */
async function inPopup(page: Page, state: string, press: string): Promise<{ popup: Page; steps: Locator }> {
  const popup = await scene.chromium.openPopup(page);
  await expect(outcome(popup, state)).toHaveAttribute('data-done', 'true');
  return { popup, steps: await opened(popup, press) };
}

/** The panel, asked about a page as the label's card or the menu does it. */
async function inPanel(page: Page): Promise<Page> {
  const tabId = await scene.chromium.tabId(page);
  const panel = await scene.chromium.context.newPage();
  await panel.goto(scene.chromium.extensionUrl('src/panel/index.html'));
  await panel.evaluate((id) => chrome.storage.session.set({ 'panel-question': { at: Date.now(), of: 'tab', tabId: id } }), tabId);
  return panel;
}

test('a match has the log of its requests, and "Clear" forgets it', async () => {
  const page = await scene.visit(SALES);
  const { popup, steps } = await inPopup(page, 'matched', 'What Placard asked');
  await expect(step(steps, 'Server')).toHaveText(/^Done: Server OpenMetadata 1\.6\.\d+ answered within \d+ ms\.$/);
  await expect(step(steps, 'Sign-in')).toContainText('Done: Sign-in Signed in as');
  await expect(step(steps, 'Tool')).toContainText('The page has an element of Apache Superset: #app');
  await expect(step(steps, 'Address')).toContainText('Dashboard at the address');
  await expect(step(steps, 'Search')).toContainText('By its exact address: 1 fit.');
  await expect(step(steps, 'Entry in the catalog')).toContainText('found.');
  const sent = steps.locator('.requests > li');
  expect(await sent.allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/GET search\/query\s+200 · \d+ ms · [\d,]+ bytes/)]),
  );
  expect(await violations(popup)).toEqual([]);

  await steps.getByRole('button', { name: 'Clear' }).click();
  await expect(popup.getByText('There is no log of this look-up any more')).toBeVisible();
  await popup.getByRole('button', { name: 'Back to the result' }).click();
  await expect(card(popup)).toBeVisible();
});

test('a page that is not in the catalog says why each asset that was found is not it, and when ingestion last ran', async () => {
  const page = await scene.visit(SALES);
  const first = await scene.chromium.openPopup(page);
  await card(first).getByRole('button', { name: 'Not this one' }).click();
  await expect(outcome(first, 'not-in-catalog')).toHaveAttribute('data-done', 'true');
  scene.catalog.requests.clear();
  const steps = await opened(first, 'Why not found?');
  await expect(step(steps, 'Search')).toHaveText(/^Failed: Search/);
  await expect(step(steps, 'Search')).toContainText('superset_local.1 is not it: you said so for this page.');
  await expect(step(steps, 'Ingestion')).toContainText(`Address: ${scene.host.url}${SALES}`);
  await expect(step(steps, 'Ingestion')).toContainText(/The service superset_local could ingest it\. Its last ingestion: .*, success\./);
  const asked = scene.catalog.requests.map(({ path }) => path);
  expect(asked, 'requests after the press').toEqual(['/api/v1/services/ingestionPipelines']);
  expect(await violations(first)).toEqual([]);
});

test('the panel shows the same steps, of which each can be reached by the keyboard', async () => {
  const page = await scene.visit('/superset/dashboard/no-such/');
  const panel = await inPanel(page);
  await expect(outcome(panel, 'not-in-catalog')).toHaveAttribute('data-done', 'true');
  await panel.getByRole('button', { name: 'Why not found?' }).focus();
  await panel.keyboard.press('Enter');
  const steps = panel.locator('.steps');
  await expect(step(steps, 'Search')).toContainText('Failed: Search The search found 0 assets');
  await expect(step(steps, 'Ingestion')).toContainText('A service of the type Superset could ingest it');
  await panel.keyboard.press('Tab');
  await expect(steps.locator(':focus')).toHaveCount(1);
  await step(steps, 'Search').getByRole('button', { name: 'Search the catalog' }).click();
  await expect(panel.locator('.searchbar input')).toBeFocused();
});

test('a remembered answer says so, and a look-up again does not', async () => {
  const page = await scene.visit(SALES);
  const first = await scene.chromium.openPopup(page);
  await expect(outcome(first, 'matched')).toHaveAttribute('data-done', 'true');
  await first.close();
  const { popup, steps } = await inPopup(page, 'matched', 'What Placard asked');
  await expect(step(steps, 'Server')).toContainText('An answer from memory was shown first');
  await expect(step(steps, 'Search')).toContainText('Skipped: Search Nothing was searched for: the remembered asset was read again.');
  await steps.getByRole('button', { name: 'Look up again' }).click();
  await expect(step(steps, 'Search')).toContainText('Done: Search');
  await expect(step(steps, 'Server')).not.toContainText('from memory');
  await popup.close();
});

test('an asset that the user may not see says that it may exist', async () => {
  scene.catalog.faults.add({ match: /\/dashboards\//, answer: { kind: 'status', status: 403 } });
  const { steps } = await inPopup(await scene.visit(SALES), 'no-permission', 'Why not found?');
  await expect(step(steps, 'Entry in the catalog')).toContainText('Failed: Entry in the catalog The asset may exist');
  await expect(step(steps, 'Entry in the catalog')).toContainText('hidden from your account');
  await expect(step(steps, 'Entry in the catalog')).toContainText('Ask an administrator');
});

test('a page of no known tool says so, and its step leads to the choice of the tool', async () => {
  await scene.chromium.context.route('https://wiki.example.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Wiki</h1>' }),
  );
  const { popup, steps } = await inPopup(await scene.visit('https://wiki.example.test/orders'), 'page-not-recognised', 'Why not found?');
  await expect(step(steps, 'Tool')).toContainText('Failed: Tool No tool that Placard knows');
  await expect(step(steps, 'Server')).toContainText('Skipped: Server The server was not asked.');
  await expect(steps).toContainText('No request was sent.');
  await step(steps, 'Tool').getByRole('button', { name: 'Say which tool this is' }).click();
  await expect(popup.getByText('Which tool is this')).toBeVisible();
});

test('when the browser stopped the worker, the log is gone and a new look-up brings one', async () => {
  const popup = await scene.chromium.openPopup(await scene.visit(SALES));
  await expect(outcome(popup, 'matched')).toHaveAttribute('data-done', 'true');
  await scene.chromium.killWorker();
  await popup.getByRole('button', { name: 'What Placard asked' }).click();
  await expect(popup.getByText('There is no log of this look-up any more')).toBeVisible();
  await popup.locator('.steps').getByRole('button', { name: 'Look up again' }).click();
  await expect(step(popup.locator('.steps'), 'Server')).toContainText('Done: Server');
});

test('a copied report holds no secret of token, person, server, page, cookies or catalog', async () => {
  const secrets = { title: 'SECRET-TITLE', text: 'SECRET-TEXT', cookie: 'SECRET-COOKIE', query: 'SECRET-QUERY', hash: 'SECRET-HASH' };
  scene.host.body = `<script>document.title = '${secrets.title}'; document.cookie = 'session=${secrets.cookie}'</script><p>${secrets.text}</p>`;
  const page = await scene.visit(`${SALES}?native_filters_key=${secrets.query}#${secrets.hash}`);
  const { server } = await scene.readSettings();
  const hidden = [...Object.values(secrets), scene.token, new URL(scene.catalog.url).host, server?.user.name, server?.user.displayName];
  const { popup, steps } = await inPopup(page, 'matched', 'What Placard asked');
  await scene.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await steps.getByRole('button', { name: 'Copy report' }).click();
  await expect(steps.getByRole('button', { name: 'Copied' })).toBeVisible();
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('✓ **Server**: OpenMetadata 1.6');
  expect(report).toContain('GET search · 200');
  for (const secret of [...hidden, 'superset_local', 'Sales overview', 'Ada']) expect(report).not.toContain(secret ?? 'nobody');
  expect(await steps.innerText(), 'the control: the view names the user').toContain(server?.user.displayName || server?.user.name);
});

test.describe('without a server', () => {
  test('the steps say that none is connected, and lead to the options', async ({ chromium, visit }) => {
    const popup = await chromium.openPopup(await visit(SALES));
    await expect(outcome(popup, 'not-connected')).toBeVisible();
    const steps = await opened(popup, 'Why not found?');
    await expect(step(steps, 'Server')).toContainText('Failed: Server No server is connected.');
    await expect(step(steps, 'Sign-in')).toContainText('Skipped: Sign-in Nobody is signed in.');
    expect(await violations(popup)).toEqual([]);
    await step(steps, 'Server').getByRole('button', { name: 'Options' }).click();
    await expect.poll(() => chromium.context.pages().some((page) => page.url().includes('src/options/'))).toBe(true);
  });
});
