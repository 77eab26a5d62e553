import { expect, test } from 'vitest';
import { TOOLS } from './index.ts';
import { isOnVendorHost } from './vendor-host.ts';

test.each([
  ['https://0a1b2c3d.us2a.app.preset.io/superset/welcome/', 'superset'],
  ['https://app.snowflake.com/acme/prod1/#/worksheets', 'snowsight'],
  ['https://app.us-east-1.privatelink.snowflakecomputing.com/xy12345/acme/#/homepage', 'snowsight'],
  ['https://acme.snowflakecomputing.com/console#/data/databases', 'snowsight'],
  ['https://console.cloud.google.com/bigquery?project=acme-prod', 'bigquery'],
  ['https://cloud.astronomer.io/ck0abc123/home', 'airflow'],
  ['https://0a1b2c3d.c2.eu-west-1.airflow.amazonaws.com/home', 'airflow'],
  ['https://10az.online.tableau.com/#/site/acme/home', 'tableau'],
  ['https://acme.datasette.cloud/', 'datasette'],
  ['https://console.cloud.google.com/storage/browser', null],
  ['http://app.snowflake.com/acme/prod1/', null],
  ['https://app.snowflake.com.example.net/acme/prod1/', null],
  ['https://example.net/?https://app.snowflake.com/', null],
  ['https://preset.io/', null],
  ['https://bi.example.com/superset/welcome/', null],
])('%s lies on the host of %s', (address, id) => {
  expect(TOOLS.filter((tool) => isOnVendorHost(tool, new URL(address))).map((tool) => tool.id)).toEqual(id === null ? [] : [id]);
});
