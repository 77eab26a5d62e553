import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { isExact, type KnownServices, RUNGS } from './rungs.ts';

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
  const possible = hits.filter((hit) => !hit.facts.deleted && !refused.has(hit.id));
  for (const rung of RUNGS) {
    const held = possible.filter((hit) => rung.holds(hit, ref, known));
    const fitting = exactFirst(held, rung.name, ref);
    const ours = fitting.filter((hit) => isConfirmed(hit, known));
    // An address proves its asset by itself if it is unique to one customer. An id or a path does so only within the service that this site
    // shows: dashboard 12 exists in staging and in production.
    const candidates = ours.length === 0 || proves(rung.name, ref, false) ? fitting : ours;
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

/** Whether the single match of a reference may be shown as the page's asset. */
export function isClaim({ rung, ref, asset }: Omit<SingleMatch, 'sure'>, known: KnownServices): boolean {
  const isSpelledSo = rung !== 'qualified-name' || ref.anyCase === true || isExact(rung, asset, ref);
  return isSpelledSo && proves(rung, ref, isConfirmed(asset, known));
}

/** Whether a hit by this rung is proof. `confirmed`: the hit's service is known to be this site's. */
function proves(rung: RungName, ref: AssetRef, confirmed: boolean): boolean {
  if (ref.unverified) return false;
  if (rung === 'other-host') return false;
  if (rung === 'source-url') return confirmed || !ref.sharedUrl;
  return confirmed && !ref.sharedName;
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
