import { LONGEST_NAME } from '../model/outcome.ts';

/** One way to read a text as a name. */
export interface NameReading {
  /** Its parts, outermost first; '' = the text leaves it open, as `db..table` does. */
  readonly parts: readonly string[];
  /** Whether it may be a whole qualified name, service included. Names in dbt's and BigQuery's notation start below the service. */
  readonly canBeWhole: boolean;
}

/**
 * What a selected or typed text names, best reading first: `orders`, `sales.orders`, `"sales"."orders 2024"`, `` `project.dataset.table` ``,
 * `project:dataset.table`, `[dbo].[orders]`, `db..orders`, dbt's `ref('orders')` and `source('crm', 'customers')`, with or without its
 * braces. The last reading is the whole text: names may hold dots, quotes and brackets. [] = empty, or longer than any name.
 */
export function readingsOf(text: string): readonly NameReading[] {
  const typed = text.trim();
  const trimmed = typed.replace(/\s+/g, ' ');
  if (trimmed === '' || typed.length > LONGEST_NAME) return [];
  const bare = trimmed.replace(/[;,]+$/, '').trim();
  const readings = [
    ...below(calledBy(trimmed)),
    ...below(projectIn(bare)),
    ...dotted(bare),
    ...[bare, trimmed, typed].map((name) => ({ parts: [name], canBeWhole: true })),
  ].filter(({ parts }) => parts.some((part) => part !== ''));
  return readings.filter(({ parts }, at) => readings.findIndex((other) => other.parts.join('\n') === parts.join('\n')) === at);
}

const below = (parts: readonly string[] | null): readonly NameReading[] => (parts ? [{ parts, canBeWhole: false }] : []);

/** The arguments of dbt's ref and source, of which the last names the table. A package or a version is not part of the name. */
function calledBy(text: string): readonly string[] | null {
  const call = /^\W{0,4}\b(ref|source)\s*\(([^)]*)\)/.exec(text);
  if (!call) return null;
  const given = [...(call[2] ?? '').matchAll(/(?:^|,)\s*(['"])(.*?)\1/g)].flatMap(([, , name]) => name ?? []);
  return call[1] === 'ref' ? given.slice(-1) : given;
}

/** `project:dataset.table`, as in BigQuery's command line and legacy SQL. A project may have a domain prefix with its own colon. */
function projectIn(text: string): readonly string[] | null {
  const [, project, rest] = /^[`"[]?([\w.:-]*[\w-]):([\w$-]+\.[^:]+)$/.exec(text) ?? [];
  return project !== undefined && rest !== undefined ? [project, ...partsOf(rest.replace(/[`"\]]$/, ''))] : null;
}

/** Dots separate parts, except inside quotes. A quoted text may itself be a dotted name, as BigQuery puts in back-ticks. */
function dotted(text: string): readonly NameReading[] {
  const parts = partsOf(text);
  const apart = parts.flatMap(partsOf);
  // Unpaired quotes belong to the text around the name.
  const unquoted = parts.some((part) => /^["`[\]]|["`[\]]$/.test(part)) ? partsOf(text.replace(/^["'`[]+|["'`\]]+$/g, '')) : [];
  const all = text.startsWith('`') ? [apart, parts, unquoted] : [parts, unquoted, apart];
  return all.map((one) => ({ parts: one, canBeWhole: true }));
}

const QUOTED = /^\s*(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[((?:[^\]]|\]\])*)\]|'((?:[^']|'')*)')\s*(?:\.|$)/;

/** The parts between dots, without their quotes. A quote inside a part belongs to its name. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  let isMore = true;
  while (isMore) {
    const quoted = QUOTED.exec(rest);
    const dot = rest.indexOf('.');
    const piece = quoted?.[0] ?? (dot < 0 ? rest : rest.slice(0, dot + 1));
    const [, double, tick, bracket, single] = quoted ?? [];
    const inside =
      double?.replaceAll('""', '"') ?? tick?.replaceAll('``', '`') ?? bracket?.replaceAll(']]', ']') ?? single?.replaceAll("''", "'");
    parts.push((inside ?? piece.replace(/\.$/, '')).trim());
    rest = rest.slice(piece.length);
    isMore = piece.endsWith('.');
  }
  const first = parts.findIndex((part) => part !== '');
  return first < 0 ? [] : parts.slice(first, parts.findLastIndex((part) => part !== '') + 1);
}
