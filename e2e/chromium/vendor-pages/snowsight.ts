import { ADA, FINANCE, GRACE, type VendorPages } from './vendor-pages.ts';

const SNOWFLAKE = 'https://app.snowflake.com/larkspur';

export const snowsight: readonly VendorPages[] = [
  {
    ...{ tool: 'snowsight', what: 'Snowsight' },
    shows: [
      [`${SNOWFLAKE}/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS`, ADA],
      [`${SNOWFLAKE}/lb12345/#/data/databases/ANALYTICS/schemas/PUBLIC/view/DAILY_REVENUE`, FINANCE],
    ],
    none: [`${SNOWFLAKE}/lb12345/#/worksheets`, `${SNOWFLAKE}/lb12345/#/data/databases`],
    other: `${SNOWFLAKE}/other/#/data/databases/ANALYTICS/schemas/PUBLIC/table/CUSTOMERS`,
  },
  {
    ...{ tool: 'snowsight', what: 'Snowsight of a region' },
    shows: [
      ['https://app.snowflake.com/us-west-2/abc12345/#/data/databases/RETAIL/schemas/WEB/table/VISITS/data-preview', ADA],
      ['https://app.snowflake.com/us-west-2/abc12345/#/data/databases/RETAIL/schemas/WEB/dynamic-table/DAILY_VISITS', GRACE],
    ],
    none: ['https://app.snowflake.com/us-west-2/abc12345/w56w1iRfTDj2#query'],
    other: 'https://app.snowflake.com/us-west-2/xyz98765/#/data/databases/RETAIL/schemas/WEB/table/VISITS',
  },
  {
    ...{ tool: 'snowsight', what: 'the classic Snowflake console' },
    shows: [
      [
        'https://larkspur.snowflakecomputing.com/console#/data/tables/detail?databaseName=ANALYTICS&schemaName=PUBLIC&tableName=CUSTOMERS',
        ADA,
      ],
    ],
    none: ['https://larkspur.snowflakecomputing.com/console#/internal/worksheet'],
    other: 'https://other.snowflakecomputing.com/console#/data/tables/detail?databaseName=ANALYTICS&schemaName=PUBLIC&tableName=CUSTOMERS',
    confirmed: { tenant: 'larkspur', service: 'snowflake_prod' },
  },
];
