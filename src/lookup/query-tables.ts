import { splitFqn } from '../catalog/entity/fqn.ts';
import type { Criterion } from '../catalog/search/criterion.ts';
import type { TablesAnswer } from '../catalog/search/tables-called.ts';
import type { PageQuery, TableFinding, TableHit, WrittenName } from '../model/page-query.ts';
import { storedForms, withoutReservedWords } from '../model/reserved-words.ts';
import type { LookUpContext } from './context.ts';

/** Tables per request. With one more for names that many tables bear, a list takes at most `n / 20 + 1` requests for n names. */
const PER_REQUEST = 20;
/** The most tables offered for one name. */
const MOST_OFFERED = 10;

/** Where the tables of a query stand. */
type Place = Pick<PageQuery, 'within' | 'service'>;

/** A name with the place that it is taken to be in. */
interface Placed {
  readonly name: WrittenName;
  /** As written. */
  readonly written: readonly string[];
  /** With the query's own database and schema; '' = unknown. */
  readonly path: readonly string[];
}

/**
 * Finds each of these names, in their order. A table is found if its whole path fits and no other table's does; what fits in part is a guess.
 * @throws {CatalogError} if the server does not answer every search.
 */
export async function tablesOfQuery(
  names: readonly WrittenName[],
  place: Place,
  { catalog, signal }: LookUpContext,
): Promise<readonly TableFinding[]> {
  const placed = names.map((name): Placed => ({ name, written: trimmed(name.parts), path: placedIn(name.parts, place) }));
  const own = [...new Set(placed.filter(isAsked).map(ownName))];
  const first = await catalog.tables(own.map(calledSo), Math.ceil(own.length / PER_REQUEST), signal);
  const isOpen = (one: Placed): boolean => isAsked(one) && !isAnswered(ownName(one), own, first);
  const open = placed.filter(
    (one) => isOpen(one) && (one.path.length > 1 || place.service !== undefined || !isIn(first, ownName(one), own)),
  );
  const second =
    open.length === 0
      ? []
      : await catalog.tables(
          open.map((one) => exactly(one, place)),
          1,
          signal,
        );
  const hits = [...new Map([...first, ...second].flatMap((answer) => answer.hits).map((hit) => [hit.asset.id, hit] as const)).values()];
  return placed.map((one) => {
    if (!isAsked(one)) return { state: 'unasked', why: 'pattern' };
    const again = second.find(({ asked }) => asked.includes(open.indexOf(one)));
    const wasAsked = again !== undefined || isIn(first, ownName(one), own);
    return wasAsked ? decided(one, hits, place, isOpen(one) && again?.crowded !== false) : { state: 'unasked', why: 'too-long' };
  });
}

/** A wildcard table is several tables, and no search by name finds them. */
const isAsked = (one: Placed): boolean => ownName(one) !== '' && !ownName(one).includes('*');

const ownName = ({ written }: Placed): string => written.at(-1) ?? '';

const isIn = (answers: readonly TablesAnswer[], name: string, all: readonly string[]): boolean =>
  answers.some(({ asked }) => asked.includes(all.indexOf(name)));

/** Whether all tables of this name came. */
const isAnswered = (name: string, all: readonly string[], answers: readonly TablesAnswer[]): boolean =>
  answers.some(({ asked, crowded }) => !crowded && asked.includes(all.indexOf(name)));

const calledSo = (name: string): Criterion => ({ paths: storedForms([name]), kind: 'table', services: [] });

/** The table at this place alone, for a name that many tables bear. */
function exactly({ path }: Placed, { service }: Place): Criterion {
  const known = path.slice(path.lastIndexOf('') + 1);
  const isGap = known.length === 1 && path.length > 2 && path[path.length - 3] !== '';
  if (isGap) return { endings: storedForms(path.slice(-3)), canBeWhole: false };
  return { paths: storedForms(known), kind: 'table', services: service === undefined ? [] : [service] };
}

const trimmed = (parts: readonly string[]): readonly string[] =>
  parts.slice(
    Math.max(
      0,
      parts.findIndex((part) => part !== ''),
    ),
  );

/** The name with database and schema in front, as far as they are known. */
function placedIn(parts: readonly string[], { within }: Place): readonly string[] {
  const [database = '', schema = ''] = within.length === 1 ? ['', ...within] : within;
  const [own = '', holder = '', outer = '', ...further] = trimmed(parts).toReversed();
  const isBare = trimmed(parts).length === 1;
  return trimmed([...further.toReversed(), outer || database, holder || (isBare ? schema : ''), own]);
}

function decided(one: Placed, hits: readonly TableHit[], { service }: Place, crowded: boolean): TableFinding {
  const fitting = hits.filter(({ asset }) => fits(asset.fqn, one.path));
  const ours = service === undefined ? fitting : fitting.filter(({ asset }) => asset.service === service);
  const [only, ...others] = ours;
  if (only && others.length === 0 && !crowded && !one.name.isIndirect && isWhole(one, only)) return { state: 'found', hit: only };
  const named = fitting.length > 0 ? fitting : hits.filter(({ asset }) => fits(asset.fqn, one.written));
  const guesses = [...ours, ...named.filter((hit) => !ours.includes(hit))];
  if (guesses.length === 0) return { state: crowded ? 'crowded' : 'absent' };
  return { state: 'guessed', hits: guesses.slice(0, MOST_OFFERED), total: guesses.length };
}

/** Whether a path says every level of this table's, in its spelling if it is quoted. A database `default` stands for none. */
function isWhole({ path, written, name }: Placed, { asset }: TableHit): boolean {
  const [, database = '', ...below] = splitFqn(asset.fqn).map(withoutReservedWords);
  const isNamed = path.filter((part) => part !== '').length >= (database === 'default' ? below.length : below.length + 1);
  const isSpelledSo = written.every((part, at) => part === '' || part === [database, ...below].at(at - written.length));
  return isNamed && (!name.isQuoted || written.length > below.length + 1 || isSpelledSo);
}

/** Whether a table's path ends like this; '' fits any name. */
function fits(fqn: string, path: readonly string[]): boolean {
  const own = splitFqn(fqn);
  return path.length <= own.length && path.every((part, at) => part === '' || folded(part) === folded(own.at(at - path.length) ?? ''));
}

const folded = (name: string): string => withoutReservedWords(name).toLowerCase();
