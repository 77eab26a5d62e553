import type { Recorded } from '../recorded.ts';

/** Addresses as ingestion stores them, and as Fivetran’s dashboard is known to write them; ids replaced. */
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
      unverified: true,
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
    [{ kind: 'pipeline', tool: 'fivetran', name: 'iodize_impressive', unverified: true }],
  ],
  ['a page of another site', 'https://app.example.com/dashboard/connections/mail/status?groupId=a', null],
  ['connections', 'https://fivetran.com/dashboard/connections', null],
  ['destinations', 'https://fivetran.com/dashboard/destinations', null],
];
