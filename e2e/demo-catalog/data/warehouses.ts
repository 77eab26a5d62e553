import type { Entity } from '../entities.ts';
import { ada, dataPlatform, finance, grace, growth, inDomain, inherited, jurgen, mei, nameless, owners, sales, sile } from './company.ts';
import type { Schema } from './make.ts';
import { asset, certified, column, inSchema, schema, service, suiteOn, tag, term } from './make.ts';
import type { ToolAddresses } from './tools.ts';

const KEY = { constraint: 'PRIMARY_KEY' };
const PII = { tags: [tag('PII.Sensitive')] };

const orderColumns = [
  column('ID', 'NUMBER', { ...KEY, description: 'Number of the order.' }),
  column('CUSTOMER_EMAIL', 'VARCHAR', { ...PII, description: 'Where the receipt goes.' }),
  column('AMOUNT', 'DECIMAL', { description: 'Net, in euros.', tags: [term('Business.Revenue')] }),
  column('CREATED_AT', 'TIMESTAMP_NTZ'),
];
const placed = (place: Schema) => [place.database, place.schema];

/** Snowflake writes names in uppercase, and its address with account and organisation in lowercase. */
export function snowflake(): readonly Entity[] {
  const prod = service('databaseService', 'snowflake_prod', 'Snowflake', { description: 'The warehouse.' });
  const root = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases';
  const place = (database: string, name: string) =>
    schema(prod, database, name, {
      database: { sourceUrl: `${root}/${database}`, ...(database === 'ANALYTICS' ? owners(dataPlatform) : {}) },
      schema: { sourceUrl: `${root}/${database}/schemas/${name}` },
    });
  const mart = place('ANALYTICS', 'PUBLIC');
  const raw = place('RAW', 'PUBLIC');
  const table = (at: Schema, name: string, more = {}, type = 'table') =>
    inSchema('table', at, name, {
      ...{ columns: orderColumns, sourceUrl: `${root}/${at.database.body.name}/schemas/${at.schema.body.name}/${type}/${name}` },
      ...more,
    });

  return [
    ...[prod, ...placed(mart), ...placed(raw)],
    table(mart, 'ORDERS', {
      ...{
        ...owners(finance),
        ...inDomain(sales),
        ...suiteOn('snowflake_prod.ANALYTICS.PUBLIC.ORDERS'),
        description: '**One row per order.**',
        tags: [tag('Sensitivity.Internal'), tag('Tier.Tier2')],
      },
    }),
    table(mart, 'CUSTOMERS', {
      ...{
        displayName: 'Customers (golden)',
        ...owners(ada, grace),
        certification: certified('Gold'),
        description: 'The one list of customers.',
      },
      tags: [tag('Tier.Tier1'), term('Business.Customer'), tag('PII.Sensitive', { labelType: 'Generated', state: 'Suggested' })],
    }),
    // Both spellings can exist in one schema.
    table(mart, 'customers', { ...owners(nameless), description: 'Somebody quoted the name.' }),
    table(mart, 'DAILY_REVENUE', { ...inherited(finance), tableType: 'View', description: 'Revenue by day.' }, 'view'),
    table(mart, 'PAYMENTS', { ...owners(finance), tags: [tag('Sensitivity.Restricted')], description: 'Restricted.' }),
    table(mart, 'OLD_ORDERS', { ...owners(mei), tags: [tag('Deprecated.Deprecated')], description: 'Use ORDERS.' }),
    table(mart, 'NO_OWNER_BARE'),
    table(mart, 'DELETED_TABLE', { deleted: true, description: 'Gone.', ...owners(jurgen) }),
    table(raw, 'ORDERS', { ...owners(dataPlatform), description: 'As it came from the shop.' }),
    table(raw, 'CUSTOMERS', inherited(dataPlatform)),
    inSchema('storedProcedure', mart, 'REBUILD_MART', {
      ...{ ...owners(dataPlatform), storedProcedureCode: { language: 'SQL', code: 'begin … end' } },
      sourceUrl: `${root}/ANALYTICS/schemas/PUBLIC/procedure/REBUILD_MART()`,
    }),
  ];
}

