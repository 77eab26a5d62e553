import { type Does, isCte, keyOf, type Walk } from './frames.ts';
import { dbtNames, type Name, nameAt } from './names.ts';
import { kindAt, PLACE, TEMPLATE, type Tokens, wordAt, writtenAt } from './tokens.ts';

/** T-SQL's hints may follow a table in parentheses, without WITH. */
const HINTS = new Set(
  'NOLOCK READUNCOMMITTED READCOMMITTED READPAST REPEATABLEREAD SERIALIZABLE HOLDLOCK UPDLOCK XLOCK TABLOCK TABLOCKX ROWLOCK PAGLOCK NOWAIT INDEX FORCESEEK FORCESCAN SNAPSHOT NOEXPAND'.split(
    ' ',
  ),
);

const areHints = (tokens: Tokens, open: number): boolean => HINTS.has(wordAt(tokens, open + 1));

/** Whether what a name is followed by makes it a function: `unnest(…)`. */
export const isCall = (walk: Walk, name: Name): boolean => wordAt(walk.tokens, name.to) === '(' && !areHints(walk.tokens, name.to);

/** Notes a table that is named here, and moves behind the name. Does nothing for a CTE, and for a name that is filled in later. */
export function addTable(walk: Walk, name: Name, does: Does = walk.top.does): void {
  const { top, tokens, traits } = walk;
  walk.at = name.to;
  const block = top.block;
  const order = block.sources.length;
  const template = kindAt(tokens, name.from) === TEMPLATE && name.to === name.from + 1 ? dbtNames(writtenAt(tokens, name.from)) : [];
  for (const parts of template) {
    const use = { name: { ...name, parts, quoted: parts.map(() => true) }, does, block, order, targetOf: null };
    walk.statement.uses.push(use);
    block.sources.push({ use, alias: null });
  }
  if (template.length > 0) return;
  const isTarget = does === 'written' && ['UPDATE', 'DELETE', 'MERGE'].includes(top.verb);
  const isVariableTable = traits.dialect === 'tsql' && name.parts.length === 1 && /^(?:inserted|deleted)$/i.test(name.parts[0] ?? '');
  const isNamed = (does === 'read' || isTarget) && isCte(walk, name);
  // MySQL: `DELETE a.* FROM a`
  const isUnfinished = name.unfinished && !(isTarget && top.verb === 'DELETE');
  if (isNamed || isUnfinished || isVariableTable || name.parts.at(-1) === '' || isVariable(tokens, name)) {
    block.sources.push({ use: null, alias: isNamed ? keyOf(walk, name) : null });
    return;
  }
  const use = { name, does, block, order, targetOf: isTarget && name.parts.length === 1 ? top.verb : null };
  walk.statement.uses.push(use);
  block.sources.push({ use, alias: null });
}

const isVariable = (tokens: Tokens, name: Name): boolean => name.to === name.from + 1 && kindAt(tokens, name.from) === PLACE;

/** The table named at this token, if one is; true if so. */
export function takeTable(walk: Walk, at: number, does: Does): boolean {
  const name = nameAt(walk.tokens, at, walk.traits);
  if (name === null) return false;
  addTable(walk, name, does);
  return true;
}

/** An item of FROM that is no table, as a function or a query. */
export const addOther = (walk: Walk): void => void walk.top.block.sources.push({ use: null, alias: null });

/** Names the item of FROM that came last. */
export function addAlias(walk: Walk, at: number): void {
  const source = walk.top.block.sources.at(-1);
  const name = nameAt(walk.tokens, at, walk.aliases);
  if (source && name && (source.alias === null || source.use === null)) source.alias = keyOf(walk, name);
}

/** Tables that a template names outside a place for tables, as in `{{ dbt_utils.star(ref('orders')) }}`. */
export function addNamed(walk: Walk, at: number): void {
  const written = writtenAt(walk.tokens, at);
  for (const parts of dbtNames(written)) walk.statement.named.push({ parts, written });
}
