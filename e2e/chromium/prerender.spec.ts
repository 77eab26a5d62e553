import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../until.ts';
import { chromiumPath, startChromium } from './chromium.ts';
import { expect, test } from './scene.ts';
import { connect, switchOn } from './user-actions.ts';

const EXTENSION = 'dist/e2e-chromium';
const DASHBOARD = '/superset/dashboard/sales/';

/** What a page reports: its address, whether it is visible, whether it was prerendered, and the label's text. */
interface Said {
  readonly path: string;
  readonly prerendering: boolean;
  readonly wasPrerendered: boolean;
  readonly label: string | null;
}

/**
 * Receives what pages report, and lets one page wait for another. Chromium prerenders nothing while DevTools are attached, so tests cannot
 * look inside.
 */
async function startEar() {
  const heard: Said[] = [];
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/prerendered') await until('a page to be prerendered', async () => heard.some(({ prerendering }) => prerendering));
    else if (request.method === 'POST') {
      let body = '';
      for await (const piece of request) body += piece;
      heard.push(JSON.parse(body));
    }
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // The address of a listening TCP server is an object.
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { heard, url: `http://127.0.0.1:${port}`, close };
}

/** Runs in each page of the stand-in. */
const pageScript = (ear: string): string => `<script type="speculationrules">
  {"prerender": [{"source": "list", "urls": ["${DASHBOARD}"], "eagerness": "immediate"}]}
</script><script>
  const say = () => fetch('${ear}', { method: 'POST', body: JSON.stringify({
    path: location.pathname,
    prerendering: document.prerendering,
    wasPrerendered: performance.getEntriesByType('navigation')[0].activationStart > 0,
    label: document.querySelector('placard-label')?.shadowRoot?.textContent ?? null,
  }) });
  addEventListener('load', say);
  new MutationObserver(say).observe(document.documentElement, { childList: true });
  setInterval(say, 500);
  if (location.pathname === '/start') fetch('${ear}/prerendered').then(() => { location.href = '${DASHBOARD}'; });
</script>`;

/** Chromium with the extension and no remote control attached. */
function startAlone(profile: string): ChildProcess {
  const extension = resolve(EXTENSION);
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const ours = [`--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  rmSync(join(profile, PORT_FILE), { force: true });
  const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', ...quiet, ...ours];
  return spawn(chromiumPath(), [...options, 'about:blank'], { stdio: 'ignore' });
}

/** Opens a tab in front, once the extension's first-run page exists: nothing is prerendered in a background tab. Attaches to nothing. */
async function openTab(profile: string, url: string): Promise<void> {
  const at = async (path: string): Promise<string> => {
    const [port] = (await readFile(join(profile, PORT_FILE), 'utf8')).split('\n');
    return `http://127.0.0.1:${port}/json/${path}`;
  };
  await until('the page of the first run', async () => (await (await fetch(await at('list'))).text()).includes('/src/options/'));
  await fetch(await at(`new?${encodeURIComponent(url)}`), { method: 'PUT' });
}

/** The file to which Chromium writes the port of its DevTools. */
const PORT_FILE = 'DevToolsActivePort';

test('a prerendered page sends no request until it is shown, and then gets its label', async ({ catalog, host }) => {
  const profile = await mkdtemp(join(tmpdir(), 'placard-prerender-'));
  const ear = await startEar();
  const chromium = await startChromium({ extension: EXTENSION, profile });
  // Pages opened earlier would be interrupted by it.
  await until('the page of the first run', async () => chromium.context.pages().some((one) => one.url().includes('/src/options/')));
  await connect(chromium, { server: catalog.url, token: await catalog.token('user') });
  const page = await chromium.context.newPage();
  await page.goto(host.url + DASHBOARD);
  await switchOn(chromium, page);
  await chromium.close();
  host.body = pageScript(ear.url);
  catalog.requests.clear();

  const browser = startAlone(profile);
  try {
    const searches = (): number => catalog.requests.filter(({ path }) => path.endsWith('/search/query')).length;
    await openTab(profile, `${host.url}/start`);
    const hidden = await until('the prerendered page', async () =>
      ear.heard.find(({ path, prerendering }) => path === DASHBOARD && prerendering),
    );
    expect(hidden.label).toBeNull();
    expect(searches()).toBe(0);
    const shown = await until('its label', async () =>
      ear.heard.find(({ path, label }) => path === DASHBOARD && label?.includes('Ada Lovelace')),
    );
    expect(shown).toMatchObject({ prerendering: false, wasPrerendered: true });
    expect(ear.heard.filter(({ prerendering, label }) => prerendering && label !== null)).toEqual([]);
    expect(searches()).toBe(1);
  } finally {
    browser.kill();
    await new Promise((ended) => browser.once('exit', ended));
    ear.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
