import type { Recorded } from '../recorded.ts';

/** Addresses as ingestion stores them, and from links to Fivetran's dashboard in public files; ids replaced. */
export const recorded: readonly Recorded[] = [
  [
    'connector',
    'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres',
    [
      {
        kind: 'pipeline',
        tool: 'fivetran',
        id: 'decent_dropsy_iodize_impressive',
        name: 'iodize_impressive',
        url: 'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres',
      },
    ],
  ],
  [
    'schema of a connection, the query in another order',
    'https://fivetran.com/dashboard/connections/iodize_impressive/schema?service=postgres&groupId=decent_dropsy&syncId=1',
    {
      id: 'decent_dropsy_iodize_impressive',
      url: 'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=postgres',
    },
  ],
  [
    'connector without its service',
    'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy',
    [{ kind: 'pipeline', tool: 'fivetran', id: 'decent_dropsy_iodize_impressive', name: 'iodize_impressive' }],
  ],
  [
    'connection without its group',
    'https://fivetran.com/dashboard/connections/iodize_impressive/status',
    [{ kind: 'pipeline', tool: 'fivetran', name: 'iodize_impressive' }],
  ],
  [
    'connection, a period on its chart',
    'https://fivetran.com/dashboard/connections/iodize_impressive/status?groupId=decent_dropsy&service=monday&syncChartPeriod=1%20Day',
    {
      id: 'decent_dropsy_iodize_impressive',
      url: 'https://fivetran.com/dashboard/connectors/iodize_impressive/status?groupId=decent_dropsy&service=monday',
    },
  ],
  ['connection without a tab', 'https://fivetran.com/dashboard/connections/iodize_impressive', { name: 'iodize_impressive' }],
  [
    'setup in the form of old: the kind of source is no connection',
    'https://fivetran.com/dashboard/connectors/salesforce/salesforce_data/setup?requiredGroup=decent_dropsy',
    null,
  ],
  ['schema in the form of old', 'https://fivetran.com/dashboard/connectors/salesforce/salesforce_data?requiredGroup=decent_dropsy', null],
  ['logs in the form of old', 'https://fivetran.com/dashboard/connectors/postgres/shop.orders/logs', null],
  ['key of the API', 'https://fivetran.com/dashboard/user/api-config', null],
  ['a page of another site', 'https://app.example.com/dashboard/connections/mail/status?groupId=a', null],
  ['connections', 'https://fivetran.com/dashboard/connections', null],
  ['destinations', 'https://fivetran.com/dashboard/destinations', null],
];
