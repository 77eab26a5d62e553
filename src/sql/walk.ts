import { targetWord } from './creates.ts';
import { filling } from './filling.ts';
import { endStatement, newBlock, newWalk, popFrame, pushFrame, type Statement, type Walk } from './frames.ts';
import { headItem } from './heads.ts';
import { nameAt } from './names.ts';
import { cteAt, cteItem, queryWord, startsAnother } from './queries.ts';
import { addNamed, addOther, addTable, takeTable } from './sources.ts';
import { aliasItem, startsQuery, tableItem } from './tables.ts';
import { isGlued, isName, kindAt, PUNCT, QUOTED, TAG, TEMPLATE, type Tokens, WORD, wordAt, writtenAt } from './tokens.ts';
import type { Traits } from './traits.ts';
import { CLAUSES, NO_COLUMNS } from './words.ts';

/** Reads all statements in one pass, without recursion: parentheses may be as deep as they like. */
export function walk(tokens: Tokens, traits: Traits): readonly Statement[] {
  const state = newWalk(tokens, traits);
  const { kinds } = tokens;
  let stood = 0;
  while (state.at < tokens.count) {
    const at = state.at;
    const kind = kinds[at];
    if (kind === PUNCT) punctuation(state);
    else if (kind === TAG) tag(state);
    else item(state, kind);
    // A token may be read again under what is then expected, but only so often.
    stood = state.at === at ? stood + 1 : 0;
    if (stood > 0 && (stood > 3 || (state.top.clause !== 'table' && state.top.clause !== 'start' && state.top.clause !== 'cte'))) {
      state.at += 1;
      stood = 0;
    }
  }
  return state.statements;
}

function punctuation(walk: Walk): void {
  const { tokens, top, at } = walk;
  const char = wordAt(tokens, at);
  walk.at += 1;
  if (char === '(') open(walk);
  else if (char === ')') popFrame(walk);
  else if (char === ';') endStatement(walk);
  else if (char === ',') comma(walk);
  else if (char === '|' && wordAt(tokens, at + 1) === '>' && isGlued(tokens, at + 1)) pipe(walk);
  else if (top.clause === 'table') top.clause = top.follows;
}

/** BigQuery's and Databricks' `|>`: a new clause. */
function pipe(walk: Walk): void {
  const { tokens, top } = walk;
  walk.at += 1;
  top.clause = 'expression';
  if (/^(?:SET|DROP|RENAME|CALL|AS|EXTEND|AGGREGATE|TABLESAMPLE|INSERT)$/.test(wordAt(tokens, walk.at))) walk.at += 1;
}

function comma(walk: Walk): void {
  const { top } = walk;
  if (top.clause === 'ctes' || (top.isWith && top.clause === 'expression' && cteAt(walk, walk.at) !== null)) top.clause = 'cte';
  else if (top.isList && (top.clause === 'after' || top.clause === 'on')) {
    top.clause = 'table';
    // MySQL: `UPDATE a, b SET …`
    if (top.verb === 'UPDATE') top.does = 'read';
  } else if (top.isDefinition && wordAt(walk.tokens, walk.at) === 'LIKE') definition(walk);
}

function definition(walk: Walk): void {
  if (isName(walk.tokens, walk.at + 1)) takeTable(walk, walk.at + 1, 'read');
}

/** What a parenthesis holds depends on what was expected before it. */
function open(walk: Walk): void {
  const { tokens, top } = walk;
  const { clause } = top;
  const isQuery = startsQuery(walk, walk.at);
  if (clause === 'table' && isQuery) {
    addOther(walk);
    pushFrame(walk, { clause: 'start', block: newBlock(walk.statement, top.block) });
  } else if (clause === 'table') pushFrame(walk, { clause: 'table', does: top.does, verb: 'SELECT' });
  else if (isQuery || clause === 'start') pushFrame(walk, { clause: 'start' });
  else if (clause === 'target' && top.does === 'created') {
    pushFrame(walk, { clause: 'target', verb: top.verb, isDefinition: true, hasFrom: false, does: 'created' });
    if (wordAt(tokens, walk.at) === 'LIKE') definition(walk);
  } else {
    const verb = top.verb === 'INSERT' && clause === 'target' ? 'INSERT' : 'CALL';
    pushFrame(walk, { clause: 'expression', verb, hasFrom: false, isColumns: clause === 'target' });
  }
}

