import type { Asset } from '../model/asset.ts';
import type { RungName } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { isExact, type KnownServices, RUNGS } from './rungs.ts';

/** One asset that fits; `sure` as `isClaim` says. */
export interface SingleMatch {
  readonly sure: boolean;
  readonly rung: RungName;
  readonly asset: Asset;
  readonly ref: AssetRef;
  /** Another reference of the page, whose exact address was found, proves that the site shows its service. */
  readonly vouched?: true;
}

/** Several that fit equally well. */
export interface Several {
  readonly several: readonly Asset[];
  readonly rung: RungName;
  readonly ref: AssetRef;
}

/** What the hits allow to be said of one reference. */
export type Decision = SingleMatch | Several;

export interface Evidence {
  readonly hits: readonly Asset[];
  /** More hits exist than came: absence among them proves nothing, and neither does being the only one. */
  readonly crowded: boolean;
  /** Ids that the user refused for this page. */
  readonly refused: ReadonlySet<string>;
}

/** The first rung that holds decides. null = none holds. */
export function decide(ref: AssetRef, { hits, crowded, refused }: Evidence, known: KnownServices): Decision | null {
  const possible = hits.filter((hit) => !hit.facts.deleted && !refused.has(hit.id));
  for (const rung of RUNGS) {
    const held = possible.filter((hit) => rung.holds(hit, ref, known));
    const fitting = exactFirst(held, rung.name, ref);
    const ours = fitting.filter((hit) => isConfirmed(hit, known));
    // An address names its asset by itself if it says whose it is. All else does so only within the service that this site shows:
    // staging's dashboard 12 and production's share their number.
    const candidates = ours.length === 0 || proves(rung.name, ref, false) ? fitting : ours;
    const [asset, ...others] = candidates;
    if (!asset) continue;
    // Of more than came, even a single one that fits may have fellows: it is offered, not claimed.
    if (others.length > 0 || (crowded && rung.name !== 'source-url')) return { several: candidates, rung: rung.name, ref };
    const found = { rung: rung.name, asset, ref };
    return { sure: isClaim(found, known), ...found };
  }
  return null;
}

/** Whether the one asset that a reference finds may be shown as what the page is. */
export function isClaim({ rung, ref, asset }: Omit<SingleMatch, 'sure'>, known: KnownServices): boolean {
  const isSpelledSo = rung !== 'qualified-name' || ref.anyCase === true || isExact(rung, asset, ref);
  return isSpelledSo && proves(rung, ref, isConfirmed(asset, known));
}

/** Whether a rung of a reference is proof. `confirmed`: for assets of a service that is known to be this site's. */
function proves(rung: RungName, ref: AssetRef, confirmed: boolean): boolean {
  if (ref.unverified) return false;
  if (rung === 'source-url') return confirmed || !ref.sharedUrl;
  return confirmed && !ref.sharedName;
}

function exactFirst(hits: readonly Asset[], rung: RungName, ref: AssetRef): readonly Asset[] {
  const exact = hits.filter((hit) => isExact(rung, hit, ref));
  return exact.length > 0 ? exact : hits;
}

const isConfirmed = (asset: Asset, { services }: KnownServices): boolean => asset.service !== null && services.includes(asset.service);

/** Of all references of a page, best first: what may be shown. A sure one beats a likely one, a likely one several. */
export function best(decisions: readonly Decision[]): Decision | null {
  return decisions.find(isSure) ?? decisions.find((one) => 'asset' in one) ?? decisions[0] ?? null;
}

/** Whether a decision may be shown as what the page is. */
export function isSure(decision: Decision): decision is SingleMatch {
  return 'sure' in decision && decision.sure;
}
