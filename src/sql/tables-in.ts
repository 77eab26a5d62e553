import type { Dialect } from '../model/dialect.ts';
import { columnsNamed } from './columns.ts';
import type { Block, Source, Statement, Use } from './frames.ts';
import { guessDialect } from './guess-dialect.ts';
import { folded } from './names.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';
import { type Traits, traitsOf } from './traits.ts';
import { walk } from './walk.ts';

/** A table that a text of SQL names. */
export interface TableUse {
  /** Parts of the name, outermost first, unquoted; '' = left open, as in `db..orders`. dbt: ref('x') is ['x'], source('a','b') is ['a','b']. */
  readonly parts: readonly string[];
  /** The name as written in the text, e.g. "a.b" with its quotes, or {{ ref('x') }}. */
  readonly written: string;
  /** What happens to it, in this order, each once. */
  readonly does: readonly ('read' | 'written' | 'created' | 'dropped')[];
  /** Columns that the text names as this table's: qualified by it or its alias, or unqualified in a query that reads it. */
  readonly columns: readonly string[];
}

const ORDER: TableUse['does'] = ['read', 'written', 'created', 'dropped'];

/** Tables of all statements of a text, merged by name, in the order in which they first appear. dialect null = guessed. */
export function tablesIn(text: string, dialect: Dialect | null): readonly TableUse[] {
  const { tokens, traits, statements } = read(text, dialect);
  return merged(statements, tokens, traits);
}

/** The same by statement, without those that name no table and hold nothing. */
export function statementsIn(text: string, dialect: Dialect | null): readonly (readonly TableUse[])[] {
  const { tokens, traits, statements } = read(text, dialect);
  return statements.filter(({ from, to }) => to > from).map((statement) => merged([statement], tokens, traits));
}

function read(text: string, dialect: Dialect | null): { tokens: Tokens; traits: Traits; statements: readonly Statement[] } {
  const traits = traitsOf(dialect ?? guessDialect(text), text);
  const tokens = tokenise(text, traits);
  return { tokens, traits, statements: walk(tokens, traits) };
}

interface Merged {
  readonly parts: readonly string[];
  readonly written: string;
  readonly does: Set<TableUse['does'][number]>;
  readonly columns: Map<string, string>;
}

function merged(statements: readonly Statement[], tokens: Tokens, traits: Traits): readonly TableUse[] {
  const all = new Map<string, Merged>();
  const entry = (parts: readonly string[], quoted: readonly boolean[], written: string): Merged => {
    const key = JSON.stringify(parts.map((part, at) => folded(part, quoted[at] === true, traits.fold)));
    const known = all.get(key);
    if (known) return known;
    const made: Merged = { parts, written, does: new Set(), columns: new Map() };
    all.set(key, made);
    return made;
  };
  for (const statement of statements) {
    const uses = resolved(statement, tokens, traits);
    const columns = columnsNamed(statement.blocks, new Set(uses.map(({ use }) => use)), tokens, traits);
    for (const { use, does } of uses) {
      const { parts, quoted, from, to } = use.name;
      const one = entry(parts, quoted, tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0));
      one.does.add(does);
      for (const column of columns.get(use) ?? [])
        if (!one.columns.has(column.toLowerCase())) one.columns.set(column.toLowerCase(), column);
    }
    for (const { parts, written } of statement.named)
      entry(
        parts,
        parts.map(() => true),
        written,
      ).does.add('read');
  }
  return [...all.values()].map(({ parts, written, does, columns }) => ({
    parts,
    written,
    does: ORDER.filter((each) => does.has(each)),
    columns: [...columns.values()],
  }));
}

/** How many queries around one are looked at for an alias: nobody nests deeper, and it keeps the cost low. */
const DEEPEST = 32;

/** What the items of a query are called: the first of each name, and how many came before it. */
type Called = ReadonlyMap<string, { readonly source: Source; readonly order: number }>;

/** What is a table after all, once every alias of the statement is known. */
function resolved(statement: Statement, tokens: Tokens, traits: Traits): readonly { use: Use; does: Use['does'] }[] {
  const known = new Map<Block, Called>();
  const calledIn = (block: Block): Called => {
    const called = known.get(block) ?? namesOf(block, traits);
    known.set(block, called);
    return called;
  };
  // What DELETE deletes from is written alone, also where FROM names it again.
  const deleted = new Set<Use>();
  const found = statement.uses.flatMap((use) => {
    const alias = use.targetOf !== null ? calledIn(use.block).get(keyOfPart(use, 0, traits))?.source : undefined;
    // `DELETE o FROM orders o`: what o stands for, which may be a query.
    if (alias && alias.alias !== null && alias.use !== use) {
      if (alias.use && use.targetOf === 'DELETE') deleted.add(alias.use);
      return alias.use ? [{ use: alias.use, does: use.does }] : [];
    }
    const named = use.targetOf === 'DELETE' ? calledIn(use.block).get(keyOfPart(use, 0, traits))?.source.use : null;
    // T-SQL: `DELETE orders FROM orders JOIN …`
    if (named && named !== use && named.does === 'read' && named.name.parts.length === 1) deleted.add(named);
    return traits.arrays && isArrayOfAnother(use, tokens, traits, calledIn) ? [] : [{ use, does: use.does }];
  });
  return found.filter(({ use, does }) => does !== 'read' || !deleted.has(use));
}

function namesOf(block: Block, traits: Traits): Called {
  const called = new Map<string, { source: Source; order: number }>();
  for (const [order, source] of block.sources.entries()) {
    const last =
      source.use && (traits.dialect !== null || source.use.targetOf !== null)
        ? keyOfPart(source.use, source.use.name.parts.length - 1, traits)
        : null;
    const key = source.alias ?? last;
    // A target is called by what it may be an alias of: any other item of that name comes before it.
    if (key !== null && (!called.has(key) || called.get(key)?.source.use?.targetOf != null)) called.set(key, { source, order });
  }
  return called;
}

const keyOfPart = ({ name }: Use, at: number, traits: Traits): string =>
  folded(name.parts[at] ?? '', name.quoted[at] === true, traits.fold);

/** `FROM orders o, o.items`: the second is a column of the first. */
function isArrayOfAnother(use: Use, tokens: Tokens, traits: Traits, calledIn: (block: Block) => Called): boolean {
  if (use.name.parts.length < 2 || use.does !== 'read' || tokens.text[tokens.starts[use.name.from] ?? 0] === '`') return false;
  const key = keyOfPart(use, 0, traits);
  let block: Block | null = use.block;
  for (let depth = 0; block !== null && depth < DEEPEST; depth++, block = block.parent) {
    const called = calledIn(block).get(key);
    if (called && (depth > 0 || called.order < use.order)) return true;
  }
  return false;
}
