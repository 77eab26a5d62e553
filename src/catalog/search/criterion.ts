import type { AssetKind } from '../../model/kind.ts';
import { joinFqn } from '../entity/fqn.ts';
import type { Alternative } from './clauses.ts';
import { LONGEST_TAKEN } from './search-path.ts';

/** Names from the outermost container to the asset itself. */
type Path = readonly string[];

/**
 * What to search for, without knowing how the catalog indexes it. An asset meets a criterion that lists its value, so list every spelling
 * under which ingestion may have stored it.
 */
export type Criterion =
  /** Assets that ingestion found at one of these addresses, or to which it gave one of these titles in a service of one of these types. */
  | {
      readonly sourceUrls: readonly string[];
      readonly kind: AssetKind;
      readonly titles?: readonly string[];
      readonly serviceTypes?: readonly string[];
    }
  /** Assets that ingestion named by one of these ids, in one of these services; if none is known, in a service of one of these types. */
  | {
      readonly ids: readonly string[];
      readonly kind: AssetKind;
      readonly services: readonly string[];
      readonly serviceTypes: readonly string[];
    }
  /** Assets at one of these paths below one of these services; no services = below any service. */
  | { readonly paths: readonly Path[]; readonly kind: AssetKind; readonly services: readonly string[] }
  /** Assets whose stored address ends with one of these, in a service of one of these types. */
  | { readonly routes: readonly string[]; readonly kind: AssetKind; readonly serviceTypes: readonly string[] }
  /** Assets of any kind whose path ends with one of these; '' = any name. `canBeWhole`: it may also be a whole qualified name. */
  | { readonly endings: readonly Path[]; readonly canBeWhole: boolean }
  /** Assets of this kind, or of any, with one of these names or display names. */
  | { readonly names: readonly string[]; readonly kind?: AssetKind };

/** Every way in which a hit can meet the criterion, in fields of the search index and in the criterion's order. */
export function alternativesOf(criterion: Criterion): readonly Alternative[] {
  if ('sourceUrls' in criterion) {
    const { sourceUrls, kind, titles = [], serviceTypes = [] } = criterion;
    const within = { entityType: [kind], ...(serviceTypes.length > 0 && { serviceType: serviceTypes }) };
    return [
      ...sourceUrls.map((url) => atAddress(kind, url)),
      ...titles.map((title) => ({ fields: { ...within, 'displayName.keyword': [title] } })),
    ];
  }
  if ('ids' in criterion) return withId(criterion);
  if ('paths' in criterion) return atPath(criterion);
  if ('routes' in criterion) return behindHost(criterion);
  if ('endings' in criterion) return criterion.endings.flatMap((path) => endingWith(path, criterion.canBeWhole));
  const kind = criterion.kind === undefined ? {} : { entityType: [criterion.kind] };
  return criterion.names.flatMap((name) => NAMES.map((field) => ({ fields: { ...kind, [field]: [name] } })));
}

/** The qualified names that a criterion stands for if its services are known, without those too long for a request. */
export function wholeNamesOf(criterion: Criterion): readonly string[] {
  return alternativesOf(criterion)
    .flatMap((one) => ('fields' in one ? (one.fields.fullyQualifiedName ?? []) : []))
    .filter((fqn) => encodeURIComponent(fqn).length <= LONGEST_TAKEN);
}

/** Whether a path names every level from the service to an asset of this kind, so that both together are a qualified name. */
export const isWholePath = (kind: AssetKind, path: Path): boolean => path.length > (HOLDERS[kind]?.length ?? 0);

/**
 * Kinds whose `sourceUrl` OpenMetadata indexes as analyzed text: by its index mappings of 1.6 and, for drives, of 1.9 and later, where they
 * say so for worksheets and leave it open for the others.
 */
const ANALYSED: ReadonlySet<AssetKind> = new Set([
  ...(['pipeline', 'database', 'databaseSchema', 'mlmodel'] as const),
  ...(['directory', 'file', 'spreadsheet', 'worksheet'] as const),
]);

