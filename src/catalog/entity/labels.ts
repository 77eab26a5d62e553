import type { Asset, Tag } from '../../model/asset.ts';
import { called } from '../../model/called.ts';
import type { Entity, TagLabel, WireColumn } from './wire.ts';

/** The server mixes glossary terms with the tags. */
const isTerm = ({ source }: TagLabel): boolean => source === 'Glossary';

/** Whether the label is a confirmed classification tag. A glossary term may have the same name as a tag. */
export const isSaid = (label: TagLabel): boolean => isConfirmed(label) && !isTerm(label);

/** Whether the labels include a confirmed `Deprecated` tag, of any classification. */
export const sayDeprecated = (labels: readonly TagLabel[]): boolean =>
  labels.some((label) => isSaid(label) && label.tagFQN.endsWith('.Deprecated'));

/** Splits labels into classification tags and glossary terms. */
export function labelled(labels: readonly TagLabel[]): Pick<Asset, 'tags' | 'terms'> {
  return { tags: labels.filter((label) => !isTerm(label)).map(tagOf), terms: labels.filter(isTerm).map(tagOf) };
}

/** A tag or term for display, with the best name that it has. */
export function tagOf(label: TagLabel): Tag {
  return {
    fqn: label.tagFQN,
    name: called(label.displayName, label.name, label.tagFQN),
    description: label.description ?? '',
    suggested: !isConfirmed(label),
  };
}

const isConfirmed = (label: TagLabel): boolean => label.state !== 'Suggested';

/** Whether the label is a confirmed tag for personal data. */
export const isPersonal = (label: TagLabel): boolean => isConfirmed(label) && PERSONAL.test(label.tagFQN);

/** Tags of the two classifications that ship with OpenMetadata. `PII.NonSensitive` says the opposite. */
const PERSONAL = /^(PII\.Sensitive|PersonalData\.(Personal|SpecialCategory))$/;

/** Fields that have tags like columns, but are not shown as columns. */
export function fieldsWithin({ requestSchema, responseSchema, mlFeatures }: Entity): readonly Labelled[] {
  return [...(requestSchema?.schemaFields ?? []), ...(responseSchema?.schemaFields ?? []), ...(mlFeatures ?? [])];
}

type Labelled = Pick<WireColumn, 'tags' | 'children'>;

/** Whether any of these columns, at any depth, has a confirmed tag for personal data. */
export function hasPersonal(columns: readonly Labelled[]): boolean {
  return columns.some(({ tags, children }) => tags?.some(isPersonal) || hasPersonal(children ?? []));
}
