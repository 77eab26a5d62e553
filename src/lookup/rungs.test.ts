import { describe, expect, test } from 'vitest';
import type { Asset, AssetKind } from '../model/asset.ts';
import type { AssetRef } from '../model/reference.ts';
import { clausesOf } from './alternative.ts';
import { type Known, RUNGS } from './rungs.ts';

const rung = (name: string) => RUNGS.filter((one) => one.name === name);
const asked = (name: string, ref: AssetRef, known: Known) => JSON.stringify(clausesOf(rung(name).flatMap((one) => one.asks(ref, known))));
const held = (name: string, asset: Asset, ref: AssetRef, known: Known) => rung(name).some((one) => one.holds(asset, ref, known));

function asset(kind: AssetKind, ...path: readonly string[]): Asset {
  const fqn = path.map((part) => (part.includes('.') ? `"${part}"` : part)).join('.');
  const [service = ''] = path;
  const ownName = path.at(-1) ?? '';
  const none = { owners: [], description: '', tags: [], terms: [], domains: [], parts: [] };
  const said = { id: fqn, fqn, name: ownName, ownName, sourceUrl: null, path: path.slice(0, -1), href: 'https://catalog.example.com/' };
  const api: Asset['api'] = { server: 'https://catalog.example.com/', release: [1, 6], collection: 'any', ownerField: 'owners' };
  return { kind, api, ...said, ...none, service, serviceType: 'Any', detail: 'hit', facts: { deleted: false } };
}

describe('a container in a bucket', () => {
  const folder: AssetRef = { kind: 'container', tool: 'aws-s3', path: ['acme-lake', 'raw'] };
  const any: Known = { serviceTypes: ['Any'], services: [] };

  test('is asked for by its name, and not as something in a schema', () => {
    expect(asked('qualified-name', folder, any)).toContain('"name.keyword":"raw"');
    expect(asked('qualified-name', folder, any)).not.toContain('databaseSchema');
    expect(asked('qualified-name', { ...folder, kind: 'table' }, any)).toContain('databaseSchema');
  });

  test('is the one in that bucket', () => {
    expect(held('qualified-name', asset('container', 's3', 'acme-lake', 'raw'), folder, any)).toBe(true);
    expect(held('qualified-name', asset('container', 's3', 'other-lake', 'raw'), folder, any)).toBe(false);
  });

  test('is asked for exactly where the service is known, a name with dots in quotes', () => {
    const dotted = { ...folder, path: ['acme.lake', 'raw'] };
    expect(asked('qualified-name', dotted, { ...any, services: ['s3'] })).toContain('s3.\\"acme.lake\\".raw');
  });
});

describe('a name with characters that the catalog needs itself', () => {
  const known: Known = { serviceTypes: ['Any'], services: ['shop'] };
  const table: AssetRef = { kind: 'table', tool: 'snowsight', path: ['D', 'S', 'a::b>c"d'] };
  const stored = 'a__reserved__colon__b__reserved__arrow__c__reserved__quote__d';

  test('is asked for as ingestion stores it, too', () => {
    expect(asked('qualified-name', table, known)).toContain(`shop.D.S.${stored}`);
    expect(asked('qualified-name', table, { ...known, services: [] })).toContain(`"${stored}"`);
    expect(asked('tool-id', { kind: 'dashboardDataModel', tool: 'x', id: 'a::b' }, known)).toContain('shop.model.a__reserved__colon__b');
  });

  test('is found under either spelling', () => {
    expect(held('qualified-name', asset('table', 'shop', 'D', 'S', stored), table, known)).toBe(true);
    expect(held('qualified-name', asset('table', 'shop', 'D', 'S', 'a::b>c'), { ...table, path: ['D', 'S', 'a::b>c'] }, known)).toBe(true);
    expect(held('qualified-name', asset('table', 'shop', 'D', 'S', 'a_b_c_d'), table, known)).toBe(false);
  });

  test('is left alone where ingestion leaves it alone', () => {
    expect(asked('tool-id', { kind: 'dashboard', tool: 'x', id: 'a::b' }, known)).not.toContain('reserved');
  });
});
