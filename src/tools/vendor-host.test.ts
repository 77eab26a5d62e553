import { describe, expect, test } from 'vitest';
import { TOOLS } from './index.ts';
import { isOnVendorHost, isVendorsHost, vendorHosts } from './vendor-host.ts';

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
  ['https://console.cloud.google.com/storage/browser', 'google-cloud-storage'],
  ['https://console.cloud.google.com/cloudpubsub/topic/list', 'pub-sub'],
  ['https://dbc-0a1b2c3d-4e5f.cloud.databricks.com/?o=1', 'databricks'],
  ['https://adb-1234567890123456.7.azuredatabricks.net/jobs', 'databricks'],
  ['https://app.powerbi.com/home', 'power-bi'],
  ['https://app.fabric.microsoft.com/home', 'power-bi'],
  ['https://acme.eu.looker.com/folders/home', 'looker'],
  ['https://app.mode.com/home/acme', 'mode'],
  ['https://us-east-1.quicksight.aws.amazon.com/sn/start', 'quicksight'],
  ['https://acme.us.qlikcloud.com/hub', 'qlik'],
  ['https://us-east-1.console.aws.amazon.com/glue/home?region=us-east-1#/v2/home', 'aws-glue'],
  ['https://us-east-1.console.aws.amazon.com/gluestudio/home', 'aws-glue'],
  ['https://s3.console.aws.amazon.com/s3/buckets', 'aws-s3'],
  ['https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/s3/home', 'aws-s3'],
  ['https://console.aws.amazon.com/athena/home', 'aws-athena'],
  ['https://us-west-2.console.aws.amazon.com/sqlworkbench/home', 'aws-redshift'],
  ['https://us-gov-west-1.console.amazonaws-us-gov.com/s3/buckets/acme-lake', 'aws-s3'],
  ['https://eusc-de-east-1.console.amazonaws-eusc.eu/athena/home', 'aws-athena'],
  ['https://us-east-1.console.aws.amazon.com/lakeformation/home?region=us-east-1#tables', 'aws-glue'],
  ['https://console.cloud.google/bigquery?project=acme-prod', 'bigquery'],
  ['https://console.cloud.google.com/dataplex/dp-entries/projects/1/locations/eu/entryGroups/@bigquery/entries/x', 'bigquery'],
  ['https://console.cloud.google/storage/browser/acme-lake', 'google-cloud-storage'],
  ['https://console.cloud.s3nscloud.fr/cloudpubsub/topic/list', 'pub-sub'],
  ['https://app.powerbigov.us/home', 'power-bi'],
  ['https://app.high.powerbigov.us/home', 'power-bi'],
  ['https://app.powerbi.cn/home', 'power-bi'],
  ['https://app.snowflake.cn/cn-northwest-1/xy12345/#/homepage', 'snowsight'],
  ['https://acme.us.qlikcloudgov.com/analytics/home', 'qlik'],
  ['https://aws.sigmacomputing.com/acme', 'sigma'],
  ['https://cn-north-1.quicksight.amazonaws.cn/sn/start', 'quicksight'],
  ['https://adf.azure.cn/home', 'data-factory'],
  ['https://modeanalytics.com/acme', 'mode'],
  ['https://acme.databricks.com/?o=2', 'databricks'],
  ['https://dbc-0a1b2c3d-4e5f.cloud.databricks.us/?o=1', 'databricks'],
  ['https://adb-1234567890123456.7.databricks.azure.cn/jobs', 'databricks'],
  ['https://adb-1234567890123456.7.databricks.azure.us/jobs', 'databricks'],
  ['https://acme.dagster.plus/prod/overview', 'dagster'],
  ['https://acme.eu.dagster.plus/prod/overview', 'dagster'],
  ['https://0a1b2c3d-9c44-40bb-b0b8-f186b3cb1d94.c71.airflow.us-east-1.on.aws/home', 'airflow'],
  ['https://acme.kb.europe-west1.gcp.cloud.es.io/s/scout/app/dashboards', 'kibana'],
  ['https://acme-f1f7ba.kb.us-east-1.aws.elastic.cloud/app/dashboards', 'kibana'],
  ['https://cloud.redpanda.com/clusters/d8c0ur6uk85ifvcgnlrg/topics', 'redpanda-console'],
  ['https://g-0a1b2c3d4e.grafana-workspace.us-east-1.amazonaws.com/dashboards', 'grafana'],
  ['https://eu-west-1.console.aws.amazon.com/firehose/home', 'aws-kinesis'],
  ['https://console.aws.amazon.com/dynamodb/home', 'aws-dynamodb'],
  ['https://us-east-1.console.aws.amazon.com/sagemaker/home', 'aws-sagemaker'],
  ['https://console.cloud.google.com/vertex-ai/models', 'vertex-ai'],
  ['https://ms.portal.azure.com/', 'azure-storage'],
  ['https://portal.azure.us/', 'azure-storage'],
  ['https://portal.azure.cn/', 'azure-storage'],
  ['https://web.azuresynapse.azure.cn/en/home', 'synapse-studio'],
  ['https://web.azuresynapse.usgovcloudapi.net/en/home', 'synapse-studio'],
  ['https://console.us-ashburn-1.oraclecloud.com/object-storage/buckets', 's3-compatible'],
  ['https://a1b2c3-shop.adb.eu-frankfurt-1.oraclecloudapps.com/ords/sales/_sdw/', 'oracle-database-actions'],
  ['https://console.clickhouse.cloud/services', 'clickhouse'],
  ['https://ms.web.azuresynapse.net/en/home', 'synapse-studio'],
  ['https://dash.cloudflare.com/0a1b/r2/overview', 's3-compatible'],
  ['https://dash.cloudflare.com/0a1b/workers/overview', null],
  ['https://cloud.oracle.com/compute/instances', null],
  ['https://acme.domo.com/page/12', 'domo'],
  ['https://env-125323.customer.cloud.microstrategy.com/MicroStrategyLibrary/app', 'microstrategy'],
  ['https://acme.cloud.strategy.com/MicroStrategyLibrary/app', 'microstrategy'],
  ['https://acme.embed-omniapp.co/embed/dashboards/f8a35453', 'omni'],
  ['https://acme.thoughtspot.cloud/#/home', 'thoughtspot'],
  ['https://acme--dev.sandbox.lightning.force.com/lightning/page/home', 'salesforce'],
  ['https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home', 'salesforce'],
  ['https://docs.google.com/spreadsheets/u/0/', 'google-drive'],
  ['https://acme.service-now.com/now/nav/ui/home', 'service-now'],
  ['https://cloud.mongodb.com/v2/62#/clusters', 'mongodb-atlas'],
  ['https://acme-my.sharepoint.com/personal/ada_example_com', 'share-point'],
  ['https://us-west-2.console.aws.amazon.com/ec2/home', null],
  ['https://us-west-2.console.amazonaws-us-gov.com/ec2/home', null],
  ['https://console.aws.amazon.com.example.net/s3/buckets', null],
  ['https://console.cloud.google/compute/instances', null],
  ['https://console.cloud.google.com/compute/instances', null],
  ['http://app.snowflake.com/acme/prod1/', null],
  ['https://app.snowflake.com.example.net/acme/prod1/', null],
  ['https://example.net/?https://app.snowflake.com/', null],
  ['https://preset.io/', null],
  ['https://bi.example.com/superset/welcome/', null],
])('the vendor of %s is that of %s', (address, id) => {
  expect(TOOLS.filter((tool) => isOnVendorHost(tool, new URL(address))).map((tool) => tool.id)).toEqual(id === null ? [] : [id]);
});

