import type { Tool } from '../tool.ts';

/** Listed only for selection and search: neither the cloud's console nor the server's own page names a table in its address. */
export const clickhouse: Tool = {
  id: 'clickhouse',
  name: 'ClickHouse',
  serviceTypes: ['Clickhouse'],
  hosts: ['https://console.clickhouse.cloud/*'],
  // The server's own page, `/play` (programs/server/play.html).
  looksLike: ['#query_div > textarea#query', '#logo-container a[href="https://clickhouse.com/"]'],
  recognise: () => [],
};
