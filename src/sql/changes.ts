import { expectOne, expectTables, moveBehind, skipWords } from './expect.ts';
import type { Expected, Walk } from './frames.ts';
import { nameAt } from './names.ts';
import { takeTable } from './sources.ts';
import { isName, wordAt } from './tokens.ts';

const SORTS = /^(?:TEMPORARY|TEMP|EXTERNAL|MATERIALIZED|DYNAMIC|ICEBERG|SNAPSHOT|FOREIGN|HYBRID|EVENT|LIVE|STREAMING|ONLINE|IGNORE)$/;

/** The kind of object that a statement is about, if it has tables: they and views. */
export const TABLES = /^(?:TABLE|VIEW|TABLES|VIEWS)$/;

/** What hangs on a table: `DROP INDEX i ON orders`. */
const ON_TABLES = /^(?:INDEX|TRIGGER|POLICY|RULE)$/;

/** Moves behind the kind of object. */
function kindOf(walk: Walk): string {
  skipWords(walk, SORTS);
  const kind = wordAt(walk.tokens, walk.at);
  walk.at += 1;
  return TABLES.test(kind) && wordAt(walk.tokens, walk.at) === 'FUNCTION' ? 'FUNCTION' : kind;
}

export function drop(walk: Walk): Expected {
  const kind = kindOf(walk);
  if (TABLES.test(kind)) return expectTables(walk, 'dropped');
  return ON_TABLES.test(kind) && moveBehind(walk, /^ON$/, 12) ? expectOne(walk, 'written') : 'rest';
}

export function alter(walk: Walk): Expected {
  const kind = kindOf(walk);
  if (TABLES.test(kind)) return expectTables(walk, 'written', 'target', false);
  if (/^(?:PROCEDURE|PROC|FUNCTION)$/.test(kind)) return 'expression';
  return ON_TABLES.test(kind) && moveBehind(walk, /^ON$/, 12) ? expectOne(walk, 'written') : 'rest';
}

export function rename(walk: Walk): Expected {
  const { tokens } = walk;
  if (wordAt(tokens, walk.at) !== 'TABLE') return 'rest';
  do {
    walk.at += 1;
    if (!takeTable(walk, walk.at, 'written')) return 'rest';
    if (wordAt(tokens, walk.at) !== 'TO') return 'rest';
    walk.at += 1;
    if (!takeTable(walk, walk.at, 'created')) return 'rest';
  } while (wordAt(tokens, walk.at) === ',');
  return 'rest';
}

/** ClickHouse: `EXCHANGE TABLES a AND b` */
export function exchange(walk: Walk): Expected {
  if (!/^TABLES?$/.test(wordAt(walk.tokens, walk.at))) return 'rest';
  walk.at += 1;
  if (takeTable(walk, walk.at, 'written') && /^(?:AND|WITH)$/.test(wordAt(walk.tokens, walk.at))) {
    walk.at += 1;
    takeTable(walk, walk.at, 'written');
  }
  return 'rest';
}

export function comment(walk: Walk): Expected {
  const { tokens, traits } = walk;
  skipWords(walk, /^(?:IF|EXISTS|ON|MATERIALIZED)$/);
  const kind = wordAt(tokens, walk.at);
  walk.at += 1;
  if (TABLES.test(kind)) return expectOne(walk, 'written');
  const name = kind === 'COLUMN' ? nameAt(tokens, walk.at, traits) : null;
  if (name && name.parts.length > 1) {
    const [parts, quoted] = [name.parts.slice(0, -1), name.quoted.slice(0, -1)];
    const table = { ...name, parts, quoted, to: name.to - 2 };
    walk.statement.uses.push({ name: table, does: 'written', block: walk.top.block, order: 0, targetOf: null });
  }
  return 'rest';
}

/** What rights are given on, other than tables. */
const OTHERS =
  /^(?:SCHEMA|DATABASE|FUNCTION|PROCEDURE|SEQUENCE|WAREHOUSE|ROLE|ALL|CATALOG|FUTURE|INTEGRATION|STAGE|TYPE|LANGUAGE|ACCOUNT|USER|VOLUME|METASTORE|MODEL|FILE|EXTERNAL|ROUTINE|DOMAIN)$/;

export function grant(walk: Walk): Expected {
  const { tokens } = walk;
  if (!moveBehind(walk, /^ON$/, 60)) return 'rest';
  if (OTHERS.test(wordAt(tokens, walk.at)) && isName(tokens, walk.at + 1) && wordAt(tokens, walk.at + 1) !== 'TO') return 'rest';
  // T-SQL: `GRANT SELECT ON OBJECT::dbo.orders`
  if (wordAt(tokens, walk.at + 1) === ':') {
    if (wordAt(tokens, walk.at) !== 'OBJECT') return 'rest';
    walk.at += 3;
  }
  skipWords(walk, /^(?:TABLE|VIEW|OBJECT)$/);
  // `REVOKE … FROM somebody`
  walk.top.hasFrom = false;
  return expectTables(walk, 'written');
}
