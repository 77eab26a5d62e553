import type { Walk } from './frames.ts';
import { withItem } from './queries.ts';
import { isName, wordAt } from './tokens.ts';

/** What may follow AS where a statement follows, not the name of a type. */
const STATEMENTS = /^(?:SELECT|WITH|TABLE|FROM|VALUES|BEGIN|DECLARE|INSERT|UPDATE|DELETE|MERGE|TRUNCATE|IF|RETURN|SET|\(|)$/;

/** After the target of INSERT, CREATE and others: what fills it. Returns false if the word means nothing here. */
export function filling(walk: Walk): boolean {
  const { tokens, top, at } = walk;
  const word = wordAt(tokens, at);
  const isQuery =
    word === 'SELECT' || (word === 'FROM' && top.verb !== 'COPY' && top.verb !== 'CREATE') || (word === 'TABLE' && isName(tokens, at + 1));
  if (isQuery) top.clause = 'start';
  else if (word === 'AS' && STATEMENTS.test(wordAt(tokens, at + 1))) move(walk, 'start');
  else if (word === 'WITH') withItem(walk);
  else if (word === 'BEGIN') move(walk, 'start');
  else if (word === 'VALUES' || word === 'SET' || word === 'RETURN') move(walk, 'expression');
  // What follows are the rows themselves.
  else if (word === 'FORMAT' && top.verb === 'INSERT' && walk.traits.dialect === 'clickhouse') top.clause = 'rest';
  else return false;
  return true;
}

function move(walk: Walk, clause: 'start' | 'expression'): void {
  walk.top.clause = clause;
  walk.at += 1;
}
