// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Asset } from '../../../model/asset.ts';
import type { Details, Task } from '../../../model/details.ts';
import type { AssetKind } from '../../../model/kind.ts';
import { HOSTILE } from '../../../ui/hostile.fake.ts';
import { assetOf, drawnWith, NO_ACTIONS, sampleColumn, sampleTag } from '../../asset.fake.tsx';
import { details } from './details.tsx';

const NOTHING: Details = {
  ...{
    attributes: [],
    people: [],
    tasks: [],
    features: [],
    settings: [],
    dimensions: [],
    measures: [],
    messages: [],
    related: [],
    code: [],
  },
};
const ofKind = (kind: AssetKind, more: Partial<Asset> = {}) => assetOf({ kind, parts: ['details'], ...more });
const shown = (kind: AssetKind, part: Partial<Details>, choose?: (asset: { readonly fqn: string }) => void) =>
  drawnWith(<details.View asset={ofKind(kind)} actions={{ ...NO_ACTIONS, ...(choose && { choose }) }} />, {
    details: { ...NOTHING, ...part },
  });
const textOf = (element: Element): string => element.textContent ?? '';
const task = (name: string, more: Partial<Task> = {}): Task => ({
  name,
  type: '',
  description: '',
  owners: [],
  state: null,
  took: null,
  ...more,
});

describe('details', () => {
  test('details of a pipeline list its tasks in run order, each with its last result', async () => {
    const root = await shown('pipeline', {
      tasks: [
        task('load', { type: 'PythonOperator', owners: ['Grace', 'Ada'], state: 'well', took: 240_000 }),
        task('check', { state: 'failed' }),
        task('publish'),
      ],
    });
    expect([...root.querySelectorAll('.tasks li')].map(textOf)).toEqual([
      'load4 minutesSucceeded · PythonOperator · Grace, Ada',
      'checkFailed',
      'publishNo run is recorded',
    ]);
  });

  test('details of a long pipeline show some tasks at first, and all on request', async () => {
    const root = await shown('pipeline', { tasks: Array.from({ length: 30 }, (_one, index) => task(`t${index}`)) });
    expect(root.querySelectorAll('.tasks li')).toHaveLength(20);
    expect(root.querySelector('.link-btn')?.textContent).toBe('Show all 30 tasks');
  });

  test('details say that the server masks a person’s mail address', async () => {
    const told = async (value: string) => shown('user', { attributes: [{ name: 'mail', value }] });
    const root = await told('********@masked.com');
    expect([textOf(root), root.querySelector('a')]).toEqual(['EmailThe catalog hides email addresses from you.', null]);
    expect((await told('ada@example.com')).querySelector('a')?.getAttribute('href')).toBe('mailto:ada@example.com');
  });

  test('details say that the server masks a query’s text', async () => {
    const root = await shown('query', { code: [{ name: 'sql', language: 'SQL', text: '********' }] });
    expect(textOf(root)).toContain('The catalog hides this text from you.');
    expect(root.querySelector('pre')).toBeNull();
  });

  test('details link to the cards of related assets', async () => {
    const chart = assetOf({ kind: 'chart', id: 'c1', name: 'Revenue by day', path: ['bi'], service: null });
    const still = await shown('dashboard', { related: [{ name: 'charts', assets: [chart], total: 1 }] });
    expect(textOf(still)).toBe('ChartsRevenue by dayChartbi');
    expect(still.querySelector('button')).toBeNull();
    const root = await shown('dashboard', { related: [{ name: 'charts', assets: [chart], total: 1 }] }, () => undefined);
    expect(root.querySelector('button[data-asset="c1"]')?.textContent).toContain('Revenue by day');
  });

  test('details say "at least" if the total is unknown', async () => {
    const root = await shown('user', { related: [{ name: 'owned', assets: [assetOf()], total: 10_000, atLeast: true }] });
    expect(textOf(root)).toContain('At least 10,000 in the catalog');
    expect(textOf(root)).not.toContain('9,999');
  });

  test('details count the entries that are not listed', async () => {
    const file = assetOf({ kind: 'file', name: 'a.pdf' });
    expect(textOf(await shown('directory', { related: [{ name: 'children', assets: [file], total: 1_301 }] }))).toContain(
      '1,300 more in the catalog',
    );
  });

  test('details show attributes with their units', async () => {
    const root = await shown('topic', {
      attributes: [
        { name: 'schema', value: 'Avro' },
        { name: 'partitions', value: 1_200 },
        { name: 'retention', value: 604_800_000 },
        { name: 'size', value: 8_123_456_789 },
      ],
      people: [
        {
          name: 'experts',
          people: [{ type: 'user', id: 'u', fqn: 'u', name: 'Ada', href: 'https://metadata.example.com/u', inherited: false }],
        },
      ],
    });
    expect(textOf(root)).toBe('SchemaAvroPartitions1,200Kept for7 daysSize8.1 GBExpertsAda');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://metadata.example.com/u');
  });

  test('details link to a mail only from a valid address', async () => {
    const links = async (value: string) => (await shown('user', { attributes: [{ name: 'mail', value }] })).querySelectorAll('a');
    expect((await links('ada@example.com'))[0]?.getAttribute('href')).toBe('mailto:ada@example.com');
    expect(await links('ada@example.com?bcc=all@example.com')).toHaveLength(0);
  });

  test('details say that messages are kept for an unlimited time', async () => {
    const root = await shown('topic', { attributes: [{ name: 'retention', value: -1 }] });
    expect(textOf(root)).toBe('Kept forunlimited time');
  });

  test('details of a model show its features with their sources, and its settings', async () => {
    const table = assetOf({ name: 'orders' });
    const root = await shown(
      'mlmodel',
      {
        features: [
          {
            ...{ name: 'orders_last_year', type: 'numerical', description: 'How many.', algorithm: 'count', tags: [sampleTag('PII.None')] },
            sources: [
              { column: 'id', asset: table },
              { column: 'typed', asset: null },
            ],
          },
        ],
        settings: [
          { name: 'depth', value: '6' },
          { name: 'seed', value: '' },
        ],
      },
      () => undefined,
    );
    expect(textOf(root)).toBe('orders_last_year numerical · countHow many.PII.NoneFrom orders.idFrom typedHyperparametersdepth6seed–');
    expect(root.querySelector('.features .link-btn')?.textContent).toBe('orders.id');
  });

  test('details of a metric show its dimensions and its inputs', async () => {
    const root = await shown('metric', {
      dimensions: [
        { name: 'month', type: 'TIME', description: 'When it was paid.', expression: "date_trunc('month', PAID_AT)" },
        { name: '<b>country</b>', type: '', description: '', expression: '' },
      ],
      measures: [{ name: 'amount', type: 'SUM', description: '', expression: 'AMOUNT' }],
      code: [{ name: 'filters', language: 'SQL', text: "STATUS = 'PAID'" }],
    });
    expect([...root.querySelectorAll('h4')].map(textOf)).toEqual(['Dimensions', 'Measures', 'Filters']);
    expect([...root.querySelectorAll('.features li')].map(textOf)).toEqual([
      "month TIMEWhen it was paid.date_trunc('month', PAID_AT)",
      '<b>country</b> ',
      'amount SUMAMOUNT',
    ]);
  });

  test('details of an endpoint show the fields of request and response', async () => {
    const root = await shown('apiEndpoint', {
      messages: [
        { name: 'request', fields: [sampleColumn('id')] },
        { name: 'response', fields: [sampleColumn('email')] },
      ],
    });
    expect([...root.querySelectorAll('h4')].map(textOf)).toEqual(['Request fields', 'Response fields']);
    expect([...root.querySelectorAll('.cname')].map(textOf)).toEqual(['id', 'email']);
  });

  test('code in details is folded and can be reached by keyboard', async () => {
    const root = await shown('dashboardDataModel', { code: [{ name: 'sql', language: 'SQL', text: 'select 1' }] });
    expect(root.querySelector('details')?.open).toBe(false);
    expect(root.querySelector('pre')?.textContent).toBe('select 1');
    expect(root.querySelector<HTMLElement>('.code section')?.tabIndex).toBe(0);
    expect(root.querySelector('button')?.title).toBe('Copy: SQL');
  });

  test('details of a database list its first schemas as links and count the rest', async () => {
    const schema = assetOf({ kind: 'databaseSchema', id: 's1', name: 'FINANCE', path: ['ANALYTICS'], service: null });
    const root = await shown('database', { related: [{ name: 'schemas', assets: [schema], total: 51 }] }, () => undefined);
    expect(textOf(root)).toBe('SchemasFINANCESchemaANALYTICS50 more in the catalog');
    expect(root.querySelector('button[data-asset="s1"]')).not.toBeNull();
    expect(root.querySelector('a')?.getAttribute('href')).toBe(assetOf().href);
  });

  test('missing details are named as missing, and the assets of a domain are left to the catalog', async () => {
    expect(textOf(await shown('container', {}))).toBe('Nothing more is recorded.');
    expect(textOf(await shown('domain', {}))).toBe('Nothing more is recorded.See its assets in the catalog');
  });

  test('tables and assets that are not read yet have no details section', () => {
    expect(details.when(assetOf())).toBe(false);
    expect(details.when(ofKind('topic'))).toBe(true);
    expect(details.when(ofKind('topic', { detail: 'hit' }))).toBe(false);
    expect(details.when(ofKind('domain', { parts: [] }))).toBe(true);
  });
});

