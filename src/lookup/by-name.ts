import { CatalogError, isForbidden } from '../catalog/api/error.ts';
import { wholeNamesOf } from '../catalog/search/criterion.ts';
import type { Asset } from '../model/asset.ts';
import { nameOf } from '../model/called.ts';
import type { AssetKind } from '../model/kind.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { TracedRead } from '../model/trace.ts';
import type { LookUpContext, PageLookUp } from './context.ts';
import { decide, type SingleMatch } from './match.ts';
import { type KnownServices, RUNGS } from './rungs.ts';
import { namesakesOf } from './search-query.ts';
import { totalOf } from './total.ts';

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
  context: LookUpContext,
): Promise<SingleMatch | null> {
  for (const { ref, fqn } of wholeNames(refs, known).slice(0, MOST_READS)) {
    const asset = await readNamed(ref.kind, fqn, context);
    if (!asset) continue;
    // Judge a deleted entry as if it were not, since it is what the page shows; its card says that it is deleted.
    const seen = { ...asset, facts: { ...asset.facts, deleted: false } };
    const decision = decide(ref, { hits: [seen], crowded: false, refused }, known);
    if (decision && 'asset' in decision) return { ...decision, asset };
  }
  return null;
}

/** The entry with a qualified name; null = there is none, or the server itself fails on that name. @throws {CatalogError} on any other failure. */
export async function readNamed(kind: AssetKind, fqn: string, { catalog, signal, trace }: LookUpContext): Promise<Asset | null> {
  const note = (found: TracedRead['found']): void => trace?.read({ by: 'name', kind, named: fqn, found });
  try {
    const asset = await catalog.named({ kind, fqn }, signal);
    note(asset === null ? 'absent' : asset.facts.deleted ? 'deleted' : 'found');
    return asset;
  } catch (error) {
    note(isForbidden(error) ? 'hidden' : 'failed');
    if (isForbidden(error)) throw new CatalogError({ reason: 'no-permission', what: kind });
    const isItsOwn = error instanceof CatalogError && error.why.reason === 'unreachable' && error.why.cause === 'server-error';
    if (isItsOwn && !error.why.behind) return null;
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

/** The last search of a look-up, by name alone. Its hits are offered, never claimed. */
export async function namesakes(
  refs: readonly AssetRef[],
  { refused, site }: PageLookUp,
  { catalog, signal, budget, trace }: LookUpContext,
): Promise<Outcome> {
  const [ref] = refs;
  const names = [...new Set(refs.flatMap((one) => [one.name, one.path?.at(-1)].flatMap((name) => name ?? [])))];
  const tried = RUNGS.filter((rung) => refs.some((one) => rung.criterion(one, { serviceTypes: ['any'], services: [] }))).map(
    ({ name }) => name,
  );
  if (!ref) return { state: 'page-not-recognised', tool: site.toolId };
  const partly = budget.isShort() && ({ partly: true } as const);
  const question = namesakesOf(names, ref.kind);
  if (!question || budget.search(1, 0) === 0) return { state: 'not-in-catalog', ref, name: nameOf(ref), kind: ref.kind, tried, ...partly };
  const hits = await catalog.find(question, signal);
  trace?.searched('name', hits);
  // A server may ignore a filter that it does not understand, and send anything.
  const borne = ({ name, ownName }: Asset): number => names.findIndex((one) => [name, ownName].some((own) => isSame(own, one)));
  const candidates = hits.assets
    .filter((asset) => asset.kind === ref.kind && borne(asset) >= 0 && !refused.has(asset.id))
    // In the order of the page's names: a merge request may change several models.
    .toSorted((one, other) => borne(one) - borne(other));
  if (candidates.length === 0)
    return { state: 'not-in-catalog', ref, name: nameOf(ref), kind: ref.kind, tried: [...tried, 'name'], ...partly };
  return { state: 'candidates', rung: 'name', candidates, ...totalOf(candidates, [hits]), ref, name: nameOf(ref), site };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
