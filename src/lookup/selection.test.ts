import { expect, test } from 'vitest';
import { selectedName } from './selection.ts';

test.each([
  ['a plain name', 'orders', ['orders']],
  ['space around it', '  orders\n', ['orders']],
  ['a dotted name', 'analytics.public.orders', ['analytics', 'public', 'orders']],
  ['quoted parts hold dots and spaces', '"sales.eu"."orders 2024"', ['sales.eu', 'orders 2024']],
  ['mixed quoting', 'prod."Mixed.Case".orders', ['prod', 'Mixed.Case', 'orders']],
  ['one back-ticked name', '`my-project.sales.orders`', ['my-project', 'sales', 'orders']],
  ['back-ticked parts', '`sales`.`orders`', ['sales', 'orders']],
  ['brackets', '[dbo].[orders]', ['dbo', 'orders']],
  ['a statement’s end', 'sales.orders;', ['sales', 'orders']],
  ['ref', "ref('orders')", ['orders']],
  ['ref in braces', "{{ ref('orders') }}", ['orders']],
  ['ref of a package', "ref('shop', 'orders')", ['orders']],
  ['ref of a version', "ref('orders', v=2)", ['orders']],
  ['source', "source('crm', 'customers')", ['crm', 'customers']],
  ['source in double quotes', '{{ source("crm","customers") }}', ['crm', 'customers']],
  ['spaces around dots', 'sales . orders', ['sales', 'orders']],
  ['other scripts', 'таблица.日本語', ['таблица', '日本語']],
])('%s', (_what, text, parts) => {
  expect(selectedName(text)).toEqual({ parts });
});

test.each([
  ['nothing', '   '],
  ['an empty part', 'sales..orders'],
  ['an open quote', '"sales.orders'],
  ['prose', 'x'.repeat(401)],
])('%s names nothing', (_what, text) => {
  expect(selectedName(text)).toBeNull();
});
