// npm run screenshots
// Takes the pictures of the README: label and card on a real Superset, light and dark.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright';
import { buildForChromium } from '../e2e/build/extension.ts';
import { startChromium } from '../e2e/chromium/chromium.ts';
import { card, connect, label, switchOn } from '../e2e/chromium/user-actions.ts';
import { startCatalog } from '../e2e/demo-catalog/server.ts';
import { startTool } from '../e2e/tools/real-tool.ts';

const FOLDER = 'docs/screenshots';
const OWNER = 'Ada Lovelace';

const superset = await startTool('superset');
const catalog = await startCatalog({ tools: { superset: superset.url } });
const extension = await buildForChromium();
await mkdir(FOLDER, { recursive: true });
for (const scheme of ['light', 'dark'] as const) await picture(scheme);
await extension.remove();
await catalog.close();
await superset.stop();

async function picture(scheme: 'light' | 'dark'): Promise<void> {
  const chromium = await startChromium({ extension: extension.folder, colorScheme: scheme, viewport: { width: 1280, height: 800 } });
  await connect(chromium, { server: catalog.url, token: await catalog.token('user') });
  const page = await chromium.context.newPage();
  await superset.signIn(page);
  await page.goto(superset.pages.salesOverview);
  await switchOn(chromium, page);
  await page.reload();
  await drawn(page);
  await take(page, `label-${scheme}`);

  await label(page).click();
  await card(page).getByText(OWNER).first().waitFor();
  // Where it is now, the pointer would show a hover.
  await page.mouse.move(640, 2);
  await take(page, `card-${scheme}`);
  await chromium.close();
}

/** Both charts are drawn, and the label names the owner. */
async function drawn(page: Page): Promise<void> {
  await label(page).getByText(OWNER).waitFor();
  await page.getByText('customer_id').first().waitFor();
  await page.locator('.superset-legacy-chart-big-number .header-line').waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
}
