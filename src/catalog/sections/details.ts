import * as v from 'valibot';
import type { Asset, Owner } from '../../model/asset.ts';
import type { Attribute, AttributeName, Code, Details, Feature, MetricPart, Related, RelatedName } from '../../model/details.ts';
import type { AssetKind } from '../../model/kind.ts';
import type { AssetName } from '../../model/parts.ts';
import { withoutReservedWords } from '../../model/reserved-words.ts';
import { COLLECTION } from '../api/collection.ts';
import { get } from '../api/http.ts';
import { type Field, fieldNames, isAtLeast } from '../api/release.ts';
import type { CatalogConnection } from '../api/server.ts';
import { assetOfDocument, ownerFromWire } from '../entity/asset-from-wire.ts';
import { columnOf } from '../entity/column-from-wire.ts';
import { splitFqn } from '../entity/fqn.ts';
import { tagOf } from '../entity/labels.ts';
import type { Pages } from '../entity/web-links.ts';
import { lenient, Paging, Reference, referenceName } from '../entity/wire.ts';
import { readWhole } from '../entry.ts';
import { search } from '../search/search.ts';
import { Wire, type WirePart } from './details-wire.ts';
import { tasksOf } from './tasks.ts';

/** Fields that must be requested by name; the others always come (source: the models of the ingestion package, 1.3 to 2.0). */
const FIELDS: Partial<Record<AssetKind, readonly Field[]>> = {
  dashboard: ['charts', 'dataModels'],
  chart: ['dashboards@1.5'],
  pipeline: ['tasks', 'pipelineStatus', 'scheduleInterval'],
  container: ['children', 'parent'],
  mlmodel: ['mlFeatures', 'mlHyperParameters', 'dashboard', 'tags'],
  // Request and response fields always come, but without their tags (recorded on 1.6).
  apiEndpoint: ['tags'],
  metric: ['relatedMetrics', 'reviewers@1.10', 'dimensions@2.0', 'measures@2.0', 'filters@2.0', 'assets@2.0'],
  directory: ['children'],
  apiCollection: ['apiEndpoints'],
  spreadsheet: ['worksheets'],
  glossaryTerm: ['relatedTerms', 'children', 'parent', 'reviewers', 'usageCount'],
  tag: ['children', 'parent', 'usageCount'],
  // Its experts are read with its people.
  domain: ['children', 'parent'],
  dataProduct: ['experts', 'domains'],
  // Tags decide whether its text is masked; without them, a server that masks it answers 500 (recorded on 1.6, for the list).
  query: ['queryUsedIn', 'tags'],
  user: ['teams', 'roles'],
  team: ['users', 'parents', 'children'],
};

/** Maximum number of related assets listed per group, such as the files of a folder. */
const MOST_RELATED = 100;

/** Contents of kinds that may hold thousands of assets, read as a list of which the server returns the first ones. */
const HELD: Partial<Record<AssetKind, { readonly name: RelatedName; readonly kind: AssetKind }>> = {
  database: { name: 'schemas', kind: 'databaseSchema' },
  databaseSchema: { name: 'tables', kind: 'table' },
};

/** Maximum number of contents read, since each listed table comes with all its columns. */
const MOST_HELD = 50;

/** The fields that the details of this kind need, as this release names them. */
export function contentFields(kind: AssetKind, version: string): readonly string[] {
  return fieldNames(FIELDS[kind] ?? [], version);
}

/** Reads the details of an asset; null = it no longer exists. */
export async function readDetails(connection: CatalogConnection, asset: AssetName, signal?: AbortSignal): Promise<Details | null> {
  const { kind, id } = asset;
  const fields = contentFields(kind, connection.version);
  const [entry, held, owned] = await Promise.all([
    readWhole(connection, { collection: COLLECTION[kind], id, fields }, Wire, signal),
    readHeld(connection, asset, signal),
    kind === 'user' || kind === 'team' ? readOwned(connection, asset, signal) : null,
  ]);
  const details = entry && detailsOf(entry.answer, connection);
  // Contents come first; what a person or team owns comes last.
  return details && { ...details, related: [held, details.related, owned].flatMap((group) => group ?? []) };
}

