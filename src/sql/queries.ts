import { type Expected, isWhole, keyOf, newBlock, pushFrame, reveal, type Walk } from './frames.ts';
import { type Name, nameAt } from './names.ts';
import { addAlias, takeTable } from './sources.ts';
import { isName, kindAt, PLACE, startsLine, WORD, wordAt } from './tokens.ts';
import { EXPRESSION_CLAUSES, SET_OPERATIONS, STATEMENT_STARTS } from './words.ts';

/** The name of a CTE, and the parenthesis before its query: `name (columns) AS MATERIALIZED (`. Null for anything else. */
export function cteAt(walk: Walk, at: number): { readonly name: Name; readonly open: number } | null {
  const { tokens } = walk;
  const name = isName(tokens, at) || kindAt(tokens, at) >= PLACE ? nameAt(tokens, at, walk.traits) : null;
  if (name === null || name.parts.length > 1) return null;
  let to = name.to;
  if (wordAt(tokens, to) === '(') {
    const close = tokens.closes[to] ?? -1;
    if (close < 0) return null;
    to = close + 1;
  }
  if (wordAt(tokens, to) === 'USING' && wordAt(tokens, to + 1) === 'KEY') to = (tokens.closes[to + 2] ?? to) + 1;
  if (wordAt(tokens, to) !== 'AS') return null;
  to += 1;
  if (wordAt(tokens, to) === 'NOT') to += 1;
  if (wordAt(tokens, to) === 'MATERIALIZED') to += 1;
  return wordAt(tokens, to) === '(' ? { name, open: to } : null;
}

/** `WITH [RECURSIVE] name AS (`: moves to the first CTE. Of anything else, moves behind WITH. */
export function withItem(walk: Walk): void {
  const { tokens, top } = walk;
  const isRecursive = wordAt(tokens, walk.at + 1) === 'RECURSIVE' && isName(tokens, walk.at + 2);
  walk.at += isRecursive ? 2 : 1;
  top.isWith = true;
  if (cteAt(walk, walk.at) === null) return;
  top.isRecursive = isRecursive;
  top.clause = 'cte';
}

/** Where a CTE is expected. Returns false if none is there. */
export function cteItem(walk: Walk): boolean {
  const { top } = walk;
  const cte = cteAt(walk, walk.at);
  if (cte === null) {
    top.clause = 'start';
    return false;
  }
  const key = keyOf(walk, cte.name);
  if (top.isRecursive) reveal(walk, top, key);
  top.clause = 'ctes';
  walk.at = cte.open + 1;
  pushFrame(walk, { clause: 'start', defines: key, block: newBlock(walk.statement, null) });
  return true;
}

/** A new query starts in this frame: its columns and aliases are its own. */
export function selectItem(walk: Walk): void {
  const { top } = walk;
  const isFirst = top.block.sources.length === 0 && top.block.columns.length === 0;
  const isPiped = wordAt(walk.tokens, walk.at - 1) === '>';
  const isSameQuery = top.isFromFirst && top.clause !== 'start';
  if (!isPiped && !isSameQuery && (!isFirst || !isWhole(walk))) top.block = newBlock(walk.statement, top.block.parent ?? parentBlock(walk));
  top.clause = 'expression';
  top.isWith = false;
  top.hasFrom = true;
  top.does = 'read';
  top.follows = 'after';
  top.isList = true;
  walk.at += 1;
}

/** The query around this frame: an alias of it is known here. */
function parentBlock(walk: Walk): Walk['top']['block'] | null {
  return walk.top.defines === null ? (walk.frames.at(-2)?.block ?? null) : null;
}

function fromItem(walk: Walk): void {
  const { tokens, top } = walk;
  const before = wordAt(tokens, walk.at - 1);
  const isOperator = before === 'DISTINCT' && /^(?:IS|NOT)$/.test(wordAt(tokens, walk.at - 2));
  const isPeriod = /^(?:SYSTEM_TIME|BUSINESS_TIME|VALUES|PORTION|INFILE)$/.test(before);
  walk.at += 1;
  if (isOperator || isPeriod || !top.hasFrom || /^(?:INFILE|FILES)$/.test(wordAt(tokens, walk.at))) return;
  if (top.verb === 'DELETE' && top.clause === 'table' && top.block.sources.length === 0) return;
  tables(walk);
}

/** Tables follow that are read. */
export function tables(walk: Walk, follows: Expected = 'after'): void {
  walk.top.clause = 'table';
  walk.top.does = 'read';
  walk.top.follows = follows;
  walk.top.isList = true;
}