/** `{% if %}`, `{% else %}`: what follows else is expected where the if was. */
function tag(walk: Walk): void {
  const { tokens, top, branches } = walk;
  const word = /^\{%[-+]?\s*(\w+)/.exec(writtenAt(tokens, walk.at).slice(0, 60))?.[1];
  if (word === 'if') branches.push({ depth: walk.frames.length, clause: top.clause });
  else if (word === 'endif') branches.pop();
  else if (word === 'else' || word === 'elif') {
    const branch = branches.at(-1);
    if (branch && branch.depth === walk.frames.length) top.clause = branch.clause;
  } else addNamed(walk, walk.at);
  walk.at += 1;
}

/** A word, a name in quotes, a text, a number. */
function item(walk: Walk, kind: number | undefined): void {
  const { tokens, top, at } = walk;
  if (startsAnother(walk)) {
    endStatement(walk);
    return;
  }
  const isWord = kind === WORD;
  switch (top.clause) {
    case 'table':
      if (tableItem(walk)) return;
      if (!isWord) top.clause = top.follows;
      break;
    case 'cte':
      if (cteItem(walk)) return;
      start(walk, kind);
      return;
    case 'ctes':
      if (isWord && wordAt(tokens, at) !== 'AS') top.clause = 'start';
      if (top.clause === 'start') start(walk, kind);
      else walk.at += 1;
      return;
    case 'start':
      start(walk, kind);
      return;
    case 'rest':
      walk.at += 1;
      return;
    default:
  }
  if (isWord && (top.verb === 'CREATE' || top.verb === 'ALTER') && targetWord(walk)) return;
  if (top.clause === 'target' && filling(walk)) return;
  if (isWord && queryWord(walk)) return;
  if (top.clause === 'after' && (!isWord || (!CLAUSES.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) !== '('))) {
    aliasItem(walk);
    return;
  }
  if (kind === TEMPLATE) addNamed(walk, at);
  if (isWord && inArguments(walk)) return;
  column(walk, kind);
}

function start(walk: Walk, kind: number | undefined): void {
  const { tokens, top, at } = walk;
  if (kind === TEMPLATE) {
    addNamed(walk, at);
    walk.at += 1;
    return;
  }
  // ClickHouse: `AS other_table`; and text that starts in the middle of a WITH.
  if (kind === WORD && wordAt(tokens, at + 1) === 'AS' && wordAt(tokens, at + 2) === '(' && startsQuery(walk, at + 3)) {
    top.clause = 'cte';
    return;
  }
  if (kind === WORD) headItem(walk);
  else top.clause = 'expression';
}

/** `TABLE orders` and `TABLE(orders)` as an argument of a function. */
function inArguments(walk: Walk): boolean {
  const { tokens, at } = walk;
  const word = wordAt(tokens, at);
  if ((word !== 'TABLE' && word !== 'MODEL') || walk.top.verb !== 'CALL' || !/^[(,>]$/.test(wordAt(tokens, at - 1))) return false;
  const isInside = word === 'TABLE' && wordAt(tokens, at + 1) === '(';
  const name = nameAt(tokens, at + (isInside ? 2 : 1), walk.traits);
  if (name === null || wordAt(tokens, name.to) === '(') return false;
  addTable(walk, name, 'read');
  walk.top.block.sources.pop();
  if (isInside && wordAt(tokens, walk.at) === ')') walk.at += 1;
  return true;
}

/** Notes a name of a column, and moves behind it. */
function column(walk: Walk, kind: number | undefined): void {
  const { tokens, top, at } = walk;
  if (kind !== WORD && kind !== QUOTED) {
    walk.at += 1;
    return;
  }
  let to = at + 1;
  while (wordAt(tokens, to) === '.' && isName(tokens, to + 1)) to += 2;
  walk.at = to;
  if (wordAt(tokens, to) === '(' || wordAt(tokens, at - 1) === ':' || wordAt(tokens, at - 1) === '.') return;
  if (to === at + 1 && kind === WORD && NO_COLUMNS.has(wordAt(tokens, at))) return;
  if (kindAt(tokens, at - 1) === QUOTED && top.clause !== 'target') return;
  top.block.columns.push(at);
}
