import { LONGEST_NAME } from '../model/outcome.ts';
import { tablesIn } from '../sql/tables-in.ts';

/** dbt's `ref('orders')`, with or without braces: one table's name. */
const CALL = /^\W{0,4}(?:ref|source)\s*\([^()]*\)\W{0,4}$/;

/** Blanks, comments, brackets and Jinja in front of a statement. */
const BEFORE = /^(?:\s+|\(|--[^\n]*(?:\n|$)|#[^\n]*\n|\/\*[\s\S]*?\*\/|\{[%#{][\s\S]*?[%#}]\})+/;

/** First words of a statement, or of a part of one, after which a single table is enough. Names of assets start with "update" or "show", too. */
const STARTS = /^(?:select|with|insert|delete|merge|create|alter|drop|truncate|copy|explain|from|update\b[\s\S]*\bset)\b/i;

/** Whether a text is a query, so that its tables are listed, and not the name of one thing. */
export function isQuery(text: string): boolean {
  const typed = text.trim();
  if (!/\s/.test(typed) || CALL.test(typed)) return false;
  // No name is so long. Prose without a table ends in a list that says so.
  if (typed.length > LONGEST_NAME) return true;
  const tables = tablesIn(typed, null);
  return tables.length > 1 || (tables.length === 1 && STARTS.test(typed.replace(BEFORE, '')));
}
