import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { holds, isExact, type KnownServices, RUNGS } from './rungs.ts';

/** The one asset that fits. `sure`: it passes `isClaim`. */
export interface SingleMatch {
  readonly sure: boolean;
  readonly rung: RungName;
  readonly asset: Asset;
  readonly ref: AssetRef;
  /** A hit at the exact address of another reference proves that the site shows this service. */
  readonly vouched?: true;
}

/** Several that fit equally well. */
export interface Several {
  readonly several: readonly Asset[];
  readonly rung: RungName;
  readonly ref: AssetRef;
}

/** What the hits prove about one reference. */
export type Decision = SingleMatch | Several;

export interface Evidence {
  readonly hits: readonly Asset[];
  /** The server has more hits than it sent, so neither a missing hit nor a single one proves anything. */
  readonly crowded: boolean;
  /** Ids of assets that the user rejected for this page. */
  readonly refused: ReadonlySet<string>;
}

/** Decides by the first rung that fits any hit. null = none fits. */
export function decide(ref: AssetRef, { hits, crowded, refused }: Evidence, known: KnownServices): Decision | null {
  const possible = hits.filter((hit) => barred(hit, refused) === null);
  for (const rung of RUNGS) {
    const held = possible.filter((hit) => holds(rung, hit, ref, known));
    const fitting = exactFirst(held, rung.name, ref);
    const ours = fitting.filter((hit) => isConfirmed(hit, known));
    // An address proves its asset by itself if it is unique to one customer. An id or a path does so only within the service that this site
    // shows: dashboard 12 exists in staging and in production.
    const candidates = ours.length === 0 || unproven(rung.name, ref, false) === null ? fitting : ours;
    const [asset, ...others] = candidates;
    if (!asset) continue;
    // Among hits that did not come there may be more that fit, so even a single one is offered, not claimed.
    const isExactly = rung.name === 'source-url' && isExact(rung.name, asset, ref);
    if (others.length > 0 || (crowded && !isExactly)) return { several: candidates, rung: rung.name, ref };
    const found = { rung: rung.name, asset, ref };
    return { sure: isClaim(found, known), ...found };
  }
  return null;
}

/** Why a hit is not considered at all; null = it is. */
export function barred(hit: Asset, refused: ReadonlySet<string>): 'deleted' | 'refused' | null {
  if (hit.facts.deleted) return 'deleted';
  return refused.has(hit.id) ? 'refused' : null;
}

/** Whether the single match of a reference may be shown as the page's asset. */
export const isClaim = (found: Omit<SingleMatch, 'sure'>, known: KnownServices): boolean => doubtOn(found, known) === null;

/**
 * Why a hit that fits is offered, not claimed. `other-service`: its service is not known to be this site's. `other-tenant`: other customers of
 * the host may have the same address. `shared-name`: a service has several assets of this name.
 */
export type Doubt = 'spelled-otherwise' | 'unverified' | 'other-host' | 'other-tenant' | 'other-service' | 'shared-name';

/** Why a single match of a reference may not be shown as the page's asset; null = it may. */
export function doubtOn({ rung, ref, asset }: Omit<SingleMatch, 'sure'>, known: KnownServices): Doubt | null {
  const isSpelledSo = rung !== 'qualified-name' || ref.anyCase === true || isExact(rung, asset, ref);
  return isSpelledSo ? unproven(rung, ref, isConfirmed(asset, known)) : 'spelled-otherwise';
}

/** Why a hit by this rung is no proof; null = it is. `confirmed`: the hit's service is known to be this site's. */
function unproven(rung: RungName, ref: AssetRef, confirmed: boolean): Doubt | null {
  if (ref.unverified) return 'unverified';
  if (rung === 'other-host') return 'other-host';
  if (rung === 'source-url') return confirmed || !ref.sharedUrl ? null : 'other-tenant';
  if (!confirmed) return 'other-service';
  return ref.sharedName ? 'shared-name' : null;
}

function exactFirst(hits: readonly Asset[], rung: RungName, ref: AssetRef): readonly Asset[] {
  const exact = hits.filter((hit) => isExact(rung, hit, ref));
  return exact.length > 0 ? exact : hits;
}

const isConfirmed = (asset: Asset, { services }: KnownServices): boolean => asset.service !== null && services.includes(asset.service);

/** The best decision among those of all references, in the page's order: a sure match, else a likely one, else several. */
export function best(decisions: readonly Decision[]): Decision | null {
  return decisions.find(isSure) ?? decisions.find((one) => 'asset' in one) ?? decisions[0] ?? null;
}

/** Whether a decision may be shown as the page's asset. */
export function isSure(decision: Decision): decision is SingleMatch {
  return 'sure' in decision && decision.sure;
}
