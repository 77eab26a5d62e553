// Runs in browsers: all addresses of all tools' tables, tried with all tools and with a user's rules.
import type { Rule } from '../../src/settings/schema.ts';
import { allTools } from '../../src/tools/all-tools.ts';
import { pageOf } from '../../src/tools/recorded.ts';
import { ROWS } from '../../src/tools/tables.ts';

/** A browser's clock is coarse, so each sample is this many runs. */
const AT_ONCE = 20;

/** As many rules as a user with a whole intranet may have, on the hosts of most addresses in the tables. */
const RULES = Array.from(
  { length: 20 },
  (_none, at): Rule => ({
    ...{ id: `rule-${at}`, name: `Rule ${at}`, host: 'https://*.example.com', path: `/:area/{v${at}/}?:schema/:table` },
    ...{ kind: 'table', names: '{area}.{schema|upper}.{table}' },
  }),
);

/** Milliseconds for one address with all tools, a sample for each address. */
export function recogniseAll(): readonly number[] {
  return ROWS.map(({ row: [, page] }) => {
    const start = performance.now();
    for (let times = 0; times < AT_ONCE; times++) {
      const asked = pageOf(page);
      for (const tool of allTools(RULES)) tool.recognise(asked);
    }
    return (performance.now() - start) / AT_ONCE;
  });
}
