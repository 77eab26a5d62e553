import { describe, expect, test } from 'vitest';
import { datasette } from './adapters/datasette.ts';
import { tableau } from './adapters/tableau.ts';
import { recogniseAddress } from './recognise-address.ts';

describe('an address alone', () => {
  test.each([
    ['on a vendor’s host', 'https://app.snowflake.com/acme/prod1/#/data/databases/SHOP', 'snowsight', 1],
    ['on a vendor’s host, no asset: still that tool, and no other', 'https://acme.preset.io/dags/orders', 'superset', 0],
    ['on any host, by what it looks like', 'https://flow.example.com/dags/orders', 'airflow', 1],
    ['of the first tool in the list that finds something', 'https://x.example.com/superset/slice/4/#/site/s/views/W/V', 'superset', 1],
    ['of no tool', 'https://www.example.com/about/us', null, 0],
    ['that any web page could have: only where somebody said so', 'https://data.example.com/shop/orders', null, 0],
    ['that any web page could have, on the vendor’s host', 'https://acme.datasette.cloud/shop/orders', 'datasette', 3],
    [
      'unverified, if no tool is surer',
      'https://search.example.com/app/dashboards#/view/0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b',
      'kibana',
      1,
    ],
    ['unverified for one tool, verified for another', 'https://bi.example.com/dashboard/12-x', 'metabase', 1],
    ['unverified, on the vendor’s host', 'https://acme.grafana.net/dashboard/db/sales', 'grafana', 1],
    ['that cannot be read', 'http://[', null, 0],
    ['that is empty', '', null, 0],
    ['of a browser’s own page', 'chrome://extensions/', null, 0],
    ['of a script', 'javascript:location="/dags/orders"', null, 0],
  ])('an address without a page: %s', (_what, address, tool, refs) => {
    const found = recogniseAddress(address);
    expect({ url: found.url, tool: found.tool, refs: found.refs.length }).toEqual({ url: address, tool, refs });
  });

  test('an address is read by the tool that is named', () => {
    expect(recogniseAddress('https://data.example.com/shop/orders', datasette).refs).toHaveLength(3);
    expect(recogniseAddress('https://flow.example.com/dags/orders', tableau)).toEqual({
      url: 'https://flow.example.com/dags/orders',
      tool: 'tableau',
      refs: [],
    });
  });
});
