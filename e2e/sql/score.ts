import type { Sample } from './statements.ts';

/** A table as it is compared: its name in lower case, and what happens to it. */
export interface Told {
  readonly parts: readonly string[];
  readonly does: readonly string[];
  readonly written?: string;
}

/** What sqlglot finds in a text: each place, with its offsets; or why it does not read the text. */
export interface Reference {
  readonly refused?: string;
  readonly tables?: readonly {
    readonly parts: readonly string[];
    readonly does: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  /** Whether sqlglot's own scopes read the same; null where it has none. */
  readonly scopes?: boolean | null;
}

export interface Compared {
  readonly sample: Sample;
  /** Names that sqlglot has and Placard has not. */
  readonly missed: readonly string[];
  /** Names that Placard has and sqlglot has not. */
  readonly invented: readonly string[];
  readonly right: number;
  /** Names that both have, to which other things happen. */
  readonly otherwise: readonly string[];
}

const nameOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join('\u2024')
    .toLowerCase();
const shown = (name: string): string => name.replaceAll('\u2024', '.');

/** Compares the tables of a text. Where it is cut, a name that the cut touches counts neither way: no reader can know whether it goes on. */
export function compared(sample: Sample, found: readonly Told[], reference: Reference): Compared {
  const cut = sample.sort === 'cut' ? sample.text.trimEnd().length : Number.POSITIVE_INFINITY;
  const places = (reference.tables ?? []).filter(({ start }) => cut === Number.POSITIVE_INFINITY || (start !== null && start < cut));
  const open = new Set(places.filter(({ end }) => end !== null && end >= cut).map(({ parts }) => nameOf(parts)));
  const expected = new Map<string, Set<string>>();
  for (const { parts, does, end } of places)
    if (end === null || end < cut) expected.set(nameOf(parts), (expected.get(nameOf(parts)) ?? new Set()).add(does));
  const ours = new Map(
    found
      .filter(({ written }) => cut === Number.POSITIVE_INFINITY || !sample.text.trimEnd().endsWith(written ?? ''))
      .map(({ parts, does }) => [nameOf(parts), does]),
  );
  const missed = [...expected.keys()].filter((name) => !ours.has(name) && !open.has(name) && !isAtCut(name, found, sample));
  const invented = [...ours.keys()].filter((name) => !expected.has(name) && !open.has(name));
  const both = [...ours].filter(([name]) => expected.has(name));
  const otherwise = both.filter(
    ([name, does]) => does.join() !== ['read', 'written', 'created', 'dropped'].filter((one) => expected.get(name)?.has(one)).join(),
  );
  return {
    sample,
    missed: missed.map(shown),
    invented: invented.map(shown),
    right: both.length,
    otherwise: otherwise.map(([name, does]) => `${shown(name)}: ${does.join(', ')}, not ${[...(expected.get(name) ?? [])].join(', ')}`),
  };
}

const isAtCut = (name: string, found: readonly Told[], sample: Sample): boolean =>
  sample.sort === 'cut' && found.some(({ parts }) => nameOf(parts) === name);

export interface Score {
  readonly statements: number;
  readonly tables: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of the names found by both to which the same happens. */
  readonly does: number;
}

export function scoreOf(all: readonly Compared[]): Score {
  const sum = (count: (one: Compared) => number): number => all.reduce((total, one) => total + count(one), 0);
  const [right, missed, invented, otherwise] = [
    sum((one) => one.right),
    sum((one) => one.missed.length),
    sum((one) => one.invented.length),
    sum((one) => one.otherwise.length),
  ];
  return {
    statements: all.length,
    tables: right + missed,
    precision: right / (right + invented),
    recall: right / (right + missed),
    does: (right - otherwise) / right,
  };
}
