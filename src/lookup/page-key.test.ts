import { expect, test } from 'vitest';
import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { identityOf } from './page-key.ts';

const site: Site = { origin: 'https://stream.example.com', toolId: 'confluent-cloud', tenant: 'env-a/lkc-1' };
const topic: AssetRef = { kind: 'topic', tool: 'confluent-cloud', id: 'orders', name: 'orders' };

test('is the same for the same asset, whatever is known besides', () => {
  expect(identityOf(site, [{ ...topic, name: 'Orders' }])).toBe(identityOf(site, [topic]));
});

test.each<[string, Site, readonly AssetRef[]]>([
  ['another customer on the same host', { ...site, tenant: 'env-a/lkc-2' }, [topic]],
  ['a customer whom the address does not name', { ...site, tenant: null }, [topic]],
  ['another host', { ...site, origin: 'https://other.example.com' }, [topic]],
  ['another tool of the same host', { ...site, toolId: 'kafka-ui' }, [topic]],
  ['another kind', site, [{ ...topic, kind: 'pipeline' }]],
  ['another number', site, [{ ...topic, id: 'returns' }]],
  ['one asset more', site, [topic, topic]],
])('differs for %s', (_what, where, refs) => {
  expect(identityOf(where, refs)).not.toBe(identityOf(site, [topic]));
});

test('differs for two pages of which only their texts will say what they show', () => {
  expect(identityOf(site, [], 'pull/12')).not.toBe(identityOf(site, [], 'pull/13'));
});