const Held = v.object({ data: lenient(Reference), paging: Paging });

/** The asset's contents; null = none, or this kind has no {@link HELD}. */
async function readHeld(connection: CatalogConnection, { kind: holder, fqn }: AssetName, signal?: AbortSignal): Promise<Related | null> {
  const held = HELD[holder];
  if (!held) return null;
  const { name, kind } = held;
  const list = await get(
    connection,
    `${COLLECTION[kind]}?${new URLSearchParams({ [holder]: fqn, limit: String(MOST_HELD) })}`,
    Held,
    signal,
  );
  const assets = (list?.data ?? []).flatMap((one) => assetOf({ ...one, type: kind }, connection) ?? []);
  return assets.length > 0 ? { name, assets, total: Math.max(list?.paging?.total ?? 0, assets.length) } : null;
}

/** Maximum number of owned assets listed. */
const MOST_OWNED = 10;

/** What this person or team owns directly, not through a team; null = nothing, or the server ignored the filter. */
async function readOwned(connection: CatalogConnection, { id, fqn }: AssetName, signal?: AbortSignal): Promise<Related | null> {
  const field = isAtLeast(connection.version, 1, 5) ? 'owners.name' : 'owner.name';
  const filter = { term: { [field]: splitFqn(fqn).join('.') } };
  const { assets, total, atLeast } = await search(connection, { q: '*', size: MOST_OWNED, filter }, signal);
  const owned = assets.filter(({ owners }) => owners.some((owner) => owner.id === id));
  if (owned.length === 0) return null;
  const isAll = owned.length < assets.length;
  return { name: 'owned', assets: owned, total: isAll ? owned.length : total, ...(atLeast && !isAll && { atLeast }) };
}

function detailsOf(wire: Wire, pages: Pages): Details {
  const assets = (found: readonly (Reference | null | undefined)[] | null | undefined): readonly Asset[] =>
    (found ?? []).flatMap((reference) => (reference ? (assetOf(reference, pages) ?? []) : []));
  const people = (found: readonly Reference[] | null | undefined): readonly Owner[] =>
    (found ?? []).map((one) => ownerFromWire(one, pages));
  const related: readonly (readonly [RelatedName, readonly Asset[]])[] = [
    ['charts', assets(wire.charts)],
    ['dataModels', assets(wire.dataModels)],
    ['dashboards', assets(wire.dashboards ?? [wire.dashboard])],
    ['endpoints', assets(wire.apiEndpoints)],
    ['worksheets', assets(wire.worksheets)],
    ['metrics', assets(wire.relatedMetrics)],
    ['measured', assets(wire.assets)],
    ['terms', assets(wire.relatedTerms?.map((one) => ('term' in one ? one.term : one)))],
    ['children', assets(wire.children)],
    ['domains', assets(wire.domains ?? [wire.domain])],
    ['usedIn', assets(wire.queryUsedIn)],
    ['teams', assets(wire.teams)],
    ['members', assets(wire.users)],
    [
      'parents',
      assets([
        ...(wire.parents ?? []),
        wire.parent,
        wire.database,
        wire.databaseSchema,
        wire.apiCollection,
        wire.directory,
        wire.spreadsheet,
      ]),
    ],
  ];
  return {
    attributes: attributesOf(wire),
    people: [
      { name: 'experts' as const, people: people(wire.experts) },
      { name: 'reviewers' as const, people: people(wire.reviewers) },
    ].filter((group) => group.people.length > 0),
    tasks: tasksOf(wire),
    features: (wire.mlFeatures ?? []).map(
      (feature): Feature => ({
        name: withoutReservedWords(feature.name),
        type: feature.dataType ?? '',
        description: feature.description ?? '',
        tags: (feature.tags ?? []).map(tagOf),
        algorithm: feature.featureAlgorithm ?? '',
        sources: (feature.featureSources ?? []).map(({ name, dataSource }) => ({
          column: withoutReservedWords(name ?? ''),
          asset: dataSource ? assetOf(dataSource, pages) : null,
        })),
      }),
    ),
    settings: (wire.mlHyperParameters ?? []).map(({ name, value }) => ({ name, value: String(value ?? '') })),
    dimensions: (wire.dimensions ?? []).map((one) => partOf(one, one.type)),
    measures: (wire.measures ?? []).map((one) => partOf(one, one.aggregation)),
    messages: (['request', 'response'] as const).flatMap((name) => {
      const fields = wire[`${name}Schema`]?.schemaFields?.map(columnOf) ?? [];
      return fields.length > 0 ? { name, fields } : [];
    }),
    related: related.flatMap(([name, found]) =>
      found.length > 0 ? { name, assets: found.slice(0, MOST_RELATED), total: found.length } : [],
    ),
    code: codeOf(wire),
  };
}

