import { expect, test } from 'vitest';
import { TOOLS } from './index.ts';

const GUID = '70a5283e-123c-4f1c-8991-ce373ae8b08f';
const GLUE = '#/v2/data-catalog/tables/view/orders?database=sales';

// What separates customers and instances on one host, and one service of the catalog from another. null = the address does not say.
test.each([
  ['snowsight', 'https://app.snowflake.com/ACME/Prod1/#/data/databases/SHOP', 'acme/prod1'],
  ['snowsight', 'https://app-acme-prod1.privatelink.snowflakecomputing.com/#/data/databases/SHOP', 'acme/prod1'],
  ['snowsight', 'https://acme.eu-central-1.snowflakecomputing.com/console#/data/tables/detail', 'acme.eu-central-1'],
  ['snowsight', 'https://app.snowflake.com/', null],
  ['bigquery', 'https://console.cloud.google.com/bigquery?project=payer&p=acme-prod&d=sales', 'acme-prod'],
  ['bigquery', 'https://console.cloud.google.com/bigquery?project=payer', null],
  ['databricks', 'https://adb-1.7.azuredatabricks.net/explore/data/shop/sales/orders?o=1', 'data'],
  ['databricks', 'https://adb-1.7.azuredatabricks.net/jobs/600?o=1', 'workflows'],
  ['databricks', 'https://adb-1.7.azuredatabricks.net/explore/data/models/shop/ai/churn', 'models'],
  ['databricks', 'https://westeurope.azuredatabricks.net/?o=1234#job/600', '1234/workflows'],
  ['databricks', 'https://westeurope.azuredatabricks.net/#job/600', null],
  ['databricks', 'https://adb-1.7.azuredatabricks.net/?o=1', null],
  ['power-bi', `https://app.powerbi.com/groups/${GUID}/reports/${GUID}`, GUID],
  ['power-bi', `https://app.powerbi.com/groups/me/reports/${GUID}?ctid=${GUID.toUpperCase()}`, GUID],
  ['power-bi', `https://app.powerbi.com/groups/me/reports/${GUID}`, null],
  ['aws-glue', `https://us-east-1.console.aws.amazon.com/glue/home${GLUE}&catalogId=123456789012`, '123456789012/us-east-1'],
  ['aws-glue', `https://us-east-1.console.aws.amazon.com/glue/home${GLUE}`, null],
  ['aws-glue', `https://console.aws.amazon.com/glue/home${GLUE}&catalogId=123456789012`, null],
  ['aws-s3', 'https://us-east-2.console.aws.amazon.com/s3/buckets/acme-lake?prefix=raw/', 'acme-lake'],
  ['aws-s3', 'https://us-east-2.console.aws.amazon.com/s3/buckets', null],
  ['google-cloud-storage', 'https://console.cloud.google.com/storage/browser/acme-lake?project=acme-prod', 'acme-prod'],
  ['google-cloud-storage', 'https://console.cloud.google.com/storage/browser/acme-lake', null],
  ['pub-sub', 'https://console.cloud.google.com/cloudpubsub/topic/detail/orders?project=acme-prod', 'acme-prod'],
  ['tableau', 'https://10az.online.tableau.com/#/site/acme/views/SalesOverview/Regions', 'acme'],
  ['tableau', 'https://tableau.example.com/#/views/SalesOverview/Regions', ''],
  ['superset', 'https://data.example.com/tools/bi/superset/dashboard/1/', '/tools/bi'],
  ['airflow', 'https://cloud.astronomer.io/ck0abc123/dags/alpha/grid', '/ck0abc123'],
  ['metabase', 'https://data.example.com/tools/metabase/dashboard/12', '/tools/metabase'],
  ['redash', 'https://redash.example.com/acme/dashboards/12', '/acme'],
  ['mode', 'https://app.mode.com/editor/acme/reports/45a733a32398/queries/8cf6ab01968f', 'acme'],
  ['mode', 'https://app.mode.com/home/acme', null],
  ['quicksight', `https://eu-west-1.quicksight.aws.amazon.com/sn/account/acme-prod/dashboards/${GUID}`, 'acme-prod'],
  ['quicksight', `https://eu-west-1.quicksight.aws.amazon.com/sn/embed/share/accounts/123456789012/dashboards/${GUID}`, '123456789012'],
  ['quicksight', `https://eu-west-1.quicksight.aws.amazon.com/sn/dashboards/${GUID}`, null],
  ['sigma', 'https://app.sigmacomputing.com/acme/workbook/Sales-6oEQV76N98fZ25d11EPNFS', 'acme'],
  ['qlik', `https://qlik.example.com/finance/sense/app/${GUID}`, '/finance'],
  ['qlik', `https://acme.us.qlikcloud.com/sense/app/${GUID}`, ''],
  ['hex', `https://app.hex.tech/acme/app/${GUID}/latest`, 'acme'],
  ['lightdash', `https://app.lightdash.cloud/projects/${GUID}/saved/${GUID}`, GUID],
  ['grafana', 'https://data.example.com/grafana/d/tggz4bj/sales?orgId=2', '/grafana?orgId=2'],
  ['grafana', 'https://acme.grafana.net/d/tggz4bj/sales', ''],
])('%s: %s', (id, address, tenant) => {
  const tool = TOOLS.find((one) => one.id === id);
  expect(tool?.tenant?.(new URL(address))).toBe(tenant);
});
