import { describe, expect, test } from 'vitest';
import { assetOf } from '../card/asset.fake.tsx';
import type { Asset, Owner } from '../model/asset.ts';
import type { TableFinding, TableHit } from '../model/page-query.ts';
import { markdownOf } from './query-markdown.ts';
import { doesWords, personalWords, type QueryRow, stateWords, summaryOf } from './query-words.ts';

const NOW = Date.UTC(2026, 0, 14);
const facts: Asset['facts'] = { deleted: false };

const hitOf = (over: Partial<Asset> = {}, more: Partial<TableHit> = {}): TableHit => ({
  asset: assetOf({ detail: 'hit', facts, ...over }),
  personalColumns: [],
  ...more,
});

const rowOf = (finding: TableFinding, over: Partial<QueryRow['use']> = {}): QueryRow => ({
  use: { parts: ['orders'], written: 'orders', does: ['read'], columns: [], ...over },
  finding,
});

const found = (hit: TableHit, over: Partial<QueryRow['use']> = {}): QueryRow => rowOf({ state: 'found', hit }, over);
const owner = (name: string): Owner => ({
  type: 'user',
  id: name,
  fqn: name,
  name,
  href: 'https://metadata.example.com/',
  inherited: false,
});

describe('the words for a table of a query', () => {
  test('say everything that happens to it', () => {
    expect(doesWords({ does: ['read', 'written', 'created', 'dropped'] })).toBe('Read · Written · Created · Dropped');
  });

  test.each<[string, Partial<Asset['facts']>, Partial<TableHit>, string, string]>([
    ['a deprecated table', { deprecated: true, tier: 'Tier1' }, {}, 'stop', 'Deprecated'],
    ['a tag that may be a column’s', {}, { mayBeDeprecated: true }, 'care', 'The table or one of its columns is deprecated'],
    ['an ended certification', { certification: { name: 'Gold', endsAt: NOW - 1 } }, {}, 'care', 'Certification ended 13 Jan 2026'],
    [
      'a certification, which is no verdict without the tests',
      { certification: { name: 'Gold', endsAt: null }, tier: 'Tier1' },
      {},
      'none',
      'Certified Gold · Tier 1',
    ],
    ['a tier', { tier: 'Tier2' }, {}, 'none', 'Tier 2'],
  ])('name %s', (_what, more, hit, symbol, words) => {
    expect(stateWords(hitOf({ facts: { ...facts, ...more } }, hit), NOW)).toEqual({ symbol, words });
  });

  test('name nothing where the search says nothing', () => {
    expect(stateWords(hitOf(), NOW)).toBeNull();
  });

  test.each<[string, readonly string[] | null, boolean, readonly string[], string]>([
    [
      'the columns with personal data that the query names',
      ['EMAIL', 'phone', 'birth'],
      true,
      ['email', 'PHONE', 'id'],
      'Personal data in columns EMAIL, phone',
    ],
    ['one such column', ['email'], true, ['email'], 'Personal data in column email'],
    ['personal data in columns that the query does not name', ['email'], true, ['id'], 'Contains personal data'],
    ['nothing about columns without personal data', [], false, ['id'], ''],
    ['that columns were not checked if the server sent none', null, false, ['id'], 'Its columns were not checked for personal data'],
    [
      'both if a tag says so and the server sent no columns',
      null,
      true,
      ['id'],
      'Contains personal data. Its columns were not checked for personal data',
    ],
  ])('say %s', (_what, personalColumns, personal, columns, expected) => {
    expect(personalWords(hitOf({ facts: { ...facts, personal } }, { personalColumns }), { columns })).toBe(expected);
  });
});

describe('the summary of a query', () => {
  test('counts in whole sentences, each table once', () => {
    const personal = hitOf({ id: '1', facts: { ...facts, personal: true, deprecated: true }, owners: [owner('Ada'), owner('Grace')] });
    const other = hitOf({ id: '2', facts: { ...facts, personal: true }, owners: [owner('Ada')] });
    const rows = [
      ...[found(personal), found(personal), found(other), found(hitOf({ id: '3', owners: [] }))],
      ...[rowOf({ state: 'guessed', hits: [personal], total: 1 }), rowOf({ state: 'crowded' }), rowOf({ state: 'absent' })],
      rowOf({ state: 'unasked', why: 'pattern' }),
    ];
    expect(summaryOf(rows)).toEqual([
      ...['This query names 8 tables.', '1 is deprecated.', '2 hold personal data.', 'Owners: Ada, Grace.', '1 has no owner.'],
      ...['For 2, the name leaves open which table it is.', '1 is not in the catalog.', '1 was not searched for.'],
    ]);
  });

  test('names five owners and counts the others', () => {
    const owners = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(owner);
    expect(summaryOf([found(hitOf({ owners }))])).toEqual(['This query names 1 table.', 'Owners: A, B, C, D, E and 2 more.']);
  });
});

describe('the list as Markdown', () => {
  test('is a row for each table, with a link to it', () => {
    const text = markdownOf(
      [found(hitOf({ facts: { ...facts, deprecated: true } })), rowOf({ state: 'absent' }, { written: 'x.y' })],
      [],
      NOW,
    );
    expect(text).toBe(
      [
        'This query names 2 tables. 1 is deprecated. Owners\\: Finance Analytics. 1 is not in the catalog.',
        '',
        '| Table | In the query | In the catalog | State | Owner |',
        '| --- | --- | --- | --- | --- |',
        '| orders | Read | [snow\\_prod.ANALYTICS.FINANCE.orders](https://metadata.example.com/table/snow_prod.ANALYTICS.FINANCE.orders) | Deprecated | Finance Analytics |',
        '| x.y | Read | Not in the catalog |  |  |',
        '',
      ].join('\n'),
    );
  });

  test('keeps every foreign text from being a link, an image, HTML or a row', () => {
    const hostile = '![x](https://evil.example/?)\n| <img src=x> | `a` \u202e [b](javascript:1) <https://evil.example> ||\\';
    const hit = hitOf({ fqn: hostile, name: hostile, href: 'https://metadata.example.com/table/a)b|c(d e', owners: [owner(hostile)] });
    const lines = markdownOf([found(hit, { written: hostile })], [], NOW)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(5);
    const text = lines.join('\n');
    // Whatever is special in Markdown has a backslash before it, but for the one link.
    const links = [...text.replace(/\\./g, '').matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
    expect(links).toEqual(['https://metadata.example.com/table/a%29b%7Cc%28d%20e']);
    expect(text.replace(/\\./g, '').match(/[<>`!*]/g)).toBeNull();
    expect(lines[4]?.replace(/\\./g, '').match(/\|/g)).toHaveLength(6);
    expect(text).not.toContain('\u202e');
  });
});
