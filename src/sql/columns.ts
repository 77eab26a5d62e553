import type { Block, Source, Use } from './frames.ts';
import { folded, unquoted } from './names.ts';
import { isName, kindAt, QUOTED, type Tokens, wordAt, writtenAt } from './tokens.ts';
import type { Traits } from './traits.ts';

/** How many queries around one are looked at for an alias. */
const DEEPEST = 32;

/** Columns that are looked at in a statement: a made-up one may name a hundred thousand. */
const MOST_COLUMNS = 20_000;

/** The columns that the queries of a statement name, by the table that they are of. */
export function columnsNamed(
  blocks: readonly Block[],
  uses: ReadonlySet<Use>,
  tokens: Tokens,
  traits: Traits,
): ReadonlyMap<Use, ReadonlySet<string>> {
  const columns = new Map<Use, Set<string>>();
  const add = (use: Use | null, column: string): void => {
    if (use === null || !uses.has(use) || column === '') return;
    const known = columns.get(use);
    if (known) known.add(column);
    else columns.set(use, new Set([column]));
  };
  let left = MOST_COLUMNS;
  for (const block of blocks) {
    const aliases = new Map(block.sources.map((source) => [aliasOf(source, traits), source.use]));
    const unqualified = new Set<string>();
    for (const at of block.columns.slice(0, left)) {
      const parts = partsAt(tokens, at);
      const [first = '', second] = parts;
      if (second === undefined) {
        if (!block.given.has(first.toLowerCase())) unqualified.add(first);
        continue;
      }
      const key = folded(first, kindAt(tokens, at) === QUOTED, traits.fold);
      const own = aliases.get(key);
      if (own !== undefined) add(own, second);
      else if (!outer(block, key, second, add, traits)) byName(block, parts, add);
    }
    left -= block.columns.length;
    for (const source of block.sources.slice(0, 50)) for (const column of unqualified) add(source.use, column);
    if (left <= 0) break;
  }
  return columns;
}

/** What a source is called in its query: its alias, or the last part of its name. */
function aliasOf({ alias, use }: Source, traits: Traits): string {
  if (alias !== null) return alias;
  return use === null ? '' : folded(use.name.parts.at(-1) ?? '', use.name.quoted.at(-1) === true, traits.fold);
}

function partsAt(tokens: Tokens, from: number): readonly string[] {
  const parts = [unquoted(writtenAt(tokens, from))];
  for (let at = from + 1; wordAt(tokens, at) === '.' && isName(tokens, at + 1); at += 2) parts.push(unquoted(writtenAt(tokens, at + 1)));
  return parts;
}

/** A column of a table of a query around this one. */
function outer(block: Block, key: string, column: string, add: (use: Use | null, column: string) => void, traits: Traits): boolean {
  let around = block.parent;
  for (let depth = 0; around !== null && depth < DEEPEST; depth++, around = around.parent) {
    const source = around.sources.slice(0, 50).find((one) => aliasOf(one, traits) === key);
    if (source === undefined) continue;
    add(source.use, column);
    return true;
  }
  return false;
}

/** `shop.orders.id`: the whole name of the table stands before the column. */
function byName(block: Block, parts: readonly string[], add: (use: Use | null, column: string) => void): void {
  const before = parts.slice(0, -1).join('.').toLowerCase();
  for (const { use } of block.sources.slice(0, 50))
    if (
      use?.name.parts
        .slice(1 - parts.length)
        .join('.')
        .toLowerCase() === before
    )
      add(use, parts.at(-1) ?? '');
}