/** BigQuery: the project is the database, the dataset the schema. */
export function bigquery(): readonly Entity[] {
  const prod = service('databaseService', 'bigquery_prod', 'BigQuery');
  const project = 'larkspur-prod';
  const root = `https://console.cloud.google.com/bigquery?project=${project}`;
  const place = (dataset: string) =>
    schema(prod, project, dataset, {
      database: { sourceUrl: root },
      schema: { sourceUrl: `${root}&ws=!1m4!1m3!3m2!1s${project}!2s${dataset}` },
    });
  const shop = place('sales');
  const events = place('events');
  const table = (at: Schema, name: string, more = {}) =>
    inSchema('table', at, name, {
      ...{ columns: [column('id', 'INT64', KEY), column('amount', 'NUMERIC')], ...more },
      sourceUrl: `${root}&ws=!1m5!1m4!4m3!1s${project}!2s${at.schema.body.name}!3s${name}`,
    });
  const city = column('city', 'RECORD', { children: [column('name', 'STRING'), column('zip', 'STRING', PII)] });
  const geo = column('geo', 'RECORD', { children: [column('country', 'STRING', { description: 'Two letters.' }), city] });

  return [
    ...[prod, ...placed(shop), events.schema],
    table(shop, 'orders', { ...owners(sile), description: 'Orders, as the shop sees them.', tags: [tag('Tier.Tier2')] }),
    table(shop, 'customers', { ...owners(ada, grace), certification: certified('Bronze') }),
    table(events, 'events_nested', {
      ...{ ...owners(growth), description: 'Clicks, with a record in a record.' },
      columns: [
        column('event_id', 'STRING', KEY),
        column('user', 'RECORD', { description: 'Who', children: [column('id', 'INT64'), geo] }),
        column('items', 'ARRAY', { children: [column('sku', 'STRING'), column('qty', 'INT64')] }),
      ],
    }),
  ];
}

/**
 * The contents of the tests' dbt project and Datasette, and assets that no address names. Their ingestion writes no `sourceUrl`. SQLite
 * has no database above its schema: its connector writes `default` there.
 */
export function small(): readonly Entity[] {
  const duck = service('databaseService', 'duckdb_shop', 'CustomDatabase');
  const sqlite = service('databaseService', 'sqlite_shop', 'SQLite');
  const postgres = service('databaseService', 'postgres_app', 'Postgres');
  const main = schema(duck, 'shop', 'main');
  const file = schema(sqlite, 'default', 'main');
  const app = schema(postgres, 'app', 'public');
  const columns = [column('id', 'INTEGER', { ...KEY, description: 'key' }), column('customer', 'VARCHAR', PII), column('amount', 'DOUBLE')];

  return [
    ...[duck, sqlite, postgres, ...placed(main), ...placed(file), ...placed(app)],
    inSchema('table', main, 'orders', {
      columns,
      ...owners(ada),
      description: 'One row per order.',
      tags: [tag('Tier.Tier2')],
      dataModel: { modelType: 'DBT', path: 'models/orders.sql', sql: 'select 1', upstream: ['duckdb_shop.shop.main.raw_orders'] },
    }),
    inSchema('table', main, 'big_orders', { columns, ...owners(grace), tableType: 'View', description: 'Orders above 15.' }),
    inSchema('table', main, 'raw_orders', { columns, ...owners(dataPlatform) }),
    inSchema('table', main, 'customers', { columns, ...owners(growth), description: 'CRM customers' }),
    inSchema('table', file, 'orders', { columns, ...owners(sile), description: 'Orders in the little file.' }),
    inSchema('table', file, 'customers', { columns, ...owners(grace), description: 'Who buys.' }),
    inSchema('table', file, 'big_orders', { columns, tableType: 'View', ...owners(jurgen) }),
    inSchema('table', app, 'orders', { columns, ...owners(finance) }),
    inSchema('table', app, 'customers', { columns, ...owners(mei) }),
  ];
}

/**
 * The contents of the tests' Adminer and phpMyAdmin. MariaDB has no database above its schemas: its connector writes `default`, and no
 * `sourceUrl`.
 */
export function mariadb(): readonly Entity[] {
  const maria = service('databaseService', 'mariadb_shop', 'MariaDB');
  const shop = schema(maria, 'default', 'shop', { schema: { ...owners(dataPlatform), description: 'Tables of the shop itself.' } });
  const columns = [column('id', 'INT', { ...KEY, description: 'Number of the row.' })];
  return [
    ...[maria, ...placed(shop)],
    inSchema('table', shop, 'orders', {
      columns,
      ...owners(mei),
      description: 'Orders, as the till writes them.',
      tags: [tag('Tier.Tier1')],
    }),
    inSchema('table', shop, 'customers', { columns, ...owners(growth) }),
    inSchema('table', shop, 'big_orders', { columns, tableType: 'View', ...owners(jurgen) }),
  ];
}

/** MLflow: `name` is the registered model's name, which the address contains unchanged. */
export function mlflow({ mlflow: url }: ToolAddresses): readonly Entity[] {
  const registry = service('mlmodelService', 'mlflow_registry', 'Mlflow');
  const model = (name: string, more = {}) =>
    asset('mlmodel', registry, name, { algorithm: 'mlmodel', sourceUrl: `${url}/#/models/${name}`, ...more });
  return [
    registry,
    model('churn_model', { ...owners(mei), description: 'Who will not order again.' }),
    model('basket model', { ...owners(sile), description: 'A name with a space stands in the address as it is.' }),
  ];
}
