import type { Recorded } from '../recorded.ts';

const DOCS = 'https://docs.example.com/gx';
const RUN = '__none__/20261201T023758.653259Z';
const TITLE = 'Data documentation compiled by Great Expectations';

/** Addresses and titles of Data Docs as built by Great Expectations 1.24.1; hosts and names replaced. The home and the pages have one title each. */
export const recorded: readonly Recorded[] = [
  [
    'validation of a table',
    { url: `${DOCS}/validations/orders/warning/${RUN}/shop%20warehouse-orders.html`, title: TITLE },
    [{ kind: 'table', tool: 'great-expectations', name: 'orders' }],
  ],
  [
    'data asset with a dot',
    { url: `${DOCS}/validations/sales/orders/${RUN}/shop%20warehouse-dot.name.html`, title: TITLE },
    { name: 'dot.name' },
  ],
  [
    'names with spaces and an ampersand',
    { url: `${DOCS}/validations/Big%20Orders%20suite/${RUN}/shop%20warehouse-Big%20Orders%20&%20more.html`, title: TITLE },
    { name: 'Big Orders & more' },
  ],
  [
    'a dash in the data source or in the data asset',
    { url: `${DOCS}/validations/orders/${RUN}/shop-warehouse-orders.html`, title: TITLE },
    [{ name: 'warehouse-orders' }, { name: 'orders' }],
  ],
  ['home', { url: `${DOCS}/index.html`, title: 'Data Docs created by Great Expectations' }, null],
  ['suite', { url: `${DOCS}/expectations/sales/orders.html`, title: TITLE }, null],
  ['suite with a space', { url: `${DOCS}/expectations/Big%20Orders%20suite.html`, title: TITLE }, null],
];
