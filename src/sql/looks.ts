import { TABLES } from './changes.ts';
import { expectOne, expectTables, moveBehind, skipParentheses, skipWords } from './expect.ts';
import type { Expected, Walk } from './frames.ts';
import { tables } from './queries.ts';
import { isName, wordAt } from './tokens.ts';

export function show(walk: Walk): Expected {
  const { tokens } = walk;
  const what = wordAt(tokens, walk.at);
  if (what === 'CREATE' && TABLES.test(wordAt(tokens, walk.at + 1))) walk.at += 2;
  else if (/^(?:PARTITIONS|TBLPROPERTIES)$/.test(what)) walk.at += 1;
  else if (/^(?:TABLES|SCHEMAS|DATABASES)$/.test(wordAt(tokens, walk.at + 1))) return 'rest';
  else if (/^(?:FULL|EXTENDED|COLUMNS|FIELDS|INDEX|INDEXES|KEYS|STATS|PRIMARY)$/.test(what)) {
    if (!moveBehind(walk, /^(?:FROM|IN|FOR)$/, 8)) return 'rest';
    skipWords(walk, /^TABLE$/);
    if (/^(?:DATABASE|SCHEMA|ACCOUNT|VIEW)$/.test(wordAt(tokens, walk.at))) return 'rest';
  } else return 'rest';
  return expectOne(walk, 'read');
}

const NO_TABLES = /^(?:DATABASE|SCHEMA|FUNCTION|CATALOG|WAREHOUSE|STAGE|USER|INTEGRATION|TASK|PROCEDURE|NAMESPACE)$/;

export function describe(walk: Walk): Expected {
  const { tokens } = walk;
  skipWords(walk, /^(?:EXTENDED|FORMATTED|DETAIL|HISTORY|VIEW|QUERY|INPUT|OUTPUT|ANALYZE)$/);
  if (NO_TABLES.test(wordAt(tokens, walk.at)) && isName(tokens, walk.at + 1)) return 'rest';
  if (/^(?:SELECT|WITH|INSERT|UPDATE|DELETE|FROM|\()$/.test(wordAt(tokens, walk.at))) return 'start';
  skipWords(walk, /^(?:TABLE|EXTENDED|FORMATTED)$/);
  return expectOne(walk, 'read');
}

const EXPLAINED_AS =
  /^(?:ANALYZE|VERBOSE|EXTENDED|FORMATTED|CODEGEN|COST|LOGICAL|AST|SYNTAX|PIPELINE|ESTIMATE|QUERY|TREE|PLAN|TYPE|USING|TEXT|JSON|TABULAR|DEPENDENCY|FORMAT|=)$/;

export function explain(walk: Walk): Expected {
  const { tokens } = walk;
  // Oracle: `EXPLAIN PLAN SET … FOR SELECT`
  if (wordAt(tokens, walk.at) === 'PLAN' && moveBehind(walk, /^FOR$/, 12)) return 'start';
  for (let words = 0; words < 12; words++) {
    const word = wordAt(tokens, walk.at);
    if (word === '(' && !/^(?:SELECT|WITH|\()$/.test(wordAt(tokens, walk.at + 1))) skipParentheses(walk);
    else if (EXPLAINED_AS.test(word)) walk.at += 1;
    else break;
  }
  return 'start';
}

/** ANALYZE, VACUUM, OPTIMIZE. */
export function tend(walk: Walk): Expected {
  skipWords(
    walk,
    /^(?:VERBOSE|FULL|FREEZE|ANALYZE|LOCAL|NO_WRITE_TO_BINLOG|COMPRESSION|TABLES?|INDEX|DELETE|SORT|REINDEX|RECLUSTER|ONLY)$/,
  );
  skipParentheses(walk);
  skipWords(walk, /^(?:TABLE|ONLY)$/);
  return isName(walk.tokens, walk.at) ? expectTables(walk, 'written') : 'rest';
}

/** DuckDB: `PIVOT orders ON year USING sum(price)` */
export function pivot(walk: Walk): Expected {
  tables(walk);
  return 'table';
}

export function declare(walk: Walk): Expected {
  walk.top.hasFrom = false;
  // `DECLARE c CURSOR FOR SELECT …`
  return moveBehind(walk, /^CURSOR$/, 8) && moveBehind(walk, /^FOR$/, 12) ? 'start' : 'expression';
}

export const prepare = (walk: Walk): Expected => (moveBehind(walk, /^(?:AS|FROM)$/, 12) ? 'start' : 'rest');
