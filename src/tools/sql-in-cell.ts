import type { Dialect } from '../model/dialect.ts';

/** Cell magics whose cell is SQL. */
const MAGICS: ReadonlyMap<string, Dialect | undefined> = new Map([
  ['sql', undefined],
  ['bigquery', 'bigquery'],
  ['sparksql', 'spark'],
]);

/** Functions of well-known libraries whose first argument is SQL. */
const CALL =
  /\b(?:sql|sql_query|read_sql|read_sql_query|execute|query|raw_sql)\s*\(\s*(?:(?:\w+\.)?text\s*\(\s*)?(?:sql\s*=\s*)?r?(?:("""|''')([\s\S]*?)\1|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/gi;

/** White space or one comment. */
const GAP = /\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\//y;
const VERB = /\(*(?:select|with|insert|update|delete|merge|create|copy)\s/iy;

/** Whether a text begins as SQL does, comments left out. Other calls with these names get a path, a table's name or a filter. */
function isSql(text: string): boolean {
  GAP.lastIndex = 0;
  let at = 0;
  while (GAP.test(text)) at = GAP.lastIndex;
  VERB.lastIndex = at;
  return VERB.test(text);
}

/**
 * The SQL in a notebook's cell: below `%%sql`, after `%sql`, else the texts that the cell's code hands to such functions as `read_sql`.
 * Python's f-strings are left out, as their text is not the query. null = none.
 */
export function sqlInCell(cell: string): { readonly text: string; readonly dialect?: Dialect } | null {
  const [, magic = '', body = ''] = /^\s*%%?(\w+)\b[^\n]*\n([\s\S]*)$/.exec(cell) ?? [];
  if (MAGICS.has(magic.toLowerCase()) && /^\s*%%/.test(cell)) {
    const dialect = MAGICS.get(magic.toLowerCase());
    return { text: body, ...(dialect && { dialect }) };
  }
  const lines = [...cell.matchAll(/^[ \t]*(?:\w+[ \t]*=[ \t]*)?%sql[ \t]+(.*)$/gm)].flatMap(([, line = '']) => sqlFrom(line));
  const calls = [...cell.matchAll(CALL)].flatMap(([, , long, double, single]) => long ?? double ?? single ?? []);
  const found = [...lines, ...calls.filter(isSql)];
  return found.length > 0 ? { text: found.join('\n;\n') } : null;
}

/** A connection may come before the query. */
const sqlFrom = (line: string): readonly string[] => {
  const at = line.search(/\b(?:select|with|insert|update|delete|merge|create)\s/i);
  return at < 0 ? [] : [line.slice(at)];
};
