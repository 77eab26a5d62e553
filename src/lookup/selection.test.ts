import { expect, test } from 'vitest';
import { LONGEST_NAME } from '../model/outcome.ts';
import { readingsOf } from './selection.ts';

const partsOf = (text: string): readonly (readonly string[])[] => readingsOf(text).map(({ parts }) => parts);

test.each([
  ['a plain name', 'orders', ['orders']],
  ['space around it', '  orders\n', ['orders']],
  ['a dotted name', 'analytics.public.orders', ['analytics', 'public', 'orders']],
  ['a whole name of four parts', 'snow.analytics.public.orders', ['snow', 'analytics', 'public', 'orders']],
  ['quoted parts hold dots and spaces', '"sales.eu"."orders 2024"', ['sales.eu', 'orders 2024']],
  ['mixed quoting', 'prod."Mixed.Case".orders', ['prod', 'Mixed.Case', 'orders']],
  ['a quote that is doubled', '"say ""hi"""."a"', ['say "hi"', 'a']],
  ['one back-ticked name', '`my-project.sales.orders`', ['my-project', 'sales', 'orders']],
  ['back-ticked parts', '`sales`.`orders`', ['sales', 'orders']],
  ['a back-ticked start', '`my-project.sales`.orders', ['my-project', 'sales', 'orders']],
  ['brackets', '[dbo].[orders]', ['dbo', 'orders']],
  ['three parts in brackets', '[shop].[dbo].[order]]s]', ['shop', 'dbo', 'order]s']],
  ['a schema that is left out', 'shop..orders', ['shop', '', 'orders']],
  ['a schema that is left out behind the usual one', 'dbo..orders', ['dbo', '', 'orders']],
  ['a colon after a project with a dash', 'acme-prod:sales.orders', ['acme-prod', 'sales', 'orders']],
  ['a schema that is left out in brackets', '[shop]..[orders]', ['shop', '', 'orders']],
  ['a colon after the project', 'my-project:sales.orders', ['my-project', 'sales', 'orders']],
  ['a colon after a project of a domain', 'example.com:my-project:sales.orders', ['example.com:my-project', 'sales', 'orders']],
  ['a colon after the project, in brackets', '[my-project:sales.orders]', ['my-project', 'sales', 'orders']],
  ['a statement’s end', 'sales.orders;', ['sales', 'orders']],
  ['a trailing dot', 'sales.orders.', ['sales', 'orders']],
  ['ref', "ref('orders')", ['orders']],
  ['ref in braces', "{{ ref('orders') }}", ['orders']],
  ['ref of a package', "ref('shop', 'orders')", ['orders']],
  ['ref of a version', "ref('orders', v=2)", ['orders']],
  ['source', "source('crm', 'customers')", ['crm', 'customers']],
  ['source in double quotes', '{{ source("crm","customers") }}', ['crm', 'customers']],
  ['spaces around dots', 'sales . orders', ['sales', 'orders']],
  ['other scripts', 'таблица.日本語', ['таблица', '日本語']],
])('%s is read first as a database would', (_what, text, parts) => {
  expect(partsOf(text)[0]).toEqual(parts);
});

test.each([
  ["O'Brien", ["O'Brien"]],
  ["Today's sales [EU]", ["Today's sales [EU]"]],
  ['.lead', ['.lead']],
  ['two..dots', ['two..dots']],
  ['trailing...', ['trailing...']],
  ['"open', ['"open']],
  ['[half', ['[half']],
  ['`', ['`']],
  ['#tmp', ['#tmp']],
  ['a b c', ['a b c']],
  ['100%', ['100%']],
  ['a  b', ['a  b']],
  ['v1.2 report', ['v1.2 report']],
  ["ref('orders')", ["ref('orders')"]],
  ['::', ['::']],
])('%s is also a name as it stands', (text, parts) => {
  expect(partsOf(text)).toContainEqual(parts);
});

test.each(['"sales.orders', 'sales.orders"', '`sales.orders', '[sales.orders', "'sales.orders'"])(
  '%s is also read without its quotes',
  (text) => expect(partsOf(text)).toContainEqual(['sales', 'orders']),
);

test('what dbt and BigQuery name by their own notation is no whole name, though its parts may read like one', () => {
  expect(readingsOf("source('snow', 'orders')")[0]).toMatchObject({ canBeWhole: false });
  expect(readingsOf('snow:shop.orders')[0]).toMatchObject({ canBeWhole: false });
  expect(readingsOf('snow.shop.orders')[0]).toMatchObject({ canBeWhole: true });
});

test('only what is empty or longer than a name is no name', () => {
  expect(partsOf(' \n ')).toEqual([]);
  expect(partsOf('x'.repeat(LONGEST_NAME + 1))).toEqual([]);
  expect(partsOf('x'.repeat(LONGEST_NAME))).toHaveLength(1);
});

test('each reading is there once', () => {
  expect(partsOf('orders')).toEqual([['orders']]);
  expect(partsOf('sales.orders')).toEqual([['sales', 'orders'], ['sales.orders']]);
});