/** A word inside a query, anywhere but where a table is expected. Returns false if it means nothing to this reader. */
export function queryWord(walk: Walk): boolean {
  const { tokens, top, at } = walk;
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (next === '.') return false;
  if (word === 'SELECT') selectItem(walk);
  else if (word === 'FROM') fromItem(walk);
  else if (word === 'JOIN' || word === 'STRAIGHT_JOIN' || (word === 'APPLY' && /^(?:CROSS|OUTER)$/.test(wordAt(tokens, at - 1))))
    joinItem(walk);
  else if (SET_OPERATIONS.has(word)) setOperation(walk);
  else if (word === 'USING') usingItem(walk);
  else if (word === 'INSERT' && top.isFromFirst && /^(?:INTO|OVERWRITE|TABLE)$/.test(next)) top.clause = 'start';
  else if (word === 'INTO') intoItem(walk);
  else if (word === 'ON' && (top.clause === 'after' || top.clause === 'on'))
    move(walk, top.verb === 'PIVOT' || top.verb === 'UNPIVOT' ? 'expression' : 'on');
  else if (word === 'FOR' && top.clause === 'after')
    move(walk, /^(?:SYSTEM_TIME|SYSTEM_VERSION|VERSION|TIMESTAMP|SYSTEM|BUSINESS_TIME)$/.test(next) ? 'on' : 'expression');
  else if (/^(?:VERSION|TIMESTAMP)$/.test(word) && top.clause === 'after' && next === 'AS') move(walk, 'on', 3);
  else if (word === 'LATERAL' && next === 'VIEW') move(walk, 'expression', 2);
  else if (EXPRESSION_CLAUSES.has(word) && (top.clause === 'after' || top.clause === 'on') && next !== '(') move(walk, 'expression');
  else if (/^(?:WHERE|HAVING|QUALIFY|LIMIT|SET)$/.test(word) && (top.clause === 'after' || top.clause === 'on')) move(walk, 'expression');
  else if (word === 'AS') asItem(walk);
  else if (startsBody(walk, word)) move(walk, 'start');
  else if (word === 'IN' && walk.traits.dialect === 'clickhouse' && isName(tokens, at + 1) && top.hasFrom && next !== '(') inItem(walk);
  else return false;
  return true;
}

/** `IF … THEN DELETE …`, `WHILE … BEGIN …`: statements in a block. */
function startsBody(walk: Walk, word: string): boolean {
  if (!isWhole(walk) || !/^(?:BEGIN|THEN|ELSE|LOOP|DO)$/.test(word)) return false;
  if (!/^(?:IF|WHILE|FOR|ELSEIF|ELSIF|DECLARE|CREATE|ALTER|LOOP|REPEAT)$/.test(walk.top.verb)) return false;
  return STATEMENT_STARTS.has(wordAt(walk.tokens, walk.at + 1));
}

function move(walk: Walk, clause: Expected, count = 1): void {
  walk.top.clause = clause;
  walk.at += count;
}

function joinItem(walk: Walk): void {
  // ClickHouse: `ARRAY JOIN items`; MySQL: `USE INDEX FOR JOIN (i)`
  const isArray = /^(?:ARRAY|FOR)$/.test(wordAt(walk.tokens, walk.at - 1));
  const isModifier = wordAt(walk.tokens, walk.at) === 'STRAIGHT_JOIN' && walk.top.clause === 'expression';
  walk.at += 1;
  if (isArray || isModifier) walk.top.clause = 'expression';
  else if (walk.top.hasFrom) tables(walk);
}

function setOperation(walk: Walk): void {
  const { tokens, top } = walk;
  const isException = /^[*]$|^(?:COLUMNS)$/.test(wordAt(tokens, walk.at - 1)) && wordAt(tokens, walk.at + 1) === '(';
  walk.at += 1;
  if (isException && !isQuery(walk, walk.at + 1)) return;
  top.clause = 'start';
  if (top.defines !== null && walk.traits.selfReading) {
    reveal(walk, walk.frames.at(-2) ?? top, top.defines);
    top.defines = null;
  }
}

