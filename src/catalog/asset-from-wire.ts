import {
  type Api,
  ASSET_KINDS,
  type Asset,
  type AssetKind,
  type Column,
  type Facts,
  type Key,
  type Link,
  type Owner,
  type Tag,
} from '../model/asset.ts';
import { called } from '../model/called.ts';
import { isMaskedName, withoutMask } from '../model/masked.ts';
import { COLLECTION } from './collection.ts';
import { quote, splitFqn } from './fqn.ts';
import { assetHref, domainHref, ownerHref, type Pages, queryHref } from './pages.ts';
import { partsOf } from './parts.ts';
import { fieldsFor, releaseOf } from './release.ts';
import { runOf } from './runs.ts';
import type { Document, Entity, Reference, TagLabel, WireColumn } from './wire.ts';
import { nameOf } from './wire.ts';

/** An asset as one search document tells it; null for what Placard does not show (services, test cases …). */
export function assetOfDocument(document: Document, pages: Pages): Asset | null {
  const kind = kindOf(document.entityType);
  if (!kind) return null;
  const certification = certificationOf(document.certification);
  return {
    ...shared(kind, document, pages, fieldsFor(kind, pages.version)),
    detail: 'hit',
    facts: {
      deleted: String(document.deleted) === 'true',
      ...(document.tier && { tier: tierName(document.tier) }),
      ...(certification && { certification }),
    },
    tags: [],
    terms: [],
    domains: [],
  };
}

/**
 * An asset as its entity tells it: fresh, and checked for what this user may see. `fields` are those that it was asked for: of these an
 * absent one is none, and any other is unknown.
 */
export function assetOfEntity(
  kind: AssetKind,
  entity: Entity,
  pages: Pages,
  fields: readonly string[] = fieldsFor(kind, pages.version),
): Asset {
  const labels = entity.tags ?? [];
  const columns = columnsIn(kind, entity, fields);
  const tier = labels.find((label) => isSaid(label) && label.tagFQN.startsWith('Tier.'));
  const status = entity.entityStatus ?? (kind === 'glossaryTerm' ? entity.status : null);
  const certification = fields.includes('certification') ? certificationOf(entity.certification) : undefined;
  const facts: Facts = {
    deleted: String(entity.deleted) === 'true',
    tier: tier ? tierName(tier) : null,
    ...(certification !== undefined && { certification }),
    deprecated: status === 'Deprecated' || sayDeprecated(labels),
    ...(entity.updatedAt && { updatedAt: entity.updatedAt }),
    ...(entity.lifeCycle?.updated?.timestamp && { dataChangedAt: entity.lifeCycle.updated.timestamp }),
    ...(kind === 'pipeline' && { lastRun: entity.pipelineStatus ? runOf(entity.pipelineStatus) : null }),
    ...(kind === 'glossaryTerm' && { approved: status === 'Approved' }),
    personal: labels.some(isPersonal) || hasPersonal([...(columns ?? []), ...fieldsWithin(entity)]),
  };
  const [usedIn] = entity.queryUsedIn ?? [];
  return {
    ...shared(kind, entity, pages, fields),
    ...(usedIn?.fullyQualifiedName && { href: queryHref(entity.id, usedIn.fullyQualifiedName, pages) }),
    detail: 'whole',
    facts,
    ...labelled(labels.filter((label) => label !== tier)),
    domains: (entity.domains ?? (entity.domain ? [entity.domain] : [])).map((domain) => domainOf(domain, pages)),
    ...(entity.dataProducts?.length && { products: entity.dataProducts.map((product) => productOf(product, pages)) }),
    ...(columns && columnsOf(kind, columns)),
    ...(entity.tableConstraints?.length && { keys: keysOf(entity.tableConstraints) }),
  };
}

/** Columns that come with their table; of one with more, these are enough until its card has read the rest. */
const FIRST_COLUMNS = 100;

function columnsOf(kind: AssetKind, all: readonly WireColumn[]): Pick<Asset, 'columns' | 'columnCount'> {
  if (kind !== 'table' || all.length <= FIRST_COLUMNS) return { columns: all.map(columnOf) };
  return { columns: all.slice(0, FIRST_COLUMNS).map(columnOf), columnCount: all.length };
}

/** Columns, or what stands in their place: [] where this kind has some and none are recorded. */
function columnsIn(
  kind: AssetKind,
  { columns, messageSchema, fields, dataModel }: Entity,
  asked: readonly string[],
): readonly WireColumn[] | null | undefined {
  if (kind === 'topic') return messageSchema?.schemaFields ?? [];
  if (kind === 'searchIndex') return fields ?? (asked.includes('fields') ? [] : undefined);
  return kind === 'container' ? dataModel?.columns : columns;
}

const isPersonal = (label: TagLabel): boolean => isConfirmed(label) && PERSONAL.test(label.tagFQN);

/** `PII.NonSensitive` says the opposite. The two classifications ship with the product. */
const PERSONAL = /^(PII\.Sensitive|PersonalData\.(Personal|SpecialCategory))$/;

/** What is tagged as columns are, but does not stand in their place. */
function fieldsWithin({ requestSchema, responseSchema, mlFeatures }: Entity): readonly Labelled[] {
  return [...(requestSchema?.schemaFields ?? []), ...(responseSchema?.schemaFields ?? []), ...(mlFeatures ?? [])];
}

type Labelled = Pick<WireColumn, 'tags' | 'children'>;

function hasPersonal(columns: readonly Labelled[]): boolean {
  return columns.some(({ tags, children }) => tags?.some(isPersonal) || hasPersonal(children ?? []));
}

