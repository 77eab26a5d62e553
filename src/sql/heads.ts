import { alter, comment, drop, exchange, grant, rename } from './changes.ts';
import { create } from './creates.ts';
import { expectTables, type Head, onTables } from './expect.ts';
import type { Does, Walk } from './frames.ts';
import { declare, describe, explain, pivot, prepare, show, tend } from './looks.ts';
import { selectItem, withItem } from './queries.ts';
import { kindAt, WORD, wordAt } from './tokens.ts';
import { bulk, copy, insert, load, merge, remove, update } from './writes.ts';

/** Heads are called behind their word; what reads the word itself gets it back. */
const rewound =
  (read: (walk: Walk) => void): Head =>
  (walk) => {
    walk.at -= 1;
    read(walk);
    return walk.top.clause;
  };

const read: Head = (walk) => expectTables(walk, 'read');
const expression: Head = (walk) => {
  walk.top.hasFrom = false;
  return 'expression';
};

/** Statements that are about a table only where they say so. */
const named =
  (does: Does): Head =>
  (walk) =>
    wordAt(walk.tokens, walk.at) === 'TABLE' ? onTables(does, /^(?:TABLE|IF|NOT|EXISTS)$/)(walk) : 'rest';

const HEADS = new Map<string, Head>([
  ['SELECT', rewound(selectItem)],
  ['WITH', rewound(withItem)],
  ['FROM', read],
  ['TABLE', read],
  ['INSERT', insert],
  ['UPSERT', insert],
  ['REPLACE', insert],
  ['UPDATE', update],
  ['DELETE', remove],
  ['MERGE', merge],
  ['COPY', copy],
  ['LOAD', load],
  ['CREATE', create],
  ['DROP', drop],
  ['ALTER', alter],
  ['TRUNCATE', onTables('written', /^(?:TABLE|ONLY|IF|EXISTS)$/, 'after')],
  ['SHOW', show],
  ['DESCRIBE', describe],
  ['DESC', describe],
  ['EXPLAIN', explain],
  ['ANALYZE', tend],
  ['ANALYSE', tend],
  ['VACUUM', tend],
  ['OPTIMIZE', tend],
  ['REFRESH', onTables('written', /^(?:TABLE|MATERIALIZED|VIEW|DYNAMIC|CONCURRENTLY)$/)],
  ['UNCACHE', onTables('read', /^(?:TABLE|IF|EXISTS)$/)],
  ['CACHE', onTables('read', /^(?:LAZY|TABLE)$/, 'target')],
  ['MSCK', onTables('written', /^(?:REPAIR|TABLE)$/)],
  ['REPAIR', onTables('written', /^TABLE$/)],
  ['COMMENT', comment],
  ['GRANT', grant],
  ['REVOKE', grant],
  ['DENY', grant],
  ['LOCK', onTables('read', /^(?:TABLES?|ONLY)$/, 'after')],
  ['RENAME', rename],
  ['EXCHANGE', exchange],
  ['SUMMARIZE', onTables('read', /^TABLE$/)],
  ['PIVOT', pivot],
  ['UNPIVOT', pivot],
  ['CLUSTER', onTables('written', /^VERBOSE$/)],
  ['REINDEX', onTables('written', /^TABLE$/)],
  ['UNDROP', onTables('created', /^TABLE$/)],
  ['DETACH', onTables('written', /^(?:TABLE|VIEW|IF|EXISTS)$/)],
  ['RESTORE', onTables('written', /^TABLE$/)],
  ['FSCK', onTables('written', /^(?:REPAIR|TABLE)$/)],
  ['SET', expression],
  ['DECLARE', declare],
  ['PREPARE', prepare],
  ['CHECK', onTables('read', /^TABLE$/)],
  ['CHECKSUM', onTables('read', /^TABLE$/)],
  ['ATTACH', named('created')],
  ['EXISTS', named('read')],
  ['IMPORT', named('written')],
  ['FLASHBACK', named('written')],
  ['BULK', bulk],
  ['EXPORT', () => 'target'],
  ['VALUES', () => 'expression'],
  ['UNLOAD', () => 'expression'],
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words behind which a statement starts anew, as in the body of a procedure. */
const BEFORE_STATEMENTS = words(
  'BEGIN THEN ELSE LOOP DO AS ALL DISTINCT BY NAME CORRESPONDING GO END STRICT TRY CATCH TRANSACTION TRAN ATOMIC OUTER',
);

/** Words of statements that hold expressions. */
const EXPRESSIONS = words('IF WHILE ELSEIF ELSIF FOR RETURN CALL REPEAT UNTIL RAISE PRINT EXEC EXECUTE USE');

/** Words of queries, which do not change what statement they are in: `INSERT INTO … SELECT`. */
const QUERIES = words('SELECT VALUES TABLE FROM WITH');

/** The first word of a statement or a query. */
export function headItem(walk: Walk): void {
  const { top, tokens } = walk;
  const word = wordAt(tokens, walk.at);
  walk.at += 1;
  if (kindAt(tokens, walk.at - 1) !== WORD || BEFORE_STATEMENTS.has(word)) return;
  const head = wordAt(tokens, walk.at) === '.' ? undefined : HEADS.get(word);
  if (word !== 'WITH' && (top.verb === '' || !QUERIES.has(word))) top.verb = word;
  if (word === 'FROM') top.isFromFirst = true;
  if (head) top.clause = head(walk);
  else top.clause = EXPRESSIONS.has(word) ? expression(walk) : 'expression';
}
