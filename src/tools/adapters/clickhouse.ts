import { textOfBase64 } from '../addresses/base64.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const play = route('/play');

/** A table in a query. A name with a parenthesis after it is a function. */
const TABLE = /\b(?:from|join)\s+(\w+(?:\.\w+)?)(?![\w.(])/gi;

export const clickhouse: Tool = {
  id: 'clickhouse',
  name: 'ClickHouse',
  serviceTypes: ['Clickhouse'],
  // No address of the cloud's console names a table.
  hosts: ['https://console.clickhouse.cloud/*'],
  looksLike: ['#query_div > textarea#query', '#logo-container a[href="https://clickhouse.com/"]'],

  tenant(url) {
    const found = play(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  // The server's own page has its query behind the hash. A query is about no single one of its tables.
  recognise({ url }) {
    const query = play(url) && textOfBase64(/^#([\w+/]+=*)/.exec(url.hash)?.[1] ?? '');
    const names = new Set([...(query ?? '').matchAll(TABLE)].map(([, name = '']) => name));
    return [...names].map((name) => {
      const path = name.split('.');
      return { kind: 'table', tool: 'clickhouse', ...(path.length > 1 && { path }), name: path.at(-1) ?? name, unverified: true };
    });
  },
};