describe('vendor hosts', () => {
  const hosts = vendorHosts(TOOLS);
  const short = hosts.map(({ host, ownAddress, tools }) => [ownAddress ? `*.${host}` : host, tools.map(({ id }) => id).join()]);

  test('patterns of vendor hosts constrain only the beginning of a path', () => {
    for (const { hosts: patterns } of TOOLS) for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[^/]+\/.{0,90}\*$/);
  });

  test('a host with a region in the middle is recognized, but is not one that could be typed behind a shared ending', () => {
    const [grafana] = TOOLS.filter(({ id }) => id === 'grafana');
    const at = (host: string) => grafana && isVendorsHost(grafana, new URL(`https://${host}/`));
    expect(at('g-0a1b2c3d4e.grafana-workspace.eu-west-1.amazonaws.com')).toBe(true);
    expect(at('g-0a1b2c3d4e.grafana-workspace.eu-west-1.s3.amazonaws.com')).toBe(false);
    expect(at('grafana-workspace.eu-west-1.amazonaws.com')).toBe(false);
    expect(short.filter(([host]) => host?.includes('region') || host?.endsWith('.amazonaws.com'))).toEqual([
      ['*.airflow.amazonaws.com', 'airflow'],
    ]);
  });

  test('every tool’s vendor hosts are listed, each once', () => {
    expect(new Set(hosts.flatMap(({ tools }) => tools))).toEqual(new Set(TOOLS.filter(({ hosts: own }) => own.length > 0)));
    expect(new Set(short.map(([host]) => host)).size).toBe(hosts.length);
  });

  test('a vendor host lists all tools that it serves, and whether each customer has their own address', () => {
    expect(short).toContainEqual(['app.snowflake.com', 'snowsight']);
    expect(short).toContainEqual(['*.preset.io', 'superset']);
    expect(short).toContainEqual(['console.cloud.google.com', 'bigquery,google-cloud-storage,pub-sub,bigtable,vertex-ai']);
    expect(short).toContainEqual([
      '*.console.aws.amazon.com',
      'aws-glue,aws-s3,aws-athena,aws-redshift,aws-kinesis,aws-dynamodb,aws-sagemaker',
    ]);
  });

  test('listed vendor hosts are recognized as such for their tools', () => {
    for (const { host, ownAddress, tools } of hosts)
      for (const tool of tools) expect(isVendorsHost(tool, new URL(`https://${ownAddress ? 'acme.' : ''}${host}/`)), host).toBe(true);
  });
});
