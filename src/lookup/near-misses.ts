import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Trace, TracedPage } from '../model/trace.ts';
import { barred, type Doubt, doubtOn } from './match.ts';
import { holds, MISSES, type Miss, RUNGS } from './rungs.ts';

/**
 * An asset that the search found and that is not claimed as the page's. `hidden`: this user may not see its entry. `absent`: the search index
 * has it, the catalog has not. `several`: others fit as well.
 */
export interface NearMiss {
  readonly asset: Asset;
  readonly why: Miss | Doubt | 'deleted' | 'refused' | 'hidden' | 'absent' | 'several';
}

/** A rung that was searched for, and how many of the found assets fit it. */
export interface AskedRung {
  readonly rung: RungName;
  readonly fitting: number;
}

/** The rungs that a page's references have something for, and how many of the found assets fit each. */
export function askedRungs({ page, searches }: Trace): readonly AskedRung[] {
  if (!page || !searches.some(({ by }) => by === 'rungs')) return [];
  const hits = found({ searches }, 'rungs');
  return RUNGS.filter((rung) => page.refs.some((ref) => rung.criterion(ref, page.known) !== null)).map((rung) => ({
    rung: rung.name,
    fitting: hits.filter((hit) => page.refs.some((ref) => holds(rung, hit, ref, page.known))).length,
  }));
}

/** Why each found asset is not claimed, in the order of the search. Assets that could be claimed are left out, unless there are several. */
export function nearMissesOf(trace: Trace): readonly NearMiss[] {
  const { page, reads } = trace;
  if (!page || page.refs.length === 0) return [];
  const judged = found(trace).map((asset) => {
    const read = reads.find(({ by, named }) => by === 'id' && named === asset.id)?.found;
    const why = read === 'hidden' || read === 'absent' || read === 'deleted' ? read : turnedDown(asset, page);
    return { asset, why };
  });
  const claimable = judged.filter(({ why }) => why === null).length;
  return judged.flatMap(({ asset, why }) => {
    const reason = why ?? (claimable > 1 ? 'several' : null);
    return reason === null ? [] : [{ asset, why: reason }];
  });
}

/** Why a found asset is not claimed, by the reference and rung that it comes closest to; null = it could be. */
function turnedDown(asset: Asset, { refs, known, refused }: TracedPage): Miss | Doubt | 'deleted' | 'refused' | null {
  const bar = barred(asset, new Set(refused));
  if (bar !== null) return bar;
  const held = RUNGS.flatMap((rung) => refs.flatMap((ref) => (holds(rung, asset, ref, known) ? [{ rung: rung.name, ref, asset }] : [])));
  const [surest] = held;
  if (surest) return held.some((one) => doubtOn(one, known) === null) ? null : doubtOn(surest, known);
  const misses = refs.flatMap((ref: AssetRef) => RUNGS.flatMap((rung) => rung.against(asset, ref, known) ?? []));
  return misses.toSorted((one, other) => MISSES.indexOf(one) - MISSES.indexOf(other))[0] ?? null;
}

/** The assets in all answers of the search, or in those of one kind, each once. */
function found({ searches }: Pick<Trace, 'searches'>, by?: 'rungs'): readonly Asset[] {
  const hits = searches.filter((search) => by === undefined || search.by === by).flatMap((search) => search.hits);
  return [...new Map(hits.map((hit) => [hit.id, hit] as const)).values()];
}

/** Services that could ingest a page's asset: those known for the site, else those of the right type among the found assets. At most two. */
export function ingestingServices({ page, searches }: Trace): readonly string[] {
  if (!page) return [];
  const { services, serviceTypes } = page.known;
  const types = serviceTypes.map((type) => type.toLowerCase());
  const seen = found({ searches }).flatMap(({ service, serviceType }) =>
    service !== null && types.includes(serviceType?.toLowerCase() ?? '') ? [service] : [],
  );
  return [...new Set(services.length > 0 ? services : seen)].slice(0, 2);
}
