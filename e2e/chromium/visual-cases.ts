import { ASSET_KINDS, type AssetKind } from '../../src/model/kind.ts';
import { LONG_DASHBOARD, LONG_PIPELINE } from '../demo-catalog/data/odd.ts';

const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';

/** An asset of the demo catalogue, and how a user gets to its card. */
export interface Example {
  /** Typed into the search field, or clicked if reached from another card. */
  readonly fqn: string;
  /** Its kind, in the card's word. */
  readonly word: string;
  /** The kind of card from which it is reached, if search does not find its kind. */
  readonly from?: AssetKind;
  /** The section of that card which names it, if folded. */
  readonly section?: string;
  /** All of its sections are opened. */
  readonly opened?: true;
  /** What the card shows, in a sentence. */
  readonly says: string;
}

/** One of each kind. */
export const EXAMPLES: Readonly<Record<AssetKind, Example>> = {
  table: {
    ...{ fqn: `${FINANCE}.INVOICES`, word: 'Table' },
    says: 'A table with a failing test: the section about the problem comes first and is open.',
  },
  dashboard: { fqn: 'superset_local.1', word: 'Dashboard', says: 'A certified dashboard, its charts and their data models.' },
  chart: { fqn: 'superset_local.1', word: 'Chart', says: 'A chart, and the dashboards that it is on.' },
  dashboardDataModel: {
    fqn: 'superset_local.model.1',
    word: 'Data model',
    says: 'A data model of a dashboard, with its SQL and its columns.',
  },
  pipeline: { fqn: 'airflow_prod.shop_orders_daily', word: 'Pipeline', says: 'A pipeline: its last run determines the verdict.' },
  topic: { fqn: 'kafka_prod."orders.v1"', word: 'Topic', says: 'A topic: its message fields take the place of columns.' },
  container: {
    ...{ fqn: 's3_lake.larkspur-raw.orders', word: 'Container' },
    says: 'A container of a data lake, with the columns of its files.',
  },
  mlmodel: { fqn: 'mlflow.churn', word: 'ML model', says: 'A machine learning model and its features.' },
  storedProcedure: {
    ...{ fqn: 'snowflake_prod.ANALYTICS.PUBLIC.REBUILD_MART', word: 'Stored procedure' },
    says: 'A stored procedure and its code.',
  },
  searchIndex: { fqn: 'elastic_shop.books', word: 'Search index', says: 'A search index and its fields.' },
  database: { fqn: 'snowflake_prod.ANALYTICS', word: 'Database', says: 'A database.' },
  databaseSchema: { fqn: FINANCE, word: 'Schema', says: 'A schema of a database, whose owner its tables inherit.' },
  apiCollection: { fqn: 'shop_api.orders', word: 'API collection', says: 'A collection of an API, and its endpoints.' },
  apiEndpoint: {
    ...{ fqn: 'shop_api.orders.getOrder', word: 'API endpoint' },
    says: 'An endpoint of an API: its request and response fields.',
  },
  metric: { fqn: 'net_revenue', word: 'Metric', says: 'A metric, and how it is calculated.' },
  directory: { fqn: 'google_drive.Finance', word: 'Folder', says: 'A folder of a drive, and its contents.' },
  file: { fqn: 'google_drive.Finance."price-list.pdf"', word: 'File', says: 'A file of a drive.' },
  spreadsheet: { fqn: 'google_drive.Finance.1aPlanned', word: 'Spreadsheet', says: 'A spreadsheet, and its worksheets.' },
  worksheet: { fqn: 'google_drive.Finance.1aPlanned.0', word: 'Worksheet', says: 'A worksheet, and its columns.' },
  glossaryTerm: { fqn: 'Business.Customer', word: 'Glossary term', says: 'A glossary term: its meaning comes before its owners.' },
  tag: { fqn: 'PII.Sensitive', word: 'Tag', says: 'A tag.' },
  domain: { fqn: 'Sales', word: 'Domain', from: 'dataProduct', says: 'A domain, and its experts.' },
  dataProduct: { fqn: 'RevenueReporting', word: 'Data product', says: 'A data product, and its domain.' },
  query: {
    ...{ fqn: 'open invoices', word: 'Query', from: 'table', section: 'Queries' },
    says: 'A saved query: its SQL, and the tables that it reads.',
  },
  user: { fqn: 'Jürgen Groß', word: 'Person', from: 'table', says: 'A person: how to reach them, their teams, and what they own.' },
  team: { fqn: 'Finance Analytics', word: 'Team', from: 'databaseSchema', says: 'A team: its people, and what it owns.' },
};

/** Further cards: other verdicts, and the longest names. */
const BESIDES: Readonly<Record<string, Example>> = {
  'table-certified': {
    ...{ fqn: `${FINANCE}.CUSTOMERS_360`, word: 'Table' },
    says: 'A certified table: the level first, then its tier and its personal data.',
  },
  'table-opened': {
    ...{ fqn: `${FINANCE}.INVOICES`, word: 'Table', opened: true },
    says: 'The first table again, with every section open.',
  },
  'table-unowned': {
    ...{ fqn: `${FINANCE}.SUSPENSE`, word: 'Table' },
    says: 'A table without an owner: people who may know more, none of them called its owner.',
  },
  'dashboard-warned': { fqn: 'superset_local.21', word: 'Dashboard', says: 'A dashboard that names its sources with problems.' },
  'table-long': {
    ...{
      fqn: `${FINANCE}.QUARTERLY_RECONCILIATION_OF_INVOICES_AND_PAYMENTS_BY_COUNTRY_AND_CURRENCY_${'AND_MORE_'.repeat(8)}FINAL`,
      word: 'Table',
    },
    says: 'A table with a very long name, which wraps and is never cut off.',
  },
  'dashboard-long': {
    ...{ fqn: LONG_DASHBOARD, word: 'Dashboard' },
    says: 'A dashboard whose owner, chart and domain have long names as well.',
  },
  'pipeline-long': { fqn: LONG_PIPELINE, word: 'Pipeline', says: 'A pipeline and tasks with long names of one word.' },
};

/** All cards in the tests, by kind or by what is special about them. Each has a snapshot of its text. */
export const CARDS: ReadonlyMap<string, Example> = new Map([
  ...ASSET_KINDS.map((kind) => [kind, EXAMPLES[kind]] as const),
  ...Object.entries(BESIDES),
]);

/**
 * The cards compared with pictures: together they contain every part that a card can have. At most twelve, since every change of a picture
 * stays in the history.
 */
export const PICTURED: readonly string[] = [
  'table',
  'table-unowned',
  'table-long',
  'dashboard-warned',
  'dashboardDataModel',
  'pipeline',
  'topic',
  'mlmodel',
  'storedProcedure',
  'glossaryTerm',
  'query',
  'user',
];

/** What is pictured besides cards: the steps of a look-up, and the tables of a query. */
export const PICTURED_LISTS = ['steps', 'tables'] as const;
