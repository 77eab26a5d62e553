import { describe, expect, test } from 'vitest';
import { alternativesOf, type Criterion, isWholePath, wholeNamesOf } from './criterion.ts';

const services = ['MariaDB', 'sales.prod'];

describe('criteria', () => {
  test('addresses are searched for as terms, or as phrases if the index analyzes them', () => {
    const sourceUrls = ['https://bi.example.com/1', 'https://bi.example.com/one'];
    expect(alternativesOf({ sourceUrls, kind: 'chart' })).toEqual(sourceUrls.map((url) => ({ fields: { sourceUrl: [url] } })));
    for (const kind of ['pipeline', 'spreadsheet'] as const)
      expect(alternativesOf({ sourceUrls, kind })).toEqual(sourceUrls.map((url) => ({ phrase: url })));
  });

  test('ids are searched for as qualified names in known services, else as names in services of the type', () => {
    const ids: Criterion = { ids: ['7'], kind: 'dashboardDataModel', services, serviceTypes: ['Tableau'] };
    expect(wholeNamesOf(ids)).toEqual(['MariaDB.model.7', '"sales.prod".model.7']);
    expect(alternativesOf({ ...ids, services: [] })).toEqual([
      { fields: { entityType: ['dashboardDataModel'], serviceType: ['Tableau'], 'name.keyword': ['7'] } },
    ]);
  });

  test('paths are searched for as qualified names only if they name every level', () => {
    const paths: Criterion = { paths: [['shop', 'main', 'orders']], kind: 'table', services };
    expect(wholeNamesOf(paths)).toEqual(['MariaDB.shop.main.orders', '"sales.prod".shop.main.orders']);
    expect(wholeNamesOf({ ...paths, services: [] })).toEqual([]);
    expect(wholeNamesOf({ ...paths, paths: [['main', 'orders']] })).toEqual([]);
    expect(isWholePath('table', ['main', 'orders'])).toBe(false);
    expect(isWholePath('container', ['bucket'])).toBe(true);
  });

  test('an open level in an ending matches any name', () => {
    const endings: Criterion = { endings: [['shop', '', 'orders']], canBeWhole: true };
    expect(alternativesOf(endings)).toEqual([{ fields: { 'name.keyword': ['orders'], 'database.name.keyword': ['shop', 'SHOP'] } }]);
    expect(alternativesOf({ ...endings, endings: [['main', 'orders']] })).toEqual([
      { fields: { fullyQualifiedName: ['main.orders'] } },
      { fields: { 'name.keyword': ['orders'], 'databaseSchema.name.keyword': ['main', 'MAIN'] } },
    ]);
  });

  test('names are also searched for as display names, limited to the kind if known', () => {
    expect(alternativesOf({ names: ['orders'], kind: 'table' })).toEqual([
      { fields: { entityType: ['table'], 'name.keyword': ['orders'] } },
      { fields: { entityType: ['table'], 'displayName.keyword': ['orders'] } },
    ]);
    expect(alternativesOf({ names: ['orders'] })).toContainEqual({ fields: { 'name.keyword': ['orders'] } });
  });

  test('a qualified name too long for any request is left out', () => {
    expect(wholeNamesOf({ paths: [['a'], ['x'.repeat(6_500)]], kind: 'container', services: ['s3'] })).toEqual(['s3.a']);
  });
});
