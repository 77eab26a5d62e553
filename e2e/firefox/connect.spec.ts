import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../demo-catalog/server.ts';
import { until } from '../until.ts';
import { startFirefox } from './firefox.ts';
import { expect, OPTIONS, test } from './fixture.ts';
import { connect, ended, giveAddress, giveToken, openOptions } from './user-actions.ts';

test('installing opens the options, where a token connects to the server', async ({ fresh: firefox, catalog }) => {
  const options = await until('the options to open', async () => {
    for (const tab of await firefox.tabs()) if ((await tab.url()) === firefox.extensionUrl('src/options/index.html')) return tab;
    return null;
  });
  await connect(options, { server: catalog.url, token: await catalog.token('user') });
  const facts = await options.text('.facts-box');
  expect(facts).toContain(catalog.url);
  expect(facts).toContain(catalog.version);
  expect(facts).toMatch(/User\s+admin/);
  expect(await firefox.grantedHosts()).toEqual(['http://127.0.0.1/*']);
});

test('a token is verified with Firefox’s own cryptography before it is sent', async ({ firefox, catalog }) => {
  const options = await openOptions(firefox);
  await expect.poll(() => options.text('form')).toContain('one host, with all its ports');
  await giveAddress(options, catalog.url);
  const sent = () => catalog.requests.some(({ path }) => path.includes('loggedInUser'));
  await giveToken(options, { token: await catalog.token('other-key') });
  await expect.poll(() => options.text('[data-fault="other-server"]')).toContain('belongs to another server');
  expect(sent()).toBe(false);
  await giveToken(options, { token: await catalog.token('user') });
  await expect.poll(() => options.text('.facts-box')).toContain('admin');
  expect(sent()).toBe(true);
});

test('an unencrypted server on another computer needs a second click and stays marked', async ({ firefox, catalog }) => {
  const options = await openOptions(firefox);
  await giveAddress(options, unencrypted(catalog));
  await expect.poll(() => options.text('[data-fault="insecure-http"]')).toContain('Not encrypted');
  expect(catalog.requests).toHaveLength(0);
  await options.click('[data-fault="insecure-http"] button');
  await giveToken(options, { token: await catalog.token('user') });
  await expect.poll(() => options.text('.facts-box')).toContain('not encrypted');
});

test('the control: Firefox’s default content security policy would upgrade http to https', async ({ catalog }) => {
  const usual = await mkdtemp(join(tmpdir(), 'placard-usual-policy-'));
  await cp('dist/firefox', usual, { recursive: true });
  const { content_security_policy: _ours, ...manifest } = JSON.parse(await readFile(join(usual, 'manifest.json'), 'utf8'));
  await writeFile(join(usual, 'manifest.json'), JSON.stringify(manifest));
  const firefox = await startFirefox({ ...OPTIONS, extension: usual });
  try {
    const options = await openOptions(firefox);
    await giveAddress(options, unencrypted(catalog));
    await options.click('[data-fault="insecure-http"] button');
    await expect.poll(() => options.text('[data-fault="no-such-host"]')).toContain('cannot be reached');
    expect(catalog.requests).toHaveLength(0);
  } finally {
    await firefox.close();
    await rm(usual, { recursive: true });
  }
});

test('disconnecting removes token, key, answers and permission', async ({ firefox, connected, catalog, visit }) => {
  const options = await connected();
  await visit('/superset/dashboard/sales/');
  const popup = await firefox.openPopup();
  await expect.poll(() => ended(popup, 'matched')).toContain('Ada Lovelace');
  await firefox.closePopup();

  const kept = () =>
    options.script(async () => {
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('placard');
        opening.onsuccess = () => resolve(opening.result);
      });
      const key = await new Promise((resolve) => {
        const reading = opened.transaction('keys').objectStore('keys').count('token');
        reading.onsuccess = () => resolve(reading.result);
      });
      opened.close();
      const session = Object.keys(await chrome.storage.session.get(null));
      return {
        local: JSON.stringify(await chrome.storage.local.get(null)),
        answers: session.filter((name) => name.startsWith('recent:')),
        key,
      };
    });
  const before = await kept();
  expect(before).toMatchObject({ local: expect.stringContaining('"token"'), key: 1 });
  // The asset, and the parts of its card.
  expect(before.answers.length).toBeGreaterThan(1);
  for (const name of before.answers) expect(name).toContain(catalog.url);
  expect(await firefox.grantedHosts()).toEqual(['http://127.0.0.1/*']);

  await options.click('.opt-main > .actions > div button');
  await options.click('.note.v-care[role="alert"] button');
  await expect.poll(() => options.text('.note.v-info')).toContain('On the server it stays valid until it expires or is revoked');
  await expect.poll(kept).toEqual({ local: expect.not.stringMatching(/"token"|127\.0\.0\.1/), answers: [], key: 0 });
  expect(await firefox.grantedHosts()).toEqual([]);
});

/** The catalogue under a hostname that Firefox does not recognize as this computer. */
const unencrypted = ({ url }: Catalog): string => url.replace('127.0.0.1', 'catalog.example.test');
