import type { Entity } from '../entities.ts';
import { referenceTo } from '../entities.ts';
import type { JsonObject } from '../json.ts';
import { ada, anne, dataPlatform, finance, grace, growth, inDomain, inherited, jurgen, mei, owners, sales, warehouse } from './company.ts';
import { certifiedFrom, column, inSchema, schema, service, suiteOn, tag, term } from './make.ts';
import { DAY, dayOf, HOUR } from './moments.ts';

export const FINANCE = 'snowflake_prod.ANALYTICS.FINANCE';
const ROOT = 'https://app.snowflake.com/larkspur/lb12345/#/data/databases/ANALYTICS/schemas';

interface Filled {
  readonly rows: number;
  /** When it was profiled and when its data last changed (in ms). */
  readonly at: number;
}

/** Tables of one schema, each in a different state: trusted, not trusted, and unknown. */
export function financeTables(now: number): readonly Entity[] {
  const prod = service('databaseService', 'snowflake_prod', 'Snowflake');
  const place = schema(prod, 'ANALYTICS', 'FINANCE', {
    schema: { ...owners(finance), ...inDomain(sales), description: 'Invoices and what hangs on them.', sourceUrl: `${ROOT}/FINANCE` },
  });
  const filled = ({ rows, at }: Filled): JsonObject => ({
    profile: { timestamp: at, columnCount: 4, rowCount: rows, sizeInByte: rows * 212, createDateTime: '2024-02-01T09:00:00.000Z' },
    lifeCycle: {
      created: { timestamp: now - 900 * DAY, accessedBy: referenceTo(grace) },
      updated: { timestamp: at, accessedByAProcess: 'nightly load' },
      accessed: { timestamp: now - 2 * HOUR, accessedBy: referenceTo(mei) },
    },
    usageSummary: usage(rows, now),
  });
  const table = (name: string, more: JsonObject = {}) =>
    inSchema('table', place, name, {
      ...{ columns: COLUMNS, sourceUrl: `${ROOT}/FINANCE/table/${name}`, ...inDomain(sales) },
      ...filled({ rows: 48_112, at: now - 5 * HOUR }),
      ...more,
    });

  return [
    place.schema,
    table('INVOICES', {
      ...{
        ...owners(jurgen, mei),
        description: 'One row per invoice line.\n\nAmounts are **net**.',
        tags: [tag('Tier.Tier1'), term('Business.Revenue')],
      },
      ...{ followers: [ada, grace, mei].map(referenceTo), retentionPeriod: 'P7Y', tableConstraints: CONSTRAINTS },
      extension: { costCentre: 'CC-1042', retentionDays: 2_555 },
      customMetrics: [{ name: 'open_lines', columnName: 'AMOUNT', expression: 'select count(*) from INVOICES where AMOUNT is null' }],
      joins: joinsWith(now, `${FINANCE}.CUSTOMERS_360`, 'snowflake_prod.ANALYTICS.PUBLIC.ORDERS'),
      ...suiteOn(`${FINANCE}.INVOICES`),
    }),
    table('RETURNS_FEED', { ...owners(growth), description: 'What came back.', ...suiteOn(`${FINANCE}.RETURNS_FEED`) }),
    table('SHIPMENTS', {
      ...owners(dataPlatform),
      ...inDomain(warehouse),
      ...filled({ rows: 9_120, at: now - 41 * DAY }),
      description: 'Not loaded for weeks.',
    }),
    table('STOCK_LEVELS', {
      ...owners(growth),
      ...inDomain(warehouse),
      description: 'Its tests could not run.',
      ...suiteOn(`${FINANCE}.STOCK_LEVELS`),
    }),
    table('PRICES', { ...owners(finance), description: 'The price list. Under contract.', ...suiteOn(`${FINANCE}.PRICES`) }),
    table('BUDGET', { ...owners(finance), description: 'Under a contract that it does not keep.' }),
    table('CAMPAIGNS', { ...owners(growth), description: 'Where the money for ads goes.' }),
    table('OLD_INVOICES', {
      ...{ ...owners(mei), tags: [tag('Deprecated.Deprecated')] },
      description: `**Deprecated.** Use [${FINANCE}.INVOICES](https://wiki.example.test/invoices) instead; this table goes in March.`,
    }),
    // Since 1.10 an asset can be deprecated without a tag.
    table('DUNNING', { ...owners(mei), entityStatus: 'Deprecated', description: 'Reminders, before INVOICES had them.' }),
    table('CUSTOMERS_360', {
      ...{ ...owners(ada), certification: certifiedFrom('Gold', now - 30 * DAY, now + 335 * DAY), description: 'One row per customer.' },
      ...{ tags: [tag('Tier.Tier1'), tag('PII.Sensitive'), term('Business.Customer')], ...suiteOn(`${FINANCE}.CUSTOMERS_360`) },
    }),
    table('MARGINS', {
      ...owners(finance),
      certification: certifiedFrom('Silver', now - 400 * DAY, now - 35 * DAY),
      description: 'Certified once.',
    }),
    table('LEDGER', { ...inherited(finance), description: 'Its owner is that of its schema.' }),
    // It has no owner, but a schema and a domain that can be shown, and users who query it.
    table('SUSPENSE', { description: '', profile: undefined, lifeCycle: undefined, usageSummary: usage(12, now) }),
    table('LEFT_BEHIND', { owners: [{ ...referenceTo(anne), deleted: true }], description: 'Its owner is gone.' }),
    table('EMPTY', {
      ...{ ...owners(jurgen), ...filled({ rows: 0, at: now - HOUR }), description: '', columns: [], displayName: '' },
    }),
    // The name differs from STOCK_LEVELS only where SQL's LIKE accepts any character.
    table('STOCK-LEVELS', {
      ...{ ...owners(growth), certification: certifiedFrom('Gold', now - 30 * DAY, now + 335 * DAY), ...inDomain(warehouse) },
      ...{ description: 'Very many tests, of which the last fails.', ...suiteOn(`${FINANCE}.STOCK-LEVELS`) },
    }),
    table(`QUARTERLY_RECONCILIATION_OF_INVOICES_AND_PAYMENTS_BY_COUNTRY_AND_CURRENCY_${'AND_MORE_'.repeat(8)}FINAL`, {
      ...{
        ...owners(finance),
        displayName: 'Quarterly reconciliation of invoices and payments, by country, by currency, and by all that was asked for since',
      },
      description: 'A long name.',
    }),
  ];
}

