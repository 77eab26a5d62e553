import { pushFrame, type Walk } from './frames.ts';
import { nameAt, unquoted } from './names.ts';
import { addAlias, addNamed, addOther, addTable, isCall, takeTable } from './sources.ts';
import { isName, kindAt, PLACE, PUNCT, STRING, TEMPLATE, WORD, wordAt, writtenAt } from './tokens.ts';
import { CLAUSES, MAYBE_TABLES, QUERY_STARTS } from './words.ts';

/** Whether what starts at this token is a query. */
export function startsQuery(walk: Walk, at: number): boolean {
  const word = wordAt(walk.tokens, at);
  if (word === 'FROM') return wordAt(walk.tokens, at - 2) !== 'TRIM';
  if (word === 'TABLE') return isName(walk.tokens, at + 1);
  return (
    QUERY_STARTS.has(word) || (/^(?:PIVOT|UNPIVOT|DESCRIBE|SHOW|SUMMARIZE|EXPLAIN)$/.test(word) && kindAt(walk.tokens, at + 1) === WORD)
  );
}

/** Whether a word where a table is expected leads on instead: `FROM WHERE`, as people leave it while they write. */
function leadsOn(walk: Walk, at: number): boolean {
  const { tokens } = walk;
  const word = wordAt(tokens, at);
  if (!CLAUSES.has(word) || wordAt(tokens, at + 1) === '.') return false;
  if (!MAYBE_TABLES.has(word)) return true;
  const next = wordAt(tokens, at + 1);
  if (word === 'SET') return kindAt(tokens, at + 1) === WORD && wordAt(tokens, at + 2) === '=';
  return next === 'BY' || (next === 'JOIN' && JOINS.test(word));
}

/** Words before JOIN. */
const JOINS = /^(?:SEMI|ANTI|ASOF|PASTE|POSITIONAL|GLOBAL|ANY)$/;

const SKIPPED = new Set(['LATERAL', 'ONLY', 'EACH', 'OUTER']);

/** A token where a table is expected. Returns false if it is none and has to be read as what follows. */
export function tableItem(walk: Walk): boolean {
  const { tokens, at, top } = walk;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (SKIPPED.has(word) && (isName(tokens, at + 1) || next === '(') && next !== '.') return skip(walk, 1);
  if (word === 'TABLE' && isName(tokens, at + 1)) return skip(walk, 1);
  // Postgres: `ROWS FROM (f(), g())`
  if (word === 'ROWS' && next === 'FROM' && wordAt(tokens, at + 2) === '(') return call(walk, at + 2, word);
  if (word === 'STREAM' && walk.traits.dialect === 'databricks' && (isName(tokens, at + 1) || next === '(')) return skip(walk, 1);
  if (word === 'IF' && /^(?:NOT|EXISTS)$/.test(next)) return skip(walk, next === 'NOT' ? 3 : 2);
  if (word === 'VALUES' && next === '(') {
    addOther(walk);
    top.clause = top.follows;
    return skip(walk, 1);
  }
  if (kindAt(tokens, at) === WORD && leadsOn(walk, at)) {
    top.clause = top.follows;
    return false;
  }
  const name = nameAt(tokens, at, walk.traits);
  if (name === null) return notNamed(walk);
  if (isCall(walk, name) && top.does === 'read') return call(walk, name.to, word);
  if (kindAt(tokens, at) === TEMPLATE) addNamedIfOther(walk);
  top.clause = top.follows;
  addTable(walk, name);
  return true;
}

function skip(walk: Walk, count: number): true {
  walk.at += count;
  return true;
}

/** A template that names no table where one is expected: tables named inside are read, too. */
function addNamedIfOther(walk: Walk): void {
  if (!/^\{\{-?\s*(?:builtins\s*\.\s*)?(?:ref|source)\s*\(/.test(writtenAt(walk.tokens, walk.at))) addNamed(walk, walk.at);
}

function notNamed(walk: Walk): boolean {
  const { tokens, at, top } = walk;
  const kind = kindAt(tokens, at);
  if (kind === STRING || kind === PLACE) {
    addOther(walk);
    top.clause = top.follows;
    return skip(walk, 1);
  }
  if (kind === PUNCT && wordAt(tokens, at) === '[') {
    top.clause = top.follows;
    return skip(walk, 1);
  }
  return false;
}

/** `f(…)` in place of a table. The name in `IDENTIFIER('shop.orders')` is a table's. */
function call(walk: Walk, open: number, word: string): true {
  const { tokens, top } = walk;
  top.clause = top.follows;
  if (word === 'IDENTIFIER' && kindAt(tokens, open + 1) === STRING && wordAt(tokens, open + 2) === ')') {
    const parts = unquotedString(writtenAt(tokens, open + 1))
      .split('.')
      .map(unquoted);
    addTable(walk, { parts, quoted: parts.map(() => true), from: walk.at, to: open + 3, unfinished: false });
    return true;
  }
  addOther(walk);
  walk.at = open + 1;
  pushFrame(walk, { clause: 'expression', verb: 'CALL', hasFrom: false });
  // Snowflake: `SEMANTIC_VIEW(sales METRICS …)`
  if (word === 'SEMANTIC_VIEW') takeTable(walk, walk.at, 'read');
  else if (wordAt(tokens, walk.at) !== 'TABLE' && startsQuery(walk, walk.at)) walk.top.clause = 'start';
  return true;
}

const unquotedString = (written: string): string => written.replace(/^['"]|['"]$/g, '');

/** What follows a table: its alias, if it is one. */
export function aliasItem(walk: Walk): void {
  const { tokens, at } = walk;
  if (isName(tokens, at) || kindAt(tokens, at) === STRING) addAlias(walk, at);
  walk.at += 1;
}
