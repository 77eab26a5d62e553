import type { Api, Asset, Facts, Owner } from '../../model/asset.ts';
import { called } from '../../model/called.ts';
import { ASSET_KINDS, type AssetKind } from '../../model/kind.ts';
import type { Link } from '../../model/link.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import { COLLECTION } from '../api/collection.ts';
import { fieldsFor, releaseOf } from '../api/release.ts';
import { runOf } from '../sections/runs.ts';
import { columnsOf, keysOf } from './column-from-wire.ts';
import { quote, splitFqn } from './fqn.ts';
import { fieldsWithin, hasPersonal, isPersonal, isSaid, labelled, sayDeprecated } from './labels.ts';
import { availableParts } from './sections-of.ts';
import { assetHref, domainHref, ownerHref, type Pages, queryHref } from './web-links.ts';
import type { Document, Entity, Reference, TagLabel, WireColumn } from './wire.ts';
import { referenceName } from './wire.ts';

/** The asset in a search document; null for kinds that Placard does not show, such as services and test cases. */
export function assetOfDocument(document: Document, pages: Pages): Asset | null {
  const kind = assetKindOf(document.entityType);
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
 * The asset in an entity: fresh, and limited to what this user may see. `fields` are those that were requested: one of them that is
 * absent is empty, and any other is unknown.
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

/** Columns, or the fields shown as columns; [] = this kind can have them and none are recorded. */
function columnsIn(
  kind: AssetKind,
  { columns, messageSchema, fields, dataModel }: Entity,
  asked: readonly string[],
): readonly WireColumn[] | null | undefined {
  if (kind === 'topic') return messageSchema?.schemaFields ?? [];
  if (kind === 'searchIndex') return fields ?? (asked.includes('fields') ? [] : undefined);
  return kind === 'container' ? dataModel?.columns : columns;
}

/** The asset kind with this entity type's name; null = Placard does not show it. */
export function assetKindOf(entityType: string): AssetKind | null {
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
    path: pathOf(kind, from.fullyQualifiedName).map(withoutReservedWords),
    href: assetHref(kind, from.fullyQualifiedName, pages),
    parts: availableParts(kind, pages.version),
    api: apiOf(kind, pages, fields),
    service: from.service?.name ?? null,
    serviceType: from.serviceType ?? null,
    owners: ownersFromWire(from, pages),
    description: from.description ?? '',
  };
}

/** The containers' names. The catalog inserts the word `model` after the service in a data model's name. */
function pathOf(kind: AssetKind, fqn: string): readonly string[] {
  const containers = splitFqn(fqn).slice(0, -1);
  return kind === 'dashboardDataModel' ? containers.slice(0, 1) : containers;
}

function apiOf(kind: AssetKind, { server, version }: Pages, fields: readonly string[]): Api {
  const ownerField = (['owners', 'owner'] as const).find((name) => fields.includes(name)) ?? null;
  return { server, release: releaseOf(version), collection: COLLECTION[kind], ownerField };
}

/** Owners of an entity or search document: one `owner` until 1.4, `owners` from 1.5. */
export function ownersFromWire({ owner, owners }: Pick<Document, 'owner' | 'owners'>, pages: Pick<Pages, 'server'>): readonly Owner[] {
  return (owners ?? (owner ? [owner] : [])).map((one) => ownerFromWire(one, pages));
}

/** A person or team for display, from a reference. Anything but a team counts as a user. */
export function ownerFromWire(reference: Reference, pages: Pick<Pages, 'server'>): Owner {
  const type = reference.type === 'team' ? 'team' : 'user';
  // Search hits quote dotted names wrongly in fullyQualifiedName; the name is right in hits and entities.
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
  return {
    name: referenceName(reference),
    href: assetHref('dataProduct', reference.fullyQualifiedName ?? referenceName(reference), pages),
  };
}

function domainOf(reference: Reference, pages: Pages): Link {
  const fqn = reference.fullyQualifiedName ?? reference.name ?? '';
  return { name: referenceName(reference), href: domainHref(fqn, pages) };
}

const tierName = (label: TagLabel): string => label.tagFQN.replace(/^Tier\./, '');

/** A certification for display; null = none, undefined = there is one that Placard cannot read. */
export function certificationOf(certification: Entity['certification']): Facts['certification'] {
  if (!certification || certification === 'odd') return certification ? undefined : null;
  const { tagLabel, expiryDate } = certification;
  return { name: called(tagLabel.displayName, tagLabel.name, tagLabel.tagFQN.replace(/^Certification\./, '')), endsAt: expiryDate ?? null };
}