export function kindOf(entityType: string): AssetKind | null {
  return ASSET_KINDS.find((kind) => kind === entityType) ?? null;
}

function shared(
  kind: AssetKind,
  from: Document | Entity,
  pages: Pages,
  fields: readonly string[],
): Omit<Asset, 'detail' | 'facts' | 'tags' | 'terms' | 'domains'> {
  return {
    kind,
    id: from.id,
    fqn: from.fullyQualifiedName,
    name: called(from.displayName, from.name, from.fullyQualifiedName, from.id),
    ownName: from.name,
    sourceUrl: from.sourceUrl ?? null,
    path: pathOf(kind, from.fullyQualifiedName),
    href: assetHref(kind, from.fullyQualifiedName, pages),
    parts: partsOf(kind, pages.version),
    api: apiOf(kind, pages, fields),
    service: from.service?.name ?? null,
    serviceType: from.serviceType ?? null,
    owners: ownersOf(from, pages),
    description: from.description ?? '',
  };
}

/** In the name of a data model the catalog puts a word of its own, `model`, after the service. */
function pathOf(kind: AssetKind, fqn: string): readonly string[] {
  const containers = splitFqn(fqn).slice(0, -1);
  return kind === 'dashboardDataModel' ? containers.slice(0, 1) : containers;
}

function apiOf(kind: AssetKind, { server, version }: Pages, fields: readonly string[]): Api {
  const ownerField = (['owners', 'owner'] as const).find((name) => fields.includes(name)) ?? null;
  return { server, release: releaseOf(version), collection: COLLECTION[kind], ownerField };
}

/** One owner until 1.4, many from 1.5. */
export function ownersOf({ owner, owners }: Pick<Document, 'owner' | 'owners'>, pages: Pick<Pages, 'server'>): readonly Owner[] {
  return (owners ?? (owner ? [owner] : [])).map((one) => ownerOf(one, pages));
}

export function ownerOf(reference: Reference, pages: Pick<Pages, 'server'>): Owner {
  const type = reference.type === 'team' ? 'team' : 'user';
  // A hit's own fullyQualifiedName quotes dotted names oddly; the name is right in both.
  const name = reference.name || splitFqn(reference.fullyQualifiedName ?? '').join('.');
  const fqn = quote(name || reference.id);
  return {
    type,
    id: reference.id,
    fqn,
    name: called(reference.displayName, name, reference.id),
    href: ownerHref(type, fqn, pages),
    inherited: reference.inherited === true,
    ...(reference.deleted && { deleted: true }),
  };
}

function productOf(reference: Reference, pages: Pages): Link {
  return { name: nameOf(reference), href: assetHref('dataProduct', reference.fullyQualifiedName ?? nameOf(reference), pages) };
}

function domainOf(reference: Reference, pages: Pages): Link {
  const fqn = reference.fullyQualifiedName ?? reference.name ?? '';
  return { name: nameOf(reference), href: domainHref(fqn, pages) };
}

/** Glossary terms come among the tags. */
const isTerm = ({ source }: TagLabel): boolean => source === 'Glossary';

/** Whether somebody classified it so: a term may be called as a classification's tag is. */
const isSaid = (label: TagLabel): boolean => isConfirmed(label) && !isTerm(label);

/** Any classification may hold a tag of that name. */
export const sayDeprecated = (labels: readonly TagLabel[]): boolean =>
  labels.some((label) => isSaid(label) && label.tagFQN.endsWith('.Deprecated'));

function labelled(labels: readonly TagLabel[]): Pick<Asset, 'tags' | 'terms'> {
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

const tierName = (label: TagLabel): string => label.tagFQN.replace(/^Tier\./, '');

/** undefined = there is one that is not understood. */
export function certificationOf(certification: Entity['certification']): Facts['certification'] {
  if (!certification || certification === 'odd') return certification ? undefined : null;
  const { tagLabel, expiryDate } = certification;
  return { name: called(tagLabel.displayName, tagLabel.name, tagLabel.tagFQN.replace(/^Certification\./, '')), endsAt: expiryDate ?? null };
}

function keysOf(constraints: NonNullable<Entity['tableConstraints']>): NonNullable<Asset['keys']> {
  const named = { PRIMARY_KEY: 'primary', FOREIGN_KEY: 'foreign', UNIQUE: 'unique' } as const;
  const keys = new Map<string, Key>();
  for (const { constraintType, columns } of constraints) {
    const key = Object.entries(named).find(([type]) => type === constraintType)?.[1];
    for (const column of key ? (columns ?? []) : []) if (key && keys.get(column) !== 'primary') keys.set(column, key);
  }
  return [...keys];
}

export function columnOf(column: WireColumn): Column {
  const ownName = ownNameOf(column);
  return {
    name: called(withoutMask(column.displayName ?? ''), ownName),
    ownName,
    type: column.dataTypeDisplay || column.dataType || '',
    description: column.description ?? '',
    ...labelled(column.tags ?? []),
    key: column.constraint === 'PRIMARY_KEY' ? 'primary' : column.constraint === 'UNIQUE' ? 'unique' : undefined,
    notNull: column.constraint === 'NOT_NULL',
    children: (column.children ?? []).map(columnOf),
  };
}

/**
 * A server may mark the name of a column that holds personal data, also for whom it hides nothing (recorded on 1.6), and writes the field of
 * an interface with the part of it that the field is in. The qualified name has neither.
 */
function ownNameOf({ name, fullyQualifiedName }: WireColumn): string {
  if (isMaskedName(name)) return splitFqn(fullyQualifiedName ?? '').at(-1) ?? withoutMask(name);
  return name.replace(/^\.?(?:request|response)Schema\./, '');
}
