import type { Page } from 'playwright';
import type { TokenKind } from '../demo-catalog/tokens.ts';
import { storeSettings } from '../own-settings.ts';
import { expect, test } from './scene.ts';

const address = (page: Page) => page.getByLabel('Address of your OpenMetadata');
const token = (page: Page) => page.getByLabel('Token', { exact: true });
const fault = (page: Page, id: string) => page.locator(`[data-fault="${id}"]`);
const connected = (page: Page) => page.getByRole('heading', { name: 'Connected' });

async function open(chromium: { context: { newPage(): Promise<Page> }; extensionUrl(path: string): string }): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionUrl('src/options/index.html'));
  return page;
}

async function ask(page: Page, typed: string): Promise<void> {
  await address(page).fill(typed);
  await address(page).press('Enter');
}

async function paste(page: Page, text: string): Promise<void> {
  await token(page).fill(text);
  await token(page).press('Enter');
}

test.describe('the address', () => {
  test('a wrong address stays in its field with the focus', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    const elsewhere = catalog.url.replace('127.0.0.1', 'localhost');
    for (const [typed, id] of [
      ['', 'empty-address'],
      ['our catalog', 'malformed-address'],
      ['http://catalog.example.com', 'insecure-http'],
      ['http://127.0.0.1:9', 'no-such-host'],
    ] as const) {
      await ask(page, typed);
      await expect(fault(page, id)).toBeVisible();
      await expect(address(page)).toHaveValue(typed);
      await expect(address(page)).toBeFocused();
      await expect(address(page)).toHaveAttribute('aria-invalid', 'true');
    }
    await ask(page, elsewhere);
    await expect(token(page)).toBeFocused();
  });

  test('the address of any page of the catalog is accepted', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    await ask(page, `${catalog.url}table/shop.public.orders/lineage`);
    await expect(page.getByText(`answers at ${catalog.url}`)).toBeVisible();
    expect(catalog.requests.map(({ path }) => path)).toEqual(['/api/v1/system/version']);
  });

  test('an address can be tried again after an unexpected answer', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    for (const [answer, id] of [
      [{ kind: 'html-login' }, 'proxy'],
      [{ kind: 'redirect', to: 'https://login.example.test/' }, 'moved'],
      [{ kind: 'status', status: 503 }, 'server-error'],
      [{ kind: 'other-shape' }, 'not-openmetadata'],
      [{ kind: 'cut-off-json' }, 'not-openmetadata'],
      [{ kind: 'close' }, 'no-such-host'],
    ] as const) {
      const right = catalog.faults.add({ match: /system\/version/, answer });
      await ask(page, catalog.url);
      await expect(fault(page, id), answer.kind).toBeVisible();
      await expect(address(page)).toHaveValue(catalog.url);
      right();
    }
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(token(page)).toBeVisible();
  });

  test('a login link is offered only after the user says that the catalog is behind a sign-in page', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    catalog.faults.add({ match: /system\/version/, answer: { kind: 'html-login' }, times: 2 });
    await ask(page, catalog.url);
    await expect(fault(page, 'proxy')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Log in there' })).toHaveCount(0);
    await page.getByRole('switch', { name: /behind a company sign-in page/ }).check();
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('link', { name: 'Log in there' })).toHaveAttribute('href', new URL(catalog.url).origin);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(token(page)).toBeVisible();
  });
});

