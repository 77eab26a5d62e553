import type { Recorded } from '../recorded.ts';

const REPORT = 'https://reports.example.com/shop/elementary_report.html';
const TITLE = 'Elementary Data';

/**
 * Addresses as seen in the report of elementary-data 0.26.1, filled with data of an invented project; hosts and names replaced. The title is
 * the same on every page. A model that the report does not know leads to the list.
 */
export const recorded: readonly Recorded[] = [
  [
    'runs of a model, as its alerts link to it',
    { url: `${REPORT}#/report/model-runs/model.shop.orders/`, title: TITLE },
    [{ kind: 'table', tool: 'elementary', name: 'orders' }],
  ],
  [
    'runs of a versioned model',
    { url: `${REPORT}#/report/model-runs/model.shop.orders.v2/`, title: TITLE },
    [{ name: 'orders_v2' }, { name: 'orders' }],
  ],
  ['home', { url: `${REPORT}#/report/dashboard`, title: TITLE }, null],
  ['runs of models', { url: `${REPORT}#/report/model-runs`, title: TITLE }, null],
  ['lineage', { url: `${REPORT}#/report/lineage`, title: TITLE }, null],
  ['gone page', { url: `${REPORT}/report/model-runs/model.shop.orders/`, title: 'Error response' }, null],
];
