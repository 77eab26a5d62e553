import { folded, type Name } from './names.ts';
import { type Tokens, wordAt } from './tokens.ts';
import type { Traits } from './traits.ts';

export type Does = 'read' | 'written' | 'created' | 'dropped';

/** What a frame expects next. */
export type Expected =
  /** A statement or a query. */
  | 'start'
  /** A table. */
  | 'table'
  /** An alias, a comma, a join: what follows a table. */
  | 'after'
  /** A condition of a join: a comma ends it, and the next table follows. */
  | 'on'
  /** Anything but tables. */
  | 'expression'
  /** The name of a CTE. */
  | 'cte'
  /** A comma and another CTE, or the statement that uses them. */
  | 'ctes'
  /** What follows the target of INSERT or CREATE: columns, options, a query. */
  | 'target'
  /** Nothing that matters, until the statement ends. */
  | 'rest';

/** An item of FROM: a table, or anything else that has an alias. */
export interface Source {
  readonly use: Use | null;
  alias: string | null;
}

/** One query without those in it: what it reads, and which columns it names. */
export interface Block {
  readonly parent: Block | null;
  readonly depth: number;
  readonly sources: Source[];
  /** Tokens at which names of columns start. */
  readonly columns: number[];
  /** Names that it gives to expressions. */
  readonly given: Set<string>;
}

/** One place at which a statement names a table. */
export interface Use {
  readonly name: Name;
  readonly does: Does;
  readonly block: Block;
  /** How many sources its block had before it. */
  readonly order: number;
  /** Of a target that may be an alias, as in `DELETE o FROM orders o`: the statement's first word. */
  readonly targetOf: string | null;
}

/** What is between two parentheses, or a whole statement. */
export interface Frame {
  clause: Expected;
  block: Block;
  /** What happens to the next table. */
  does: Does;
  /** FROM names tables here; it does not in `EXTRACT(day FROM x)`. */
  hasFrom: boolean;
  /** A comma after a table leads to another one. */
  isList: boolean;
  /** What follows the next table. */
  follows: Expected;
  /** The statement's first word, in upper case. */
  verb: string;
  /** Elements are names of the target's columns. */
  readonly isColumns: boolean;
  /** Elements define columns: `(id INT REFERENCES x, LIKE y)`. */
  readonly isDefinition: boolean;
  /** CTEs that end with this frame. */
  readonly ctes: string[];
  isRecursive: boolean;
  /** Between WITH and SELECT, where ClickHouse also names values: `WITH 1 AS a, b AS (SELECT …)`. */
  isWith: boolean;
  /** FROM came before SELECT, or before Hive's several INSERTs. */
  isFromFirst: boolean;
  /** The CTE whose query this is, until it is visible. */
  defines: string | null;
}

/** A statement as it is read. */
export interface Statement {
  /** Its first token, and the one behind its last. */
  readonly from: number;
  to: number;
  readonly uses: Use[];
  /** Tables that templates name outside a place for tables. */
  readonly named: { readonly parts: readonly string[]; readonly written: string }[];
  readonly blocks: Block[];
}

export interface Walk {
  readonly tokens: Tokens;
  readonly traits: Traits;
  /** Those of aliases, which have no dashes. */
  readonly aliases: Traits;
  at: number;
  readonly frames: Frame[];
  top: Frame;
  statement: Statement;
  readonly statements: Statement[];
  /** How many CTEs of this name are visible. */
  readonly visible: Map<string, number>;
  /** What a template's `if` found, for its `else`. */
  readonly branches: { readonly depth: number; readonly clause: Expected }[];
}

const newFrame = (block: Block, over: Partial<Frame>): Frame => ({
  clause: 'start',
  block,
  does: 'read',
  hasFrom: true,
  isList: true,
  follows: 'after',
  verb: '',
  isColumns: false,
  isDefinition: false,
  ctes: [],
  isRecursive: false,
  isWith: false,
  isFromFirst: false,
  defines: null,
  ...over,
});

export function newBlock(statement: Statement, parent: Block | null): Block {
  const block = { parent, depth: (parent?.depth ?? 0) + 1, sources: [], columns: [], given: new Set<string>() };
  statement.blocks.push(block);
  return block;
}

const newStatement = (from: number): Statement => ({ from, to: from, uses: [], named: [], blocks: [] });

export function newWalk(tokens: Tokens, traits: Traits): Walk {
  const statement = newStatement(0);
  statement.to = tokens.count;
  const top = newFrame(newBlock(statement, null), {});
  return {
    tokens,
    traits,
    aliases: { ...traits, bigNames: false },
    at: 0,
    frames: [top],
    top,
    statement,
    statements: [statement],
    visible: new Map(),
    branches: [],
  };
}

/** Opens a frame for what is in parentheses. */
export function pushFrame(walk: Walk, over: Partial<Frame>): void {
  walk.top = newFrame(walk.top.block, over);
  walk.frames.push(walk.top);
}

export function popFrame(walk: Walk): void {
  if (walk.frames.length === 1) return;
  const closed = walk.frames.pop();
  const top = walk.frames.at(-1);
  if (!closed || !top) return;
  walk.top = top;
  for (const name of closed.ctes) hide(walk, name);
  if (closed.defines !== null) reveal(walk, top, closed.defines);
  if (top.clause === 'table') top.clause = top.follows;
  else if (top.clause === 'start') top.clause = 'expression';
}

/** Starts the next statement, whatever is still open. */
export function endStatement(walk: Walk): void {
  walk.visible.clear();
  walk.branches.length = 0;
  walk.statement.to = walk.at - (wordAt(walk.tokens, walk.at - 1) === ';' ? 1 : 0);
  walk.statement = newStatement(walk.at);
  walk.statement.to = walk.tokens.count;
  walk.statements.push(walk.statement);
  walk.top = newFrame(newBlock(walk.statement, null), {});
  walk.frames.length = 0;
  walk.frames.push(walk.top);
}

export const isWhole = (walk: Walk): boolean => walk.frames.length === 1;

/** A CTE is visible from here on, until the frame ends. */
export function reveal(walk: Walk, frame: Frame, key: string): void {
  frame.ctes.push(key);
  walk.visible.set(key, (walk.visible.get(key) ?? 0) + 1);
}

function hide(walk: Walk, key: string): void {
  walk.visible.set(key, (walk.visible.get(key) ?? 1) - 1);
}

/** How names of CTEs and aliases are compared. */
export const keyOf = (walk: Walk, name: Name): string => folded(name.parts[0] ?? '', name.quoted[0] === true, walk.traits.fold);

export const isCte = (walk: Walk, name: Name): boolean => name.parts.length === 1 && (walk.visible.get(keyOf(walk, name)) ?? 0) > 0;