const isQuery = (walk: Walk, at: number): boolean => /^(?:SELECT|WITH|FROM|VALUES|TABLE|\()$/.test(wordAt(walk.tokens, at));

function usingItem(walk: Walk): void {
  const { tokens, top } = walk;
  walk.at += 1;
  const isParenthesis = wordAt(tokens, walk.at) === '(';
  const isSource = top.verb === 'MERGE' ? top.clause === 'after' && top.does === 'written' : top.verb === 'DELETE' && !isParenthesis;
  if (isSource || (isParenthesis && isQuery(walk, walk.at + 1) && top.verb === 'DELETE')) tables(walk);
  else if (!isParenthesis) top.clause = top.clause === 'table' ? 'after' : 'expression';
}

/** SELECT … INTO, OUTPUT … INTO, or a variable. */
function intoItem(walk: Walk): void {
  const { tokens, top, traits } = walk;
  walk.at += 1;
  while (/^(?:TEMP|TEMPORARY|UNLOGGED|TABLE|LOCAL|GLOBAL)$/.test(wordAt(tokens, walk.at)) && isName(tokens, walk.at + 1)) walk.at += 1;
  if (/^(?:OUTFILE|DUMPFILE|VALUES|NAME)$/.test(wordAt(tokens, walk.at)) || !isName(tokens, walk.at)) return;
  const isWrite =
    /^(?:INSERT|UPDATE|DELETE|MERGE)$/.test(top.verb) && (traits.dialect === 'tsql' || traits.dialect === null || top.verb === 'INSERT');
  const clause = top.clause;
  if (isWrite || (traits.selectInto && isWhole(walk) && top.hasFrom)) {
    takeTable(walk, walk.at, isWrite ? 'written' : 'created');
    // A table that is written is no source of this query.
    top.block.sources.pop();
    top.clause = isWrite ? 'target' : clause;
  }
}

function asItem(walk: Walk): void {
  const { tokens, top } = walk;
  const next = wordAt(tokens, walk.at + 1);
  walk.at += 1;
  const startsStatement = top.clause === 'target' || /^(?:SELECT|WITH|BEGIN|DECLARE)$/.test(next);
  if (top.clause === 'after' && next === 'OF') top.clause = 'on';
  else if (startsStatement) top.clause = 'start';
  if (startsStatement || top.clause === 'on' || next === '(') return;
  if (!isName(tokens, walk.at)) return;
  if (top.clause === 'after') addAlias(walk, walk.at);
  else if (kindAt(tokens, walk.at) === WORD) top.block.given.add(next.toLowerCase());
  walk.at += 1;
}

/** ClickHouse: `x IN visitors` reads the table. */
function inItem(walk: Walk): void {
  const { tokens, top } = walk;
  const clause = top.clause;
  walk.at += 1;
  const name = nameAt(tokens, walk.at, walk.traits);
  if (name && wordAt(tokens, name.to) !== '(') {
    takeTable(walk, walk.at, 'read');
    top.block.sources.pop();
    top.clause = clause;
  }
}

/** Whether another statement starts here, though no semicolon ended the one before: T-SQL needs none, and people forget it. */
export function startsAnother(walk: Walk): boolean {
  const { tokens, at, top, traits } = walk;
  if (!isWhole(walk) || at === 0 || top.isFromFirst || top.clause === 'start' || top.clause === 'cte' || top.clause === 'ctes')
    return false;
  const word = wordAt(tokens, at);
  if (!STATEMENT_STARTS.has(word)) return false;
  const next = wordAt(tokens, at + 1);
  const isClear =
    (word === 'INSERT' && /^(?:INTO|OVERWRITE)$/.test(next)) ||
    (word === 'DELETE' && next === 'FROM') ||
    (word === 'MERGE' && next === 'INTO') ||
    (/^(?:CREATE|DROP|ALTER|TRUNCATE)$/.test(word) && /^(?:TABLE|VIEW|OR|TEMP|TEMPORARY|PROCEDURE|FUNCTION|INDEX)$/.test(next)) ||
    (word === 'UPDATE' && isName(tokens, at + 1) && /^(?:SET|AS|\.)$/.test(wordAt(tokens, at + 2)) && next !== 'SET') ||
    ((/^(?:DECLARE|EXEC|EXECUTE|PRINT|IF|WHILE|RETURN|GO|BEGIN)$/.test(word) || (word === 'SET' && kindAt(tokens, at + 1) === PLACE)) &&
      traits.dialect === 'tsql' &&
      startsLine(tokens, at));
  if (!isClear) {
    const isRest = /^(?:SELECT|WITH)$/.test(word) && (top.clause === 'rest' || traits.dialect === 'tsql') && startsLine(tokens, at);
    return (
      isRest &&
      !/^(?:ALL|DISTINCT|AS|UNION|EXCEPT|INTERSECT|FOR|,)$/.test(wordAt(tokens, at - 1)) &&
      (top.clause === 'rest' || word === 'SELECT' ? canRestart(walk) : false)
    );
  }
  if (/^(?:THEN|ON|OR|BEFORE|AFTER|OF|DO|KEY|FOR|GRANT|INSTEAD|,)$/.test(wordAt(tokens, at - 1)) && top.verb !== 'IF') return false;
  return startsLine(tokens, at) || traits.dialect === 'tsql';
}

const canRestart = ({ top }: Walk): boolean =>
  top.clause === 'rest' || top.clause === 'after' || top.clause === 'on' || top.clause === 'expression';
