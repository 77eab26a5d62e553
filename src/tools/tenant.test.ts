import { expect, test } from 'vitest';
import { TOOLS } from './index.ts';

const UUID = '00000000-0000-4000-8000-000000000001';
const OTHER = '0a1b2c3d-ed1d-4053-bba8-cb8fc870af2b';
const FACTORY = '%2Fsubscriptions%2F1%2FresourceGroups%2Fshop%2Fproviders%2FMicrosoft.DataFactory%2Ffactories%2FShop-ADF';

test.each([
  [
    'adminer',
    'https://db.example.com/adminer/?server=127.0.0.1%3A3306&username=demo&db=shop&table=orders',
    '/adminer server:127.0.0.1:3306',
  ],
  ['adminer', 'https://db.example.com/?pgsql=pg&username=demo&db=shop', ' pgsql:pg'],
  ['adminer', 'https://db.example.com/', null],
  ['airbyte', `https://cloud.airbyte.com/workspaces/${UUID}/connections/${OTHER}/status`, UUID],
  ['airbyte', 'https://cloud.airbyte.com/', null],
  ['airflow', 'https://data.example.com/af/assets/12', '/af'],
  ['akhq', 'https://kafka.example.com/ui/local/topic/orders', '/local'],
  ['akhq', 'https://data.example.com/akhq/ui/local/connect/first/definition/orders-sink', '/akhq/local/first'],
  ['akhq', 'https://kafka.example.com/ui/login', null],
  ['confluent-cloud', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/topics/orders', 'env-a1/lkc-b2'],
  ['confluent-cloud', 'https://confluent.cloud/environments/env-a1/clusters/lkc-b2/connectors/sinks/x', 'env-a1/lkc-b2/connectors'],
  ['confluent-cloud', 'https://confluent.cloud/environments/env-a1/schema-registry/schemas/orders-value', null],
  ['dagster', 'https://acme.dagster.cloud/prod/locations/code/jobs/nightly', '/prod'],
  ['dagster', 'http://localhost:3000/assets/orders', ''],
  ['data-factory', `https://adf.azure.com/en/authoring/pipeline/Orders?factory=${FACTORY}`, 'shop-adf'],
  ['data-factory', 'https://adf.azure.com/en/home', null],
  ['dbt-cloud', 'https://cloud.getdbt.com/deploy/1001/projects/2002/jobs/4004', '1001'],
  ['dbt-cloud', 'https://cloud.getdbt.com/', null],
  ['fivetran', 'https://fivetran.com/dashboard/connectors/a_b/status?groupId=decent_dropsy&service=postgres', 'decent_dropsy'],
  ['fivetran', 'https://fivetran.com/dashboard/connections/a_b/status', null],
  ['github', 'https://github.com/Acme/shop/blob/main/models/orders.sql', 'acme/shop'],
  ['github', 'https://github.com/Acme', null],
  ['gitlab', 'https://gitlab.com/Acme/data/shop/-/blob/main/models/orders.sql', 'acme/data/shop'],
  ['gitlab', 'https://gitlab.com/acme', null],
  ['kafka-ui', 'https://kafka.example.com/ui/clusters/team%20a/all-topics/orders', '/team a'],
  ['kafka-ui', 'https://data.example.com/kafka/ui/clusters/local/connects/first/connectors/orders-sink', '/kafka/local/first'],
  ['kafka-ui', 'https://kafka.example.com/ui', null],
  ['kibana', 'https://search.example.com/s/shop/app/discover#/', '/s/shop'],
  ['kibana', 'https://search.example.com/app/discover#/', ''],
  ['mlflow', 'https://data.example.com/mlflow/#/models/churn', '/mlflow'],
  ['opensearch-dashboards', 'https://search.example.com/w/ab12CD/app/data-explorer/discover#/', '/w/ab12CD'],
  ['phpmyadmin', 'https://db.example.com/pma/index.php?route=/sql&server=2&db=shop&table=orders', '/pma/2'],
  ['phpmyadmin', 'https://db.example.com/?route=/sql&db=shop&table=orders', '/1'],
  ['prefect', `https://app.prefect.cloud/account/${UUID}/workspace/${OTHER}/flows/flow/${UUID}`, `/account/${UUID}/workspace/${OTHER}`],
  ['prefect', 'http://localhost:4200/flows', null],
  ['redpanda-console', 'https://data.example.com/console/topics/orders', '/console'],
])('%s: %s', (id, address, tenant) => {
  expect(TOOLS.find((tool) => tool.id === id)?.tenant?.(new URL(address))).toBe(tenant);
});
