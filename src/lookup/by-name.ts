import { CatalogError, isForbidden } from '../catalog/api/error.ts';
import { wholeNamesOf } from '../catalog/search/criterion.ts';
import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import type { AssetRef } from '../model/reference.ts';
import type { LookUpContext, PageLookUp } from './context.ts';
import { decide, type SingleMatch } from './match.ts';
import { type KnownServices, RUNGS } from './rungs.ts';

/** The most reads by name in one look-up. Each is one more request before the owner shows. */
const MOST_READS = 2;

/**
 * What a page shows, read by its qualified name where its service is known. The search index may lack an entry or hide it from this user,
 * and leaves out deleted ones. null = no such entry, or no whole name to read.
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
    // Judge a deleted entry as if it were not, since it is what the page shows; its card says that it is deleted.
    const seen = { ...asset, facts: { ...asset.facts, deleted: false } };
    const decision = decide(ref, { hits: [seen], crowded: false, refused }, known);
    if (decision && 'asset' in decision) return { ...decision, asset };
  }
  return null;
}

/** The entry with a qualified name; null = there is none, or the server itself fails on that name. @throws {CatalogError} on any other failure. */
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

/** The search's answer, or `search-broken`. Entries can still be read by name then. */
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
