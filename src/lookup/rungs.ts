import { splitFqn } from '../catalog/entity/fqn.ts';
import { type Criterion, isWholePath } from '../catalog/search/criterion.ts';
import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { storedForms } from '../model/reserved-words.ts';
import { routesOf, spellings, storedBaseOf } from '../model/stored-base.ts';

/** What is known about the services that the page's site shows, before any request. */
export interface KnownServices {
  /** OpenMetadata's service types of the tool; [] = any. */
  readonly serviceTypes: readonly string[];
  /** Services confirmed for this site and tenant; [] = none yet. */
  readonly services: readonly string[];
}

/** A way to find the asset. It says both what to search for and what counts as an answer, since a server may ignore a filter it dislikes. */
export interface Rung {
  readonly name: RungName;
  /** Lists today's spelling first. null = this reference has nothing for this rung. */
  criterion(ref: AssetRef, known: KnownServices): Criterion | null;
  /** Why a hit is no answer by this rung; null = it is one. */
  against(asset: Asset, ref: AssetRef, known: KnownServices): Miss | null;
}

/** Why a hit is no answer by a rung, the closest miss first. `other-form`: the reference or the site has nothing that this rung compares. */
export const MISSES = [
  'other-case',
  'other-type',
  'other-depth',
  'other-name',
  'other-path',
  'other-address',
  'other-kind',
  'other-form',
] as const;

export type Miss = (typeof MISSES)[number];

/** Whether a hit is an answer to a reference by this rung. */
export const holds = (rung: Rung, asset: Asset, ref: AssetRef, known: KnownServices): boolean => rung.against(asset, ref, known) === null;

/** From surest to weakest. One request searches with all of them; the first that fits a hit decides, and the card names it. */
export const RUNGS: readonly Rung[] = [
  {
    name: 'source-url',
    criterion: (ref, { serviceTypes }) => {
      const sourceUrls = spellings(ref);
      const isNameless = ref.storedLike === undefined || ref.id !== undefined || ref.path !== undefined;
      const titles = isNameless || ref.name === undefined ? [] : [ref.name];
      if (sourceUrls.length + titles.length === 0) return null;
      return { sourceUrls, kind: ref.kind, ...(titles.length > 0 && { titles, serviceTypes }) };
    },
    against: missedAddress,
  },
  {
    name: 'tool-id',
    criterion: ({ id, kind }, { serviceTypes, services }) =>
      id === undefined || serviceTypes.length === 0 ? null : { ids: storedNames(id), kind, services, serviceTypes },
    against: (asset, ref, known) => {
      if (ref.id === undefined || known.serviceTypes.length === 0) return 'other-form';
      return missedKind(asset, ref) ?? missedName(asset, ref) ?? missedType(asset, known);
    },
  },
  {
    name: 'qualified-name',
    criterion: (ref, { services }) => (isQualified(ref) ? { paths: storedForms(ref.path ?? []), kind: ref.kind, services } : null),
    against: (asset, ref, known) => {
      if (!isQualified(ref)) return 'other-form';
      const isAtPath = storedForms(ref.path ?? [])
        .map(fold)
        .includes(fold(tailOf(asset, ref)));
      return (
        missedKind(asset, ref) ??
        (isAtPath ? null : 'other-path') ??
        (isAllOf(asset, ref, known) ? missedType(asset, known) : 'other-depth')
      );
    },
  },
  {
    name: 'other-host',
    criterion: (ref, { serviceTypes }) => {
      const routes = routesOf(ref);
      return routes.length === 0 || serviceTypes.length === 0 ? null : { routes, kind: ref.kind, serviceTypes };
    },
    against: (asset, ref, known) => {
      if (routesOf(ref).length === 0 || known.serviceTypes.length === 0) return 'other-form';
      const isBehind = storedBaseOf(asset.sourceUrl, ref) !== null;
      return missedKind(asset, ref) ?? (isBehind ? missedName(asset, ref) : 'other-address') ?? missedType(asset, known);
    },
  },
];

/** Whether the asset matches in every character, its case included. Of several assets that match, the exact one wins. */
export function isExact(rung: RungName, asset: Asset, ref: AssetRef): boolean {
  if (rung === 'source-url') return asset.sourceUrl !== null && spellings(ref).includes(asset.sourceUrl);
  if (rung === 'tool-id') return ref.id !== undefined && storedNames(ref.id).includes(asset.ownName);
  if (rung !== 'qualified-name') return true;
  const tail = tailOf(asset, ref).join('\n');
  return storedForms(ref.path ?? []).some((path) => path.join('\n') === tail);
}

/** Whether the asset has the reference's address and its id or name too, as one asset's number may equal another's slug. */
export const isAtAddress = (asset: Asset, ref: AssetRef): boolean => missedAddress(asset, ref) === null;

function missedAddress(asset: Asset, ref: AssetRef): Miss | null {
  const isThere = asset.sourceUrl !== null && isStoredAs(asset.sourceUrl, ref);
  return missedKind(asset, ref) ?? (isThere ? missedName(asset, ref) : 'other-address');
}

const missedKind = (asset: Asset, ref: AssetRef): Miss | null => (asset.kind === ref.kind ? null : 'other-kind');

const isStoredAs = (address: string, ref: AssetRef): boolean =>
  spellings(ref).includes(address) || (ref.storedLike !== undefined && new RegExp(`^(?:${ref.storedLike})$`).test(address));

function missedName(asset: Asset, { id, path }: AssetRef): Miss | null {
  const { ownName, kind } = asset;
  // A folder in one bucket may be called as another bucket or its folder, and then its address ends as theirs.
  if (kind === 'container' && depthOf(asset) !== (path?.length ?? 1)) return 'other-depth';
  const name = id ?? path?.at(-1);
  if (name === undefined) return null;
  const forms = storedNames(name);
  if (!forms.some((form) => form.toLowerCase() === ownName.toLowerCase())) return 'other-name';
  return id === undefined || forms.includes(ownName) ? null : 'other-case';
}

/** How many names an asset has below its service. */
const depthOf = ({ fqn }: Asset): number => splitFqn(fqn).length - 1;

/** A name alone is not qualified, unless it is a database's, which has only its service above it. */
const isQualified = (ref: AssetRef): boolean => (ref.path?.length ?? 0) > 1 || (ref.kind === 'database' && ref.path?.length === 1);

/** As many of the asset's innermost names as the reference's path has. */
function tailOf(asset: Asset, ref: AssetRef): readonly string[] {
  return splitFqn(asset.fqn)
    .slice(1)
    .slice(-(ref.path?.length ?? 0));
}

/** In a known service, a whole path has to be all of the asset's path. */
const isAllOf = ({ fqn, service }: Asset, ref: AssetRef, { services }: KnownServices): boolean =>
  service === null ||
  !services.includes(service) ||
  !isWholePath(ref.kind, ref.path ?? []) ||
  splitFqn(fqn).length === (ref.path?.length ?? 0) + 1;

const fold = (path: readonly string[]): string => path.join('\n').toLowerCase();

const storedNames = (name: string): readonly string[] => storedForms([name]).flat();

const missedType = (asset: Asset, { serviceTypes }: KnownServices): Miss | null =>
  serviceTypes.length === 0 || serviceTypes.some((type) => type.toLowerCase() === asset.serviceType?.toLowerCase()) ? null : 'other-type';
