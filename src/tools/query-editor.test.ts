import { expect, test } from 'vitest';
import { TOOLS } from './index.ts';
import type { QueryEditor } from './query-editor.ts';

/** The editor of a tool, if this address may show it. */
function editorAt(id: string, address: string): QueryEditor | null {
  const query = TOOLS.find((tool) => tool.id === id)?.query;
  return query?.at(new URL(address)) ? query : null;
}

const settingAt = (id: string, address: string, text: Readonly<Record<string, string>> = {}) =>
  editorAt(id, address)?.setting({ url: new URL(address), title: '', text });

test.each([
  ['superset', 'https://bi.example.com/sqllab/', { engine: 'postgresql', schema: 'sales' }, 'postgres', ['', 'sales']],
  ['superset', 'https://bi.example.com/superset/sqllab', { engine: 'sqlite', schema: 'Select schema' }, 'sqlite', []],
  ['superset', 'https://bi.example.com/sqllab/', {}, null, []],
  ['adminer', 'https://db.example.com/?username=ada&db=shop&sql=', {}, 'mysql', ['', 'shop']],
  ['adminer', 'https://db.example.com/?pgsql=h&username=ada&db=shop&ns=sales&sql=select', {}, 'postgres', ['shop', 'sales']],
  ['adminer', 'https://db.example.com/?mssql=h&username=ada&db=shop&ns=dbo&sql=', {}, 'tsql', ['shop', 'dbo']],
  ['adminer', 'https://db.example.com/?server=h&username=ada&sql=', {}, 'mysql', []],
  ['phpmyadmin', 'https://db.example.com/index.php?route=/database/sql&db=shop', {}, 'mysql', ['', 'shop']],
  ['phpmyadmin', 'https://db.example.com/index.php?route=/server/sql', { database: 'hr' }, 'mysql', ['', 'hr']],
  ['datasette', 'https://data.example.com/shop?sql=select+1', {}, 'sqlite', ['', 'main']],
  ['bigquery', 'https://console.cloud.google.com/bigquery?project=larkspur-prod', {}, 'bigquery', ['larkspur-prod', '']],
  ['bigquery', 'https://console.cloud.google.com/bigquery', {}, 'bigquery', []],
  ['snowsight', 'https://app.snowflake.com/acme/main/w4xKq1fRTDj2#query', {}, 'snowflake', []],
  ['databricks', 'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/sql/editor/0f3a?o=1', {}, 'databricks', []],
  ['pgadmin', 'https://db.example.com/browser/', { frame: '/sqleditor/panel/6?did=16&database_name=shop' }, 'postgres', ['shop', '']],
  ['pgadmin', 'https://db.example.com/browser/', {}, 'postgres', []],
  ['aws-athena', 'https://eu-west-1.console.aws.amazon.com/athena/home?region=eu-west-1#/query-editor', {}, 'athena', []],
] as const)('%s at %s says what is known of its query', (id, address, text, dialect, within) => {
  expect(settingAt(id, address, text)).toEqual({ dialect, within });
});

test.each([
  ['superset', 'https://bi.example.com/superset/dashboard/sales/'],
  ['adminer', 'https://db.example.com/?server=h&username=ada&db=shop&table=orders'],
  ['snowsight', 'https://app.snowflake.com/acme/main/#/homepage'],
  ['aws-athena', 'https://eu-west-1.console.aws.amazon.com/athena/home?region=eu-west-1#/workgroups'],
  ['jupyterlab', 'https://lab.example.com/user/ada/lab'],
  ['datasette', 'https://data.example.com/'],
  ['datasette', 'https://data.example.com/shop/orders'],
  ['phpmyadmin', 'https://db.example.com/index.php?route=/database/structure&db=shop'],
  ['databricks', 'https://dbc-a1b2c3d4-e5f6.cloud.databricks.com/explore/data/main/sales/orders'],
  ['redash', 'https://redash.example.com/dashboards/7-sales'],
  ['metabase', 'https://metabase.example.com/dashboard/1-sales'],
  ['mode', 'https://app.mode.com/acme/reports/0123456789ab'],
])('%s at %s has no editor', (id, address) => {
  expect(editorAt(id, address)).toBeNull();
});

const base64 = (text: string): string => btoa(text);

test.each([
  ['before', '{"dataset_query":{"type":"native","native":{"query":"select *\\nfrom a","template-tags":{}},"database":1}}'],
  ['since', '{"dataset_query":{"lib/type":"mbql/query","stages":[{"lib/type":"mbql.stage/native","native":"select *\\nfrom a"}]}}'],
])('a query that is not saved in Metabase stands whole in the address, in its form %s release 57', (_when, json) => {
  const url = new URL(`https://metabase.example.com/question#${base64(json)}`);
  expect(editorAt('metabase', url.href)?.whole?.({ url, title: '', text: {} })).toEqual(['select *\nfrom a']);
});

test('a hash that is no question of Metabase holds no query', () => {
  const url = new URL('https://metabase.example.com/question#filters');
  expect(editorAt('metabase', url.href)?.whole?.({ url, title: '', text: {} })).toEqual([null]);
});

test('only tools of databases hand on their own service', () => {
  const own = TOOLS.filter(({ query }) => query?.ofService).map(({ id }) => id);
  expect(own.sort()).toEqual(['adminer', 'aws-athena', 'bigquery', 'datasette', 'pgadmin', 'phpmyadmin', 'snowsight']);
});
