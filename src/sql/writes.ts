import { expectOne, expectTables, moveBehind, skipWords } from './expect.ts';
import type { Expected, Walk } from './frames.ts';
import { nameAt } from './names.ts';
import { takeTable } from './sources.ts';
import { isName, kindAt, PLACE, STRING, wordAt } from './tokens.ts';

export function insert(walk: Walk): Expected {
  const { tokens } = walk;
  skipWords(walk, /^(?:ALL|FIRST|OVERWRITE|IGNORE|LOW_PRIORITY|HIGH_PRIORITY|DELAYED|OR|REPLACE|ABORT|FAIL|ROLLBACK|LOCAL)$/);
  // Oracle: `INSERT ALL WHEN … THEN INTO a …`
  if (wordAt(tokens, walk.at) === 'WHEN') return 'expression';
  skipWords(walk, /^INTO$/);
  if (wordAt(tokens, walk.at) === 'DIRECTORY') {
    walk.at += 2;
    return 'target';
  }
  // ClickHouse: `INSERT INTO FUNCTION file(…)`
  if (wordAt(tokens, walk.at) === 'FUNCTION') {
    const name = nameAt(tokens, walk.at + 1, walk.traits);
    walk.at = name?.to ?? walk.at + 1;
    return 'target';
  }
  skipWords(walk, /^TABLE$/);
  return expectTables(walk, 'written', 'target', false);
}

export function update(walk: Walk): Expected {
  skipWords(walk, /^(?:LOW_PRIORITY|IGNORE|ONLY|OR|REPLACE|ROLLBACK|ABORT|FAIL|STATISTICS)$/);
  skipTop(walk);
  return expectTables(walk, 'written');
}

/** T-SQL's `TOP (10) PERCENT`. */
function skipTop(walk: Walk): void {
  const { tokens } = walk;
  if (wordAt(tokens, walk.at) !== 'TOP') return;
  walk.at = wordAt(tokens, walk.at + 1) === '(' ? Math.max(walk.at + 2, (tokens.closes[walk.at + 1] ?? 0) + 1) : walk.at + 2;
  skipWords(walk, /^PERCENT$/);
}

export function remove(walk: Walk): Expected {
  skipWords(walk, /^(?:LOW_PRIORITY|IGNORE|QUICK)$/);
  skipTop(walk);
  skipWords(walk, /^FROM$/);
  return expectTables(walk, 'written');
}

export function merge(walk: Walk): Expected {
  skipTop(walk);
  skipWords(walk, /^(?:WITH|SCHEMA|EVOLUTION|INTO)$/);
  return expectTables(walk, 'written', 'after', false);
}

/** To or from files: the direction decides what happens to the table. */
export function copy(walk: Walk): Expected {
  const { tokens, traits } = walk;
  const isInto = wordAt(tokens, walk.at) === 'INTO';
  skipWords(walk, /^(?:INTO|BINARY)$/);
  if (wordAt(tokens, walk.at) === '(') return 'target';
  const isFile = kindAt(tokens, walk.at) === STRING || kindAt(tokens, walk.at) === PLACE;
  const name = isFile ? null : nameAt(tokens, walk.at, traits);
  if (name === null) return isInto && moveBehind(walk, /^FROM$/, 12) ? expectOne(walk, 'read') : 'rest';
  const behind = wordAt(tokens, name.to) === '(' ? (tokens.closes[name.to] ?? name.to) + 1 : name.to;
  takeTable(walk, walk.at, wordAt(tokens, behind) === 'TO' ? 'read' : 'written');
  walk.at = behind;
  // Snowflake: `COPY INTO t FROM (SELECT … FROM @stage)`
  if (wordAt(tokens, behind) !== 'FROM' || wordAt(tokens, behind + 1) !== '(') return 'rest';
  walk.at += 1;
  return 'expression';
}

/** T-SQL: `BULK INSERT orders FROM 'file'` */
export function bulk(walk: Walk): Expected {
  skipWords(walk, /^INSERT$/);
  return expectOne(walk, 'written');
}

export function load(walk: Walk): Expected {
  if (!moveBehind(walk, /^(?:INTO|OVERWRITE)$/, 40)) return 'rest';
  skipWords(walk, /^(?:INTO|TEMP|TEMPORARY|TABLE)$/);
  return isName(walk.tokens, walk.at) ? expectOne(walk, 'written') : 'rest';
}
