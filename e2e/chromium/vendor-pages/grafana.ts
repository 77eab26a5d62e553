import { ADA, GRACE, type VendorPages } from './vendor-pages.ts';

export const grafana: readonly VendorPages[] = [
  {
    ...{ tool: 'grafana', what: 'Grafana Cloud' },
    shows: [
      ['https://larkspur.grafana.net/d/tggz4bj/sales-overview?from=now-7d&to=now&var-state=CA', ADA],
      ['https://larkspur.grafana.net/d/tggz4bj/sales-overview?viewPanel=panel-3', GRACE],
    ],
    none: ['https://larkspur.grafana.net/dashboards'],
    other: 'https://other.grafana.net/d/tggz4bj/sales-overview',
  },
];
