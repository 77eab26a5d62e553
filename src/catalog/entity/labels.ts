import type { Asset, Tag } from '../../model/asset.ts';
import { called } from '../../model/called.ts';
import type { Entity, TagLabel, WireColumn } from './wire.ts';

/** Glossary terms come among the tags. */
const isTerm = ({ source }: TagLabel): boolean => source === 'Glossary';

/** Whether somebody classified it so: a term may be called as a classification's tag is. */
export const isSaid = (label: TagLabel): boolean => isConfirmed(label) && !isTerm(label);

/** Any classification may hold a tag of that name. */
export const sayDeprecated = (labels: readonly TagLabel[]): boolean =>
  labels.some((label) => isSaid(label) && label.tagFQN.endsWith('.Deprecated'));

export function labelled(labels: readonly TagLabel[]): Pick<Asset, 'tags' | 'terms'> {
  return { tags: labels.filter((label) => !isTerm(label)).map(tagOf), terms: labels.filter(isTerm).map(tagOf) };
}

export function tagOf(label: TagLabel): Tag {
  return {
    fqn: label.tagFQN,
    name: called(label.displayName, label.name, label.tagFQN),
    description: label.description ?? '',
    suggested: !isConfirmed(label),
  };
}

const isConfirmed = (label: TagLabel): boolean => label.state !== 'Suggested';

export const isPersonal = (label: TagLabel): boolean => isConfirmed(label) && PERSONAL.test(label.tagFQN);

/** `PII.NonSensitive` says the opposite. The two classifications ship with the product. */
const PERSONAL = /^(PII\.Sensitive|PersonalData\.(Personal|SpecialCategory))$/;

/** What is tagged as columns are, but does not stand in their place. */
export function fieldsWithin({ requestSchema, responseSchema, mlFeatures }: Entity): readonly Labelled[] {
  return [...(requestSchema?.schemaFields ?? []), ...(responseSchema?.schemaFields ?? []), ...(mlFeatures ?? [])];
}

type Labelled = Pick<WireColumn, 'tags' | 'children'>;

export function hasPersonal(columns: readonly Labelled[]): boolean {
  return columns.some(({ tags, children }) => tags?.some(isPersonal) || hasPersonal(children ?? []));
}
