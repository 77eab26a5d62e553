import { idOf as idIn } from '../demo-catalog/entities.ts';
import { startFirefox } from './firefox.ts';
import { expect, OPTIONS, test } from './fixture.ts';
import { connect, ended, giveToken, label, openOptions, switchOn } from './user-actions.ts';

test('a content script cannot read the token, but the extension’s own page can', async ({ firefox, connected, visit, catalog }) => {
  const token = await catalog.token('user');
  const options = await connected({ token });
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(firefox, page);

  const seen = await page.contentScript(`return {
    local: JSON.stringify(await browser.storage.local.get(null)),
    asText: [...JSON.stringify(await browser.storage.local.get(null)).matchAll(/\\[([\\d,]+)\\]/g)].map(([, bytes]) => String.fromCharCode(...bytes.split(','))).join(),
    session: typeof browser.storage.session,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    own: await browser.runtime.sendMessage({ ask: 'label-place' }) ?? null,
  }`);
  expect(seen).toEqual({
    // It can read the storage itself, which contains the server's address, and the token only encrypted.
    local: expect.stringMatching(new RegExp(`"sealed".*${new URL(catalog.url).host}|${new URL(catalog.url).host}.*"sealed"`)),
    asText: expect.stringMatching(/^[\s\S]{400,}$/),
    session: 'undefined',
    databases: [],
    own: null,
  });
  const parts = token.split('.');
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(JSON.stringify(seen)).not.toContain(part);

  const opened = await options.script(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('placard');
      opening.onsuccess = () => resolve(opening.result);
    });
    const key = await new Promise<CryptoKey>((resolve) => {
      const reading = database.transaction('keys').objectStore('keys').get('token');
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    const { token: kept } = await chrome.storage.local.get<{ token: { server: string; iv: number[]; sealed: number[] } }>('token');
    const how = { name: 'AES-GCM', iv: Uint8Array.from(kept.iv), additionalData: new TextEncoder().encode(kept.server) };
    const exported = await crypto.subtle.exportKey('raw', key).then(
      () => 'the key itself',
      (cause) => String(cause),
    );
    return { token: new TextDecoder().decode(await crypto.subtle.decrypt(how, key, Uint8Array.from(kept.sealed))), exported };
  });
  expect(opened).toEqual({ token, exported: expect.stringContaining('InvalidAccessError') });
});

test('a content script gets answers about its own page only', async ({ firefox, connected, visit, catalog }) => {
  await connected();
  const page = await visit('/superset/dashboard/sales/');
  await switchOn(firefox, page);
  // Until its verdict is complete, a further request would join the label's own, and get its answers so far.
  await expect.poll(() => label(page)).toContain('Certified Gold');
  const idOf = (fqn: string): string => idIn(catalog.entities.find('dashboard', fqn));
  catalog.requests.clear();
  const answers = await page.contentScript(`
    const ask = (what, name = 'look-up') => new Promise((resolve) => {
      const port = browser.runtime.connect({ name });
      port.onMessage.addListener((answer) => { port.disconnect(); resolve(answer.say); });
      port.postMessage(what);
    });
    const asset = (id) => ({ of: 'asset', kind: 'dashboard', id });
    const part = (id) => ({ part: 'people', asset: { kind: 'dashboard', id, fqn: 'superset_local.1' } });
    const [shown, other] = ${JSON.stringify([idOf('superset_local.1'), idOf('superset_local.21')])};
    return [
      await ask({ of: 'text', text: 'orders' }),
      await ask({ of: 'tab', tabId: 1 }),
      await ask(asset(other)),
      await ask(part(other), 'part'),
      await ask({ of: 'this-page' }),
      await ask(asset(shown)),
      await ask(part(shown), 'part'),
    ];`);
  expect(answers).toEqual(['stay-away', 'stay-away', 'stay-away', 'absent', 'looking', 'looking', 'part']);
  expect(catalog.requests.map(({ search }) => decodeURIComponent(search)).join()).not.toContain('"orders"');
  expect(JSON.stringify(catalog.requests.map(({ path }) => path))).not.toContain(idOf('superset_local.21'));
});

test('the token is kept for the chosen time: until Firefox closes or across a restart', async ({ catalog, host }) => {
  let firefox = await startFirefox(OPTIONS);
  const token = await catalog.token('user');
  const popupEnds = async (state: string, words: string) => {
    await firefox.newTab(`${host.url}/superset/dashboard/sales/`);
    const popup = await firefox.openPopup();
    await expect.poll(() => ended(popup, state)).toContain(words);
    await firefox.closePopup();
  };
  try {
    await connect(await openOptions(firefox), { server: catalog.url, token, keep: 'session' });
    await firefox.stopBackground();
    await popupEnds('matched', 'Ada Lovelace');

    firefox = await firefox.restart();
    await popupEnds('not-connected', 'Connect to your OpenMetadata');
    const options = await openOptions(firefox);
    await expect.poll(() => options.text('.opt-main')).toContain('The token is gone from this browser');
    await options.click('.opt-main > .actions .btn');
    await giveToken(options, { token });
    await options.waitInside('return deep(".facts-box")');

    firefox = await firefox.restart();
    await popupEnds('matched', 'Ada Lovelace');
  } finally {
    await firefox.close();
  }
});
