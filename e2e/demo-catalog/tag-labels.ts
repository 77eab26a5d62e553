import { notFound, refusal } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { listIn, objectIn, textIn } from './json.ts';

/** Classifications of which an asset can have only one tag. */
const EXCLUSIVE: ReadonlySet<string> = new Set(['Tier', 'Sensitivity', 'PII']);

/** A catalogue's tags; null = it has none, and accepts any label. */
export interface TagsKnown {
  readonly tags: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Tags that a term implies. */
  readonly derived: Readonly<Record<string, string>>;
}

/**
 * Labels as stored after a write: without duplicates, sorted by name, with missing fields filled in. Tags implied by a term are added and
 * removed with it. Throws for unknown labels, and for two of an exclusive classification.
 */
export function storedLabels(labels: Json | undefined, known: TagsKnown | null): readonly JsonObject[] {
  const kept = new Map<string, JsonObject>();
  for (const label of listIn(labels).map(objectIn)) {
    const fqn = textIn(label.tagFQN);
    if (label.labelType === 'Derived') continue;
    const source = label.source ?? 'Classification';
    if (known && !(source === 'Glossary' ? known.terms : known.tags).has(fqn))
      throw notFound(source === 'Glossary' ? 'glossaryTerm' : 'tag', fqn);
    if (!kept.has(fqn)) kept.set(fqn, whole(label, fqn, textIn(source)));
  }
  for (const fqn of [...kept.keys()]) {
    const brought = known?.derived[fqn];
    if (brought !== undefined && !kept.has(brought)) kept.set(brought, { ...whole({}, brought, 'Classification'), labelType: 'Derived' });
  }
  refuseExclusive([...kept.keys()]);
  return [...kept.values()].sort((one, other) => (textIn(one.tagFQN) < textIn(other.tagFQN) ? -1 : 1));
}

function whole(label: JsonObject, tagFQN: string, source: string): JsonObject {
  return { labelType: 'Manual', state: 'Confirmed', ...label, tagFQN, name: tagFQN.split('.').at(-1) ?? tagFQN, source };
}

function refuseExclusive(names: readonly string[]): void {
  const held = new Map<string, string>();
  for (const name of names.toSorted()) {
    const group = name.split('.')[0] ?? '';
    const other = held.get(group);
    if (other !== undefined && EXCLUSIVE.has(group))
      throw refusal(400, `Tag labels ${name} and ${other} are mutually exclusive and can't be assigned together`);
    held.set(group, name);
  }
}
