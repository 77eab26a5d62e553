import { describe, expect, test } from 'vitest';
import { clausesOf } from '../catalog/search/clauses.ts';
import { alternativesOf } from '../catalog/search/criterion.ts';
import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import type { AssetRef } from '../model/reference.ts';
import { storedForms, withoutReservedWords } from '../model/reserved-words.ts';
import { holds, type KnownServices, RUNGS } from './rungs.ts';

const rung = (name: string) => RUNGS.filter((one) => one.name === name);
const asked = (name: string, ref: AssetRef, known: KnownServices) =>
  JSON.stringify(
    clausesOf(
      rung(name)
        .flatMap((one) => one.criterion(ref, known) ?? [])
        .flatMap(alternativesOf),
    ),
  );
const held = (name: string, asset: Asset, ref: AssetRef, known: KnownServices) => rung(name).some((one) => holds(one, asset, ref, known));

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
  const any: KnownServices = { serviceTypes: ['Any'], services: [] };

  test('is asked for by its name, and not as something in a schema', () => {
    expect(asked('qualified-name', folder, any)).toContain('"name.keyword":"raw"');
    expect(asked('qualified-name', folder, any)).not.toContain('databaseSchema');
    expect(asked('qualified-name', { ...folder, kind: 'table' }, any)).toContain('databaseSchema');
  });

  test('is the one in that bucket', () => {
    expect(held('qualified-name', asset('container', 's3', 'acme-lake', 'raw'), folder, any)).toBe(true);
    expect(held('qualified-name', asset('container', 's3', 'other-lake', 'raw'), folder, any)).toBe(false);
    const known = { ...any, services: ['s3'] };
    expect(held('qualified-name', asset('container', 's3', 'acme-lake', 'raw'), folder, known)).toBe(true);
    expect(held('qualified-name', asset('container', 's3', 'other-lake', 'acme-lake', 'raw'), folder, known)).toBe(false);
  });

  test('is asked for exactly where the service is known, a name with dots in quotes', () => {
    const dotted = { ...folder, path: ['acme.lake', 'raw'] };
    expect(asked('qualified-name', dotted, { ...any, services: ['s3'] })).toContain('s3.\\"acme.lake\\".raw');
  });
});

describe('a path that leaves the outer levels open', () => {
  const orders: AssetRef = { kind: 'table', tool: 'adminer', path: ['shop', 'orders'] };
  const any: KnownServices = { serviceTypes: ['Any'], services: [] };
  const known: KnownServices = { ...any, services: ['MariaDB'] };

  test('is asked for within the service that is known, as it is where none is', () => {
    expect(asked('qualified-name', orders, any)).toContain('"databaseSchema.name.keyword":["shop"');
    expect(asked('qualified-name', orders, any)).not.toContain('service.name');
    expect(asked('qualified-name', orders, known)).toContain('"databaseSchema.name.keyword":["shop"');
    expect(asked('qualified-name', orders, known)).toContain('{"term":{"service.name":"MariaDB"}}');
    expect(asked('qualified-name', { ...orders, path: ['default', 'shop', 'orders'] }, known)).toContain('MariaDB.default.shop.orders');
  });

  test('holds for the table below any database of it', () => {
    expect(held('qualified-name', asset('table', 'MariaDB', 'prod', 'shop', 'orders'), orders, known)).toBe(true);
    expect(held('qualified-name', asset('table', 'MariaDB', 'prod', 'other', 'orders'), orders, known)).toBe(false);
  });
});

describe('a name with characters that the catalog needs itself', () => {
  const known: KnownServices = { serviceTypes: ['Any'], services: ['shop'] };
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

  test('is so asked for whatever kind it is of, and in every part of a path', () => {
    expect(asked('tool-id', { kind: 'pipeline', tool: 'x', id: 'a::b' }, known)).toContain('shop.a__reserved__colon__b');
    const inSchema: AssetRef = { kind: 'table', tool: 'x', path: ['D', 'my>schema', 'a"b'] };
    const all = 'shop.D.my__reserved__arrow__schema.a__reserved__quote__b';
    expect(asked('qualified-name', inSchema, known)).toContain(all);
    expect(asked('qualified-name', inSchema, { ...known, services: [] })).toContain('"my__reserved__arrow__schema"');
    expect(held('qualified-name', asset('table', ...all.split('.')), inSchema, known)).toBe(true);
  });

  test('is spelled as one release of ingestion or the other spells it', () => {
    expect(storedForms(['a::b\nc'])).toEqual([['a::b\nc'], ['a__reserved__colon__b\nc'], ['a__reserved__colon__b__reserved__newline__c']]);
    expect(storedForms(['D', 'plain'])).toEqual([['D', 'plain']]);
    for (const [form = ''] of storedForms(['a::b>c"d\re\tf'])) expect(withoutReservedWords(form)).toBe('a::b>c"d\re\tf');
  });
});
