import * as v from 'valibot';
import { Rule } from '../../settings/schema.ts';
import { faultsOf, type RuleFault } from './fault.ts';
import { MOST_RULES } from './tool-from-rule.ts';

/** Incremented when a field changes its meaning. A file with a later version is refused. */
const VERSION = 1;
/** Most characters of a file: room for a hundred rules of the longest kind. */
export const LONGEST_FILE = 400_000;

/** The content of a file of rules. All of it is hostile until shown as text. */
export type ReadFile =
  | { readonly fault: 'long' | 'no-json' | 'no-rules' | 'version' | 'many' }
  | { readonly good: readonly Rule[]; readonly bad: readonly BadRule[] };

/** A rule that cannot be used, with the name in the file, and why. */
export interface BadRule {
  /** '' = it has none. */
  readonly name: string;
  /** Its place in the file, from 1. */
  readonly at: number;
  /** A field that is absent or has the wrong type; null = see the faults. */
  readonly shape: string | null;
  readonly faults: readonly RuleFault[];
}

/** Writes rules as a file that another Placard can read. It holds the rules and nothing else. */
export function fileOf(rules: readonly Rule[]): string {
  return `${JSON.stringify({ placardRules: VERSION, rules: rules.map(only) }, null, 2)}\n`;
}

/** Reads a file, keeps its good rules and names the bad ones. */
export function readRuleFile(text: string, isSelector: (text: string) => boolean): ReadFile {
  if (text.length > LONGEST_FILE) return { fault: 'long' };
  const file = parsed(text);
  if (file === undefined) return { fault: 'no-json' };
  const read = v.safeParse(v.object({ placardRules: v.number(), rules: v.array(v.unknown()) }), file);
  if (!read.success) return { fault: 'no-rules' };
  const { placardRules, rules } = read.output;
  if (placardRules !== VERSION) return { fault: 'version' };
  if (rules.length > MOST_RULES) return { fault: 'many' };
  const good: Rule[] = [];
  const bad: BadRule[] = [];
  for (const [index, one] of rules.entries()) {
    const rule = v.safeParse(Rule, one);
    const at = index + 1;
    if (!rule.success) {
      bad.push({ name: nameOf(one), at, shape: v.getDotPath(rule.issues[0]) ?? '', faults: [] });
      continue;
    }
    const faults = faultsOf(rule.output, isSelector);
    const isTwice = good.some(({ id }) => id === rule.output.id);
    if (faults.length > 0) bad.push({ name: nameOf(one), at, shape: null, faults });
    else if (isTwice) bad.push({ name: nameOf(one), at, shape: null, faults: [{ field: 'id', fault: 'id-twice', at: rule.output.id }] });
    else good.push(only(rule.output));
  }
  return { good, bad };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A name to show for the rule, cut to fit a line. */
function nameOf(one: unknown): string {
  const read = v.safeParse(v.object({ name: v.string() }), one);
  return read.success ? read.output.name.slice(0, 60) : '';
}

/** The fields of a rule in a fixed order, without empty ones. */
function only({ id, name, host, path, query, hash, kind, names, number, serviceType, service, texts }: Rule): Rule {
  return {
    ...{ id, name, host, path },
    ...(query && { query }),
    ...(hash && { hash }),
    kind,
    ...(names && { names }),
    ...(number && { number }),
    ...(serviceType && { serviceType }),
    ...(service && { service }),
    ...(texts && Object.keys(texts).length > 0 && { texts }),
  };
}

/** An id that no rule has yet: the name in lower case, with a number if necessary. */
export function freeId(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? ['rule'];
  const stem = words.join('-').slice(0, 50);
  if (!taken.includes(stem)) return stem;
  const next = Array.from({ length: taken.length + 1 }, (_one, at) => `${stem}-${at + 2}`);
  return next.find((id) => !taken.includes(id)) ?? stem;
}