function partOf({ name, description, expression }: WirePart, type: string | null | undefined): MetricPart {
  return { name, type: type ?? '', description: description ?? '', expression: expression ?? '' };
}

/** The asset in a reference; null for kinds without a card. */
function assetOf(reference: Reference, pages: Pages): Asset | null {
  const fqn = reference.fullyQualifiedName ?? reference.name;
  if (!fqn) return null;
  return assetOfDocument({ ...reference, name: reference.name ?? fqn, fullyQualifiedName: fqn, entityType: reference.type }, pages);
}

function attributesOf(wire: Wire): readonly Attribute[] {
  const type = [wire.dashboardType, wire.chartType, wire.dataModelType, wire.storedProcedureType, wire.metricType, wire.directoryType];
  const found: Readonly<Record<AttributeName, string | number | null | undefined>> = {
    type: [...type, wire.fileType, wire.domainType, wire.indexType, wire.teamType].find((one) => one),
    method: wire.requestMethod,
    address: wire.endpointURL,
    schedule: wire.scheduleInterval,
    schema: wire.messageSchema?.schemaType,
    partitions: wire.partitions,
    retention: wire.retentionTime,
    copies: wire.replicationFactor,
    cleanup: wire.cleanupPolicies?.join(', '),
    algorithm: wire.algorithm,
    target: wire.target,
    // Until 1.9 a custom unit stands alone; later the other field then says OTHER.
    unit: wire.customUnitOfMeasurement || wire.unitOfMeasurement,
    granularity: wire.granularity,
    formats: wire.fileFormats?.join(', '),
    objects: wire.numberOfObjects ?? wire.numberOfFiles,
    rows: wire.rowCount,
    size: wire.size,
    path: wire.fullPath || wire.path,
    synonyms: wire.synonyms?.join(', '),
    usage: wire.usageCount,
    mail: wire.email,
    roles: wire.roles?.map(referenceName).join(', '),
  };
  return Object.entries(found).flatMap(([name, value]) =>
    // The keys of the object above are the names.
    value === null || value === undefined || value === '' ? [] : { name: name as AttributeName, value },
  );
}

function codeOf(wire: Wire): readonly Code[] {
  const { messageSchema, requestSchema, responseSchema, storedProcedureCode, metricExpression, filters } = wire;
  const found: readonly (readonly [Code['name'], string | null | undefined, string | null | undefined])[] = [
    ['sql', 'SQL', wire.sql ?? wire.query],
    ['procedure', storedProcedureCode?.language, storedProcedureCode?.code],
    ['expression', metricExpression?.language, metricExpression?.code],
    // Each filter is a separate condition.
    ['filters', 'SQL', filters?.map(({ where }) => where).join('\n')],
    ['schema', messageSchema?.schemaType, messageSchema?.schemaText],
    ['request', requestSchema?.schemaType, requestSchema?.schemaText],
    ['response', responseSchema?.schemaType, responseSchema?.schemaText],
  ];
  return found.flatMap(([name, language, text]) => (text?.trim() ? { name, language: language ?? '', text } : []));
}

/** Assets that the details name: the related ones, and the sources of a model's features. */
export function relatedAssets({ related, features }: Details): readonly AssetName[] {
  const sources = features.flatMap((feature) => feature.sources.flatMap(({ asset }) => asset ?? []));
  return [...related.flatMap(({ assets }) => assets), ...sources].map(({ kind, id, fqn }) => ({ kind, id, fqn }));
}