test.each(HOSTILE.map((text) => [text.slice(0, 50), text]))('details show %s as text', async (_start, text) => {
  const asset = assetOf({ name: text, path: [text], fqn: text });
  const root = await shown(
    'mlmodel',
    {
      attributes: [{ name: 'address', value: text }],
      people: [
        {
          name: 'experts',
          people: [{ type: 'user', id: 'u', fqn: 'u', name: text, href: 'https://metadata.example.com/u', inherited: false }],
        },
      ],
      tasks: [task(text, { type: text, owners: [text] })],
      features: [
        { name: text, type: text, description: text, tags: [sampleTag(text)], algorithm: text, sources: [{ column: text, asset }] },
      ],
      settings: [{ name: text, value: text }],
      dimensions: [{ name: text, type: text, description: text, expression: text }],
      messages: [{ name: 'request', fields: [sampleColumn(text, { type: text })] }],
      related: [{ name: 'charts', assets: [asset], total: 1 }],
      code: [{ name: 'sql', language: text, text }],
    },
    () => undefined,
  );
  expect(
    root.querySelectorAll('script, iframe, img, style, object, embed, link, meta, base, form, video, audio, math, template'),
  ).toHaveLength(0);
  const addresses = [...root.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href'));
  expect(new Set(addresses)).toEqual(new Set(['https://metadata.example.com/u']));
  expect([...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith('on'))).toEqual(
    [],
  );
  expect(root.querySelector('pre')?.textContent).toBe(text);
});
