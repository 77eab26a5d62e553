import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from '../../e2e/fake-browser.ts';
import { DEFAULTS, type Rule } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';
import { recognise } from './recognise-page.ts';

const rule = (id: string, path: string): Rule => ({
  ...{ id, name: 'Shop', host: 'https://wiki.example.com', path },
  ...{ kind: 'table', names: 'shop.{table}', service: `${id}_shop` },
});
const shown = async (path: string) => {
  const tab = { tabId: 1, url: new URL(`https://wiki.example.com${path}`), title: '' };
  const page = await recognise(tab, await readSettings(), false, () => undefined);
  return 'look' in page ? { refs: page.look.refs, services: page.look.known.services } : null;
};

beforeEach(() => fakeBrowser.reset());

test('the policy’s and the person’s rules recognize pages', async () => {
  expect(await shown('/set/orders')).toBeNull();
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, rules: [rule('own', '/own/:table')] } });
  expect(await shown('/set/orders')).toBeNull();
  await fakeBrowser.storage.managed.set({ rules: [rule('set', '/set/:table')] });
  expect(await shown('/set/orders')).toEqual({
    refs: [{ kind: 'table', tool: 'rule:set', path: ['shop', 'orders'], name: 'orders' }],
    services: ['set_shop'],
  });
  expect(await shown('/own/orders')).toMatchObject({ refs: [{ tool: 'rule:own' }], services: ['own_shop'] });
});

test('if both have a rule with the same id, only the policy’s applies', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, rules: [rule('shop', '/own/:table')] } });
  expect(await shown('/own/orders')).not.toBeNull();
  await fakeBrowser.storage.managed.set({ rules: [rule('shop', '/set/:table')] });
  expect(await shown('/own/orders')).toBeNull();
  expect(await shown('/set/orders')).not.toBeNull();
});

test('an address over 8,000 characters is not read, and is reported as too long', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, rules: [rule('shop', '/own/:table')] } });
  const recognised = async (query: string) => {
    const url = new URL(`https://wiki.example.com/own/orders?${query}`);
    return recognise({ tabId: 1, url, title: '' }, await readSettings(), true, () => undefined);
  };
  expect(await recognised('x'.repeat(7_900))).toHaveProperty('look');
  expect(await recognised('x'.repeat(8_000))).toMatchObject({
    outcome: { state: 'page-not-recognised', why: 'address-too-long' },
    key: '',
  });
});
