import { parseArgs } from 'node:util';
import { allFilesReady } from '@crxjs/vite-plugin';
import { build, createServer } from 'vite';
import { startChromium } from '../e2e/chromium/chromium.ts';
import * as inChromium from '../e2e/chromium/user-actions.ts';
import { versionOf } from '../e2e/demo-catalog/releases.ts';
import { type Catalog, startCatalog } from '../e2e/demo-catalog/server.ts';
import { startFirefox } from '../e2e/firefox/firefox.ts';
import * as inFirefox from '../e2e/firefox/user-actions.ts';
import { startShownPage } from './shown-page.ts';

/**
 * npm run dev [-- --release 2.0]
 * npm run dev:firefox [-- --release 2.0]
 *
 * Opens a browser with the extension from the sources, connected to the demo catalogue, on a page of a tool. In Chromium, Vite updates popup,
 * panel and options when a file of theirs changes, and CRXJS reloads the extension when the worker or a script of pages changes. Firefox takes
 * no code from a development server, so there each change builds the extension and reloads it. Without a display the browser is headless.
 */
const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false }, release: { type: 'string', default: '1.6' } } });
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

const shown = await startShownPage();
const catalog = await startCatalog({ version: versionOf(values.release), tools: { superset: shown.origin } });
console.log(`catalogue ${catalog.url}`);
console.log(`page      ${shown.tool}, ${shown.page}`);
try {
  await (values.firefox ? firefox(catalog) : chromium(catalog));
} finally {
  await catalog.close();
  await shown.stop();
}

async function chromium({ url: server, token }: Catalog): Promise<void> {
  const vite = await createServer({ mode: 'dev-chromium' });
  await vite.listen();
  await allFilesReady();
  // Chromium gives a worker little time to start, so its modules are compiled before it asks for them.
  await vite.warmupRequest('/src/background/main.ts');
  await vite.waitForRequestsIdle();
  const browser = await startChromium({ extension: 'dist/dev-chromium', headless });
  const ended = new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  const options = await inChromium.connect(browser, { server, token: await token('user') });
  const page = await browser.context.newPage();
  await page.goto(shown.page);
  await inChromium.answerForSite(browser, page);
  // The label's own root is closed here, so that nothing in it can be waited for.
  const popup = await browser.openPopup(page);
  await popup.getByRole('switch').click();
  await popup.getByRole('switch', { checked: true }).waitFor();
  await popup.close();
  await page.locator('placard-label').waitFor({ state: 'attached' });
  console.log(`options   ${options.url()}`);
  console.log('Ready: change a file. Close the window or press Ctrl+C to end.');
  await ended;
  await browser.close();
  await vite.close();
}

async function firefox({ url: server, token }: Catalog): Promise<void> {
  const watcher = await build({ mode: 'dev-firefox', logLevel: 'warn', build: { watch: {} } });
  if (!('on' in watcher)) throw new Error('Vite does not watch');
  const built = (): Promise<void> =>
    new Promise((resolve, reject) => {
      watcher.on('event', (event) => {
        if (event.code === 'END') resolve();
        if (event.code === 'ERROR') reject(event.error);
      });
    });
  await built();
  const browser = await startFirefox({ extension: 'dist/dev-firefox', headless });
  const options = await inFirefox.openOptions(browser);
  await inFirefox.connect(options, { server, token: await token('user') });
  await browser.newTab(shown.page);
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'END')
      void browser
        .reloadExtension()
        .then(() => console.log('reloaded'))
        .catch(console.error);
  });
  console.log('Ready: press the toolbar icon, or change a file. Press Ctrl+C to end.');
  await new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await watcher.close();
  await browser.close();
}
