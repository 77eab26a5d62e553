import { joinFqn, splitFqn } from '../catalog/fqn.ts';
import type { Asset, AssetKind } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { storedForms } from '../model/reserved-words.ts';
import type { Alternative } from './alternative.ts';

/** What is known of the page's site before anything is asked. */
export interface Known {
  /** OpenMetadata's service types of the tool; [] = any. */
  readonly serviceTypes: readonly string[];
  /** Services confirmed for this site and tenant; [] = none yet. */
  readonly services: readonly string[];
}

/** A way to find the asset. Each says both what it asks and what counts as its answer: a server may ignore a filter it dislikes. */
export interface Rung {
  readonly name: RungName;
  /** Each way in which a hit may hold to it, today's form first; [] = this reference has nothing for this rung. */
  asks(ref: AssetRef, known: Known): readonly Alternative[];
  holds(asset: Asset, ref: AssetRef, known: Known): boolean;
}

/** From surest to weakest. All are asked in one request; the first that a hit holds to decides, and its name is shown to the user. */
export const RUNGS: readonly Rung[] = [
  {
    name: 'source-url',
    // Where the field is analysed text, a term finds nothing, and a phrase finds the address as a part of others.
    asks: (ref) => spellings(ref).map((url) => (ANALYSED.has(ref.kind) ? { phrase: url } : { fields: { sourceUrl: [url] } })),
    holds: isAtAddress,
  },
  {
    name: 'tool-id',
    asks: (ref, known) => {
      const { id, kind } = ref;
      if (id === undefined || known.serviceTypes.length === 0) return [];
      const ids = storedNames(id);
      if (known.services.length > 0)
        return known.services.flatMap((service) => ids.map((name) => called(kind, joinFqn(idPath(service, kind, name)))));
      return ids.map((name) => ({ fields: { entityType: [kind], serviceType: known.serviceTypes, 'name.keyword': [name] } }));
    },
    holds: (asset, ref, known) =>
      asset.kind === ref.kind &&
      ref.id !== undefined &&
      known.serviceTypes.length > 0 &&
      storedNames(ref.id).includes(asset.ownName) &&
      isOfTypes(asset, known),
  },
  {
    name: 'qualified-name',
    asks: (ref, known) => {
      if (!isQualified(ref)) return [];
      const { kind, path = [] } = ref;
      if (known.services.length > 0 && isWhole(ref))
        return known.services.flatMap((service) => storedForms(path).map((stored) => called(kind, joinFqn([service, ...stored]))));
      const ours = known.services.length > 0 ? { 'service.name': known.services } : {};
      const fields = HOLDERS[kind] ?? [];
      return storedForms(path).map((stored) => {
        const [name = '', ...containers] = [...stored].reverse();
        const within = containers.flatMap((part, level) =>
          fields[level] ? [[`${fields[level]}.name.keyword`, cases(part)] as const] : [],
        );
        return { fields: { entityType: [kind], 'name.keyword': [name], ...Object.fromEntries(within), ...ours } };
      });
    },
    holds: (asset, ref, known) =>
      asset.kind === ref.kind &&
      isQualified(ref) &&
      storedForms(ref.path ?? [])
        .map(fold)
        .includes(fold(tailOf(asset, ref))) &&
      isAllOf(asset, ref, known) &&
      isOfTypes(asset, known),
  },
];

/** Kinds whose `sourceUrl` OpenMetadata 1.6 indexes as analysed text (its index mappings). */
const ANALYSED: ReadonlySet<AssetKind> = new Set(['pipeline', 'database', 'databaseSchema', 'mlmodel']);

/** Every address under which ingestion may have stored what the reference names. */
export function spellings(ref: AssetRef): readonly string[] {
  return ref.url === undefined ? [] : [...new Set([ref.url, ...(ref.spellings ?? [])])];
}

/** Whether the asset is spelled exactly so, upper and lower case included: of twins the exact one wins. */
export function isExact(rung: RungName, asset: Asset, ref: AssetRef): boolean {
  if (rung === 'tool-id') return ref.id !== undefined && storedNames(ref.id).includes(asset.ownName);
  if (rung !== 'qualified-name') return true;
  const tail = tailOf(asset, ref).join('\n');
  return storedForms(ref.path ?? []).some((path) => path.join('\n') === tail);
}

/** Whether the asset has the reference's address and, since the page's number may read like another's slug, also the name that it says. */
export function isAtAddress(asset: Asset, ref: AssetRef): boolean {
  return asset.kind === ref.kind && asset.sourceUrl !== null && spellings(ref).includes(asset.sourceUrl) && bearsItsName(asset, ref);
}

function bearsItsName({ ownName }: Asset, { id, path }: AssetRef): boolean {
  if (id !== undefined) return storedNames(id).includes(ownName);
  const name = path?.at(-1);
  return name === undefined || storedNames(name).some((form) => form.toLowerCase() === ownName.toLowerCase());
}

/** A name alone is no qualified name, unless the thing is a database, which has only its service above. */
const isQualified = (ref: AssetRef): boolean => (ref.path?.length ?? 0) > 1 || (ref.kind === 'database' && ref.path?.length === 1);

/** As many of the asset's innermost names as the reference gives. */
function tailOf(asset: Asset, ref: AssetRef): readonly string[] {
  return splitFqn(asset.fqn)
    .slice(1)
    .slice(-(ref.path?.length ?? 0));
}

/** Within a service that is known a whole path leaves no level above it open. */
const isAllOf = ({ fqn, service }: Asset, ref: AssetRef, { services }: Known): boolean =>
  service === null || !services.includes(service) || !isWhole(ref) || splitFqn(fqn).length === (ref.path?.length ?? 0) + 1;

const fold = (path: readonly string[]): string => path.join('\n').toLowerCase();

/** Data models stand below a level of their own (`service.model.id`). */
const idPath = (service: string, kind: AssetKind, id: string): readonly string[] =>
  kind === 'dashboardDataModel' ? [service, 'model', id] : [service, id];

/** The fields of a search document that name what an asset stands in, innermost first; those of no other kind are searched. */
const HOLDERS: Readonly<Partial<Record<AssetKind, readonly string[]>>> = {
  table: ['databaseSchema', 'database'],
  storedProcedure: ['databaseSchema', 'database'],
  databaseSchema: ['database'],
};

/** Whether a path names all levels below the service, so that it makes a full name. */
const isWhole = ({ kind, path = [] }: AssetRef): boolean => path.length > (HOLDERS[kind]?.length ?? 0);

const storedNames = (name: string): readonly string[] => storedForms([name]).flat();

const isOfTypes = (asset: Asset, { serviceTypes }: Known): boolean =>
  serviceTypes.length === 0 || serviceTypes.some((type) => type.toLowerCase() === asset.serviceType?.toLowerCase());

/** By its qualified name, which an asset of another kind may share. */
const called = (kind: AssetKind, fqn: string): Alternative => ({ fields: { entityType: [kind], fullyQualifiedName: [fqn] } });

/** 1.6 keeps the case of a schema's and a database's name; later releases fold it. */
export const cases = (name: string): readonly string[] => [...new Set([name, name.toLowerCase(), name.toUpperCase()])];
