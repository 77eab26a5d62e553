import { expectTables } from './expect.ts';
import type { Expected, Walk } from './frames.ts';
import { nameAt } from './names.ts';
import { addTable, takeTable } from './sources.ts';
import { isName, wordAt } from './tokens.ts';

/** What CREATE makes; of these, only tables and views are tables. */
const KINDS =
  /^(?:TABLE|VIEW|INDEX|FUNCTION|PROCEDURE|PROC|TRIGGER|SCHEMA|DATABASE|SEQUENCE|TYPE|DOMAIN|ROLE|USER|MODEL|TASK|STREAM|STAGE|PIPE|POLICY|RULE|EXTENSION|MACRO|DICTIONARY|WAREHOUSE|CATALOG|PACKAGE|SYNONYM|STATISTICS|LOGIN|ALERT|SECRET|INTEGRATION|SHARE|TAG|CONNECTION|VOLUME|EVENT|SERVER|AGGREGATE|OPERATOR|CAST|COLLATION|SUBSCRIPTION|PUBLICATION|PROJECTION|QUOTA|PROFILE|RESOURCE|RESERVATION|CAPACITY|ASSIGNMENT|TABLESPACE|LANGUAGE|FILE)$/;

const WITH_BODIES = /^(?:FUNCTION|PROCEDURE|PROC|TASK|MODEL|PACKAGE|ALERT|MACRO|EVENT)$/;
const ON_TABLES = /^(?:INDEX|TRIGGER|POLICY|STREAM|STATISTICS|RULE)$/;

export function create(walk: Walk): Expected {
  const { tokens, top } = walk;
  let kind = '';
  for (let words = 0; words < 16 && kind === ''; words++) {
    const word = wordAt(tokens, walk.at);
    if (KINDS.test(word) && !(word === 'EVENT' && wordAt(tokens, walk.at + 1) === 'TABLE')) kind = word;
    // MySQL: `CREATE DEFINER = me@host VIEW v`
    else if (!/^\w+$|^[=@]$/.test(word)) break;
    walk.at += 1;
  }
  if (kind === 'TABLE' && wordAt(tokens, walk.at) === 'FUNCTION') kind = 'FUNCTION';
  if (kind === 'TABLE' || kind === 'VIEW') return expectTables(walk, 'created', 'target', false);
  top.hasFrom = false;
  if (WITH_BODIES.test(kind)) return body(walk);
  if (ON_TABLES.test(kind)) on(walk, kind === 'RULE');
  return 'rest';
}

/** Moves to what is behind the name, so that the name is not taken for anything. */
function body(walk: Walk): Expected {
  const { tokens, top } = walk;
  if (wordAt(tokens, walk.at) === 'IF') walk.at += 3;
  const name = nameAt(tokens, walk.at, walk.traits);
  if (name) walk.at = name.to;
  top.does = 'read';
  top.hasFrom = true;
  return 'target';
}

/** `CREATE INDEX i ON orders (id)` */
function on(walk: Walk, isRule: boolean): void {
  const { tokens, top } = walk;
  for (let at = walk.at; at < walk.at + 24; at++) {
    if (wordAt(tokens, at) === ';') return;
    // Postgres: `CREATE RULE r AS ON INSERT TO orders`
    if (wordAt(tokens, at) !== (isRule ? 'TO' : 'ON')) continue;
    at += 1;
    while (/^(?:ONLY|TABLE|VIEW)$/.test(wordAt(tokens, at)) && isName(tokens, at + 1)) at += 1;
    const name = nameAt(tokens, at, walk.traits);
    if (name) addTable(walk, name, top.verb === 'CREATE' ? 'written' : 'read');
    return;
  }
}

/** A word after the table that a statement writes or creates. Returns false if it means nothing here. */
export function targetWord(walk: Walk): boolean {
  const { tokens, top, at } = walk;
  if (top.clause !== 'target') return false;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const isDefining = top.verb === 'CREATE' || top.verb === 'ALTER';
  if (word === 'REFERENCES' && isDefining) return table(walk, 1, 'read');
  if (top.verb === 'CREATE') {
    if (/^(?:LIKE|CLONE)$/.test(word) || (word === 'COPY' && next !== 'GRANTS')) return table(walk, 1, 'read');
    if (word === 'PARTITION' && next === 'OF') return table(walk, 2, 'read');
    if (word === 'INHERITS' && next === '(') return list(walk);
    if (word === 'TO' && /^(?:clickhouse|null)$/.test(String(walk.traits.dialect)) && wordAt(tokens, at - 1) !== ')')
      return table(walk, 1, 'written');
    if (word === 'AS' && walk.traits.dialect === 'clickhouse' && isName(tokens, at + 1) && !/^(?:SELECT|WITH)$/.test(next))
      return table(walk, 1, 'read');
  }
  if (top.verb === 'ALTER') {
    if (word === 'RENAME' && /^(?:TO|AS)$/.test(next)) return table(walk, 2, 'created');
    if (word === 'RENAME' && !/^(?:COLUMN|INDEX|KEY|CONSTRAINT|PARTITION|FIELD)$/.test(next) && walk.traits.dialect === 'mysql')
      return table(walk, 1, 'created');
    // T-SQL: `SWITCH PARTITION 1 TO orders_old`
    if (word === 'TO' && top.verb === 'ALTER' && /^(?:SWITCH)$/.test(wordAt(tokens, at - 1))) return table(walk, 1, 'written');
    if (word === 'SWAP' && next === 'WITH') return table(walk, 2, 'written');
    if (word === 'WITH' && next === 'TABLE') return table(walk, 2, 'written');
    if (/^(?:ATTACH|DETACH)$/.test(word) && next === 'PARTITION' && wordAt(tokens, at + 2) !== '(' && walk.traits.dialect !== 'clickhouse')
      return table(walk, 2, 'written');
    if (/^(?:INHERIT)$/.test(word)) return table(walk, 1, 'read');
  }
  return false;
}

/** A table behind this many words; what is expected stays as it was. */
function table(walk: Walk, words: number, does: 'read' | 'written' | 'created'): boolean {
  if (!isName(walk.tokens, walk.at + words)) return false;
  const clause = walk.top.clause;
  walk.at += words;
  if (!takeTable(walk, walk.at, does)) walk.at += 1;
  // It is no source of a query.
  walk.top.block.sources.pop();
  walk.top.clause = clause;
  return true;
}

function list(walk: Walk): boolean {
  walk.at += 2;
  while (isName(walk.tokens, walk.at)) {
    takeTable(walk, walk.at, 'read');
    if (wordAt(walk.tokens, walk.at) === ',') walk.at += 1;
  }
  return true;
}