test.describe('the token', () => {
  const kinds: readonly (readonly [TokenKind, string, sent: boolean])[] = [
    ['expired', 'expired-token', false],
    ['other-key', 'other-server', false],
    ['other-server', 'other-server', false],
    ['unsigned', 'malformed-token', false],
    ['user-gone', 'user-gone', true],
    ['logged-out', 'revoked-token', true],
    ['bot', 'bot-token', false],
    ['identity-provider', 'identity-provider', false],
  ];
  test('a refused token stays in its field with the focus, and is sent only if the local checks pass', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    await ask(page, catalog.url);
    for (const [kind, id, sent] of kinds) {
      const text = await catalog.token(kind);
      catalog.requests.clear();
      await paste(page, text);
      await expect(fault(page, id), kind).toBeVisible();
      await expect(token(page)).toHaveValue(text);
      await expect(token(page)).toBeFocused();
      expect(
        catalog.requests.some(({ path }) => path.includes('loggedInUser')),
        kind,
      ).toBe(sent);
    }
  });

  test('a token is verified with the browser’s own cryptography, from keys in the server’s encoding', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    await ask(page, catalog.url);
    const text = await catalog.token('user');
    await paste(page, `Bearer ${text.slice(0, 60)}\n${text.slice(60)} `);
    await expect(connected(page)).toBeVisible();
    await expect(page.getByRole('definition').getByText('admin', { exact: true })).toBeVisible();
    expect(catalog.requests.map(({ path }) => path)).toEqual([
      '/api/v1/system/version',
      '/api/v1/system/config/jwks',
      '/api/v1/users/loggedInUser',
    ]);
  });

  test('a bot’s or identity provider’s token is sent only after a second click', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    await ask(page, catalog.url);
    const sent = () => catalog.requests.some(({ path }) => path.includes('loggedInUser'));
    await paste(page, await catalog.token('identity-provider'));
    await expect(page.getByRole('link', { name: 'Create an access token instead' })).toHaveAttribute('href', catalog.url);
    expect(sent()).toBe(false);
    await page.getByRole('button', { name: 'Send it anyway' }).click();
    await expect(connected(page)).toBeVisible();
    expect(sent()).toBe(true);

    await page.getByRole('button', { name: 'Use another token' }).click();
    catalog.requests.clear();
    await paste(page, await catalog.token('bot'));
    await expect(page.getByRole('button', { name: 'Paste another' })).toBeVisible();
    expect(sent()).toBe(false);
    await page.getByRole('button', { name: 'Use it anyway' }).click();
    await expect(page.getByRole('term').getByText('Bot', { exact: true })).toBeVisible();
  });

  test('a saved token is in no attribute, address or text of the page', async ({ connect, catalog }) => {
    const text = await catalog.token('user');
    const page = await connect({ token: text });
    const [, claims = '', signature = ''] = text.split('.');
    const seen = `${await page.content()} ${page.url()} ${await page.evaluate(() => JSON.stringify(history.state))}`;
    expect(seen).toContain(new URL(catalog.url).host);
    expect(seen).not.toContain(claims);
    expect(seen).not.toContain(signature);
  });

  test('a token that does not fit into the browser’s storage is not saved, and the options say so', async ({ chromium, catalog }) => {
    const page = await open(chromium);
    await page.evaluate(async () => {
      const { local } = chrome.storage;
      // All free space except a hundred bytes: quotes and the name count, too.
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 100) });
    });
    await ask(page, catalog.url);
    const text = await catalog.token('user');
    await paste(page, text);
    await expect(fault(page, 'storage-full')).toBeVisible();
    await expect(token(page)).toHaveValue(text);
    await page.evaluate(() => chrome.storage.local.remove('filler'));
    await page.getByRole('button', { name: 'Connect' }).click();
    await expect(connected(page)).toBeVisible();
  });
});

test('an unencrypted server needs a second click and stays marked', async ({ chromium, catalog }) => {
  await chromium.context.route('http://catalog.example.test/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname.slice(1) + search, catalog.url).href }) });
  });
  const page = await open(chromium);
  await ask(page, 'http://catalog.example.test');
  await expect(fault(page, 'insecure-http')).toBeVisible();
  expect(catalog.requests).toHaveLength(0);
  await page.getByRole('button', { name: 'Use it anyway' }).click();
  await paste(page, await catalog.token('user'));
  await expect(connected(page)).toBeVisible();
  await expect(page.getByText('not encrypted')).toBeVisible();
});

test('a release without access tokens is refused, and the options name it', async ({ chromium, catalog }) => {
  await chromium.context.route('**/api/v1/system/version', (route) => route.fulfill({ json: { version: '1.2.4' } }));
  const page = await open(chromium);
  await ask(page, catalog.url);
  await expect(fault(page, 'server-too-old')).toContainText('1.2.4');
});

test('disconnecting clears the stored data and says that the token stays valid on the server', async ({ connect, catalog }) => {
  const page = await connect();
  const stored = () => page.evaluate(async () => [await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
  expect(JSON.stringify(await stored())).toContain(catalog.url);
  expect(await stored()).toEqual([expect.objectContaining({ token: expect.anything() }), expect.anything()]);
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByText('On the server it stays valid until it expires or is revoked')).toBeVisible();
  expect(JSON.stringify(await stored())).not.toContain(catalog.url);
  expect((await stored())[0]).not.toHaveProperty('token');
});

test('unreadable settings are reported and kept until dismissed', async ({ chromium }) => {
  const page = await open(chromium);
  await page.evaluate(storeSettings, { whole: 'not settings' });
  await page.reload();
  await expect(page.getByText('Your earlier settings could not be read')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Your earlier settings could not be read')).toHaveCount(0);
  await page.reload();
  await expect(address(page)).toBeVisible();
  await expect(page.getByText('Your earlier settings could not be read')).toHaveCount(0);
  expect(await page.evaluate(() => chrome.storage.local.get('settings-aside'))).toEqual({});
});