/** Fields that name an asset's containers, innermost first; other kinds are not searched by their containers. */
const HOLDERS: Readonly<Partial<Record<AssetKind, readonly string[]>>> = {
  table: ['databaseSchema', 'database'],
  storedProcedure: ['databaseSchema', 'database'],
  databaseSchema: ['database'],
};

/** Fields that hold an asset's names. */
const NAMES = ['name.keyword', 'displayName.keyword'];

/** In analyzed text a term finds nothing, and a phrase also finds longer addresses that contain this one. */
const atAddress = (kind: AssetKind, url: string): Alternative => (ANALYSED.has(kind) ? { phrase: url } : { fields: { sourceUrl: [url] } });

/** The longest route that is searched, in characters: the engine refuses long patterns that repeat themselves, and with them the search. */
const LONGEST_ROUTE = 200;

/** Scans all addresses of a kind, so it is asked only where the stored base is unknown. A route that ends with another one is left out. */
function behindHost({ routes, kind, serviceTypes }: Extract<Criterion, { routes: unknown }>): readonly Alternative[] {
  const ends = routes.filter(
    (route, at) => route.length <= LONGEST_ROUTE && !routes.some((one, place) => place !== at && isEnd(one, route)),
  );
  const fields = { entityType: [kind], serviceType: serviceTypes };
  return ends.map((route) => ({ fields, address: ANALYSED.has(kind) ? { phrase: route } : { ending: route } }));
}

const isEnd = (end: string, route: string): boolean => end !== route && route.endsWith(end);

function withId({ ids, kind, services, serviceTypes }: Extract<Criterion, { ids: unknown }>): readonly Alternative[] {
  if (services.length > 0) return services.flatMap((service) => ids.map((id) => withFqn(kind, joinFqn(idPath(service, kind, id)))));
  return ids.map((id) => ({ fields: { entityType: [kind], serviceType: serviceTypes, 'name.keyword': [id] } }));
}

function atPath({ paths, kind, services }: Extract<Criterion, { paths: unknown }>): readonly Alternative[] {
  if (services.length > 0 && paths.every((path) => isWholePath(kind, path)))
    return services.flatMap((service) => paths.map((path) => withFqn(kind, joinFqn([service, ...path]))));
  const within = services.length > 0 ? { 'service.name': services } : {};
  const holders = HOLDERS[kind] ?? [];
  return paths.map((path) => {
    const [name = '', ...containers] = [...path].reverse();
    const held = containers.flatMap((part, level) => (holders[level] ? [[`${holders[level]}.name.keyword`, cases(part)] as const] : []));
    return { fields: { entityType: [kind], 'name.keyword': [name], ...Object.fromEntries(held), ...within } };
  });
}

function endingWith(path: Path, canBeWhole: boolean): readonly Alternative[] {
  const [name = '', schema = '', database = ''] = [...path].reverse();
  const holder = schema === '' ? { 'database.name.keyword': cases(database) } : { 'databaseSchema.name.keyword': cases(schema) };
  return [
    ...(canBeWhole && !path.includes('') ? [{ fields: { fullyQualifiedName: [joinFqn(path)] } }] : []),
    { fields: { 'name.keyword': [name], ...holder } },
  ];
}

/** Names the kind too, as assets of several kinds may share a qualified name. */
const withFqn = (kind: AssetKind, fqn: string): Alternative => ({ fields: { entityType: [kind], fullyQualifiedName: [fqn] } });

/** OpenMetadata inserts a level for data models (`service.model.id`). */
const idPath = (service: string, kind: AssetKind, id: string): Path =>
  kind === 'dashboardDataModel' ? [service, 'model', id] : [service, id];

/** 1.6 compares the names of schemas and databases case-sensitively; later releases do not. */
const cases = (name: string): readonly string[] => [...new Set([name, name.toLowerCase(), name.toUpperCase()])];