const COLUMNS = [
  column('ID', 'NUMBER', { constraint: 'PRIMARY_KEY', description: 'Number of the line.' }),
  column('CUSTOMER_EMAIL', 'VARCHAR', { tags: [tag('PII.Sensitive')], description: 'Where it was sent.' }),
  column('AMOUNT', 'DECIMAL', { description: 'Net, in euros.', tags: [term('Business.Revenue')] }),
  column('BOOKED_AT', 'TIMESTAMP_NTZ', { description: 'When it was booked.' }),
];

const CONSTRAINTS = [
  { constraintType: 'PRIMARY_KEY', columns: ['ID'] },
  { constraintType: 'FOREIGN_KEY', columns: ['CUSTOMER_EMAIL'], referredColumns: [`${FINANCE}.CUSTOMERS_360.CUSTOMER_EMAIL`] },
];

/** How often it was read in a day, a week and a month. */
export function usage(count: number, now: number): JsonObject {
  const stats = (times: number, percentileRank: number) => ({ count: Math.round(times), percentileRank });
  return {
    ...{ dailyStats: stats(count / 400, 71.4), weeklyStats: stats(count / 70, 70.2), monthlyStats: stats(count / 17, 69.9) },
    date: dayOf(now),
  };
}

function joinsWith(now: number, customers: string, orders: string): JsonObject {
  return {
    ...{ startDate: dayOf(now - 30 * DAY), dayCount: 30 },
    columnJoins: [
      { columnName: 'CUSTOMER_EMAIL', joinedWith: [{ fullyQualifiedName: `${customers}.CUSTOMER_EMAIL`, joinCount: 41 }] },
      { columnName: 'ID', joinedWith: [{ fullyQualifiedName: `${orders}.ID`, joinCount: 12 }] },
    ],
    directTableJoins: [{ fullyQualifiedName: customers, joinCount: 3 }],
  };
}
