import type { Recorded } from '../recorded.ts';

const SERVICE = 'https://console.clickhouse.cloud/services/00000000-0000-4000-8000-000000000001';

/** Addresses from ClickHouse’s documentation and from links to both pages; hosts and ids replaced. */
export const recorded: readonly Recorded[] = [
  ['saved query', `${SERVICE}/console/query/00000000-0000-4000-8000-000000000002?param_start_date=2015-01-01`, null],
  ['new import', `${SERVICE}/imports/new/gcs`, null],
  ['query on the server’s own page, in Base64', 'http://localhost:8123/play?user=reader#U0VMRUNUIDE=', null],
];
