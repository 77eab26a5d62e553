import { CatalogError, isForbidden } from '../catalog/error.ts';
import { wholeNamesOf } from '../catalog/search/criterion.ts';
import type { Asset, AssetKind } from '../model/asset.ts';
import type { AssetRef } from '../model/reference.ts';
import type { LookUpContext, PageLookUp } from './asking.ts';
import { decide, type SingleMatch } from './decide.ts';
import { type KnownServices, RUNGS } from './rungs.ts';

/** Reads by name of one look-up at most: each is a request before the owner shows. */
const MOST_READS = 2;

/**
 * What a page shows, read by its whole name where its service is known. A search says only what is in its index and what it may show; the
 * entry itself may be there all the same, or be deleted. null = there is none, or no whole name.
 * @throws {CatalogError} when this user may not see it.
 */
export async function foundByName(
  refs: readonly AssetRef[],
  { known, refused }: PageLookUp,
  { catalog, signal }: LookUpContext,
): Promise<SingleMatch | null> {
  for (const { ref, fqn } of wholeNames(refs, known).slice(0, MOST_READS)) {
    const asset = await readNamed(ref.kind, fqn, { catalog, signal });
    if (!asset) continue;
    // A deleted one is what the page showed: it says so itself.
    const seen = { ...asset, facts: { ...asset.facts, deleted: false } };
    const decision = decide(ref, { hits: [seen], crowded: false, refused }, known);
    if (decision && 'asset' in decision) return { ...decision, asset };
  }
  return null;
}

/** The entry of a whole name; null = there is none, or its name is one that the server fails at. @throws {CatalogError} for all else. */
export async function readNamed(
  kind: AssetKind,
  fqn: string,
  { catalog, signal }: Pick<LookUpContext, 'catalog' | 'signal'>,
): Promise<Asset | null> {
  try {
    return await catalog.named({ kind, fqn }, signal);
  } catch (error) {
    if (isForbidden(error)) throw new CatalogError({ reason: 'no-permission', what: kind });
    const isItsOwn = error instanceof CatalogError && error.why.reason === 'unreachable' && error.why.cause === 'server-error';
    if (isItsOwn && !error.why.behind) return null;
    throw error;
  }
}

/** What was asked of the search, or that it is broken: then what can be read by its name still can. */
export async function unlessBroken<T>(asked: Promise<T>): Promise<T | 'search-broken'> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof CatalogError && error.why.reason === 'search-broken') return 'search-broken';
    throw error;
  }
}

/** The whole names that the sure rungs ask for, where the service is confirmed. */
function wholeNames(refs: readonly AssetRef[], known: KnownServices): readonly { readonly ref: AssetRef; readonly fqn: string }[] {
  return refs.flatMap((ref) =>
    RUNGS.flatMap((rung) => rung.criterion(ref, known) ?? [])
      .flatMap(wholeNamesOf)
      .map((fqn) => ({ ref, fqn })),
  );
}
