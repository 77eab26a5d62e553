import { CatalogError } from '../catalog/api/error.ts';
import { tokensHref } from '../catalog/entity/web-links.ts';
import type { Asset } from '../model/asset.ts';
import { nameOf } from '../model/called.ts';
import type { AssetKind } from '../model/kind.ts';
import type { Outcome, RungName, Site, Total } from '../model/outcome.ts';
import type { TracedRead } from '../model/trace.ts';
import type { LookUpContext, PageLookUp } from './context.ts';
import type { Several, SingleMatch } from './match.ts';
import { type Decided, decideOn, unlessBroken } from './resolve.ts';
import { isAtAddress } from './rungs.ts';

type Matched = Outcome & { readonly state: 'matched' };

/** Looks up a page's asset: first as the search index has it, then as its entry does. Every failure of the catalog is an outcome; only aborts and our own faults throw. */
export async function* lookUpPage(page: PageLookUp, context: LookUpContext): AsyncGenerator<Outcome> {
  yield* catchCatalogErrors(context, async function* () {
    let { refs } = page;
    let found = await unlessBroken(decideOn(refs, page, context));
    if (page.readMore && (!found || found === 'search-broken' || mayBeSurer(found, page))) {
      refs = await page.readMore();
      context.trace?.readPage(refs);
      const more = JSON.stringify(refs) === JSON.stringify(page.refs) ? found : await unlessBroken(decideOn(refs, page, context));
      if (!found || found === 'search-broken' || (more && more !== 'search-broken')) found = more;
    }
    // Loaded on demand: most pages are found before.
    const byName = !found || found === 'search-broken' ? await import('./by-name.ts') : null;
    const named = await byName?.foundByName(refs, page, context);
    if (named) yield* shown(named, [], page.site, context);
    else if (found === 'search-broken') yield { state: 'search-broken', server: context.server };
    else if (!found) yield* byName ? [await byName.namesakes(refs, page, context)] : [];
    else if ('several' in found.first) yield several(found.first, found.total, page.site);
    else yield* shown(found.first, found.others, page.site, context);
  });
}

/** Whether the page's texts may say the id of what was only found behind another host, and the site's service is known to have it. */
const mayBeSurer = ({ first }: Decided, { known }: PageLookUp): boolean => first.rung === 'other-host' && known.services.length > 0;

/**
 * Reads a remembered asset again by its id. null = the page no longer shows it. If that or if the asset is deleted by now, start a new
 * look-up, since another asset may have taken its place.
 */
export async function revalidate(before: Outcome & { state: 'matched' | 'likely' }, context: LookUpContext): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  for await (const one of catchCatalogErrors(context, async function* () {
    const asset = await context.catalog.fresh(before.asset, context.signal, before.asset);
    const isStill =
      asset !== null &&
      (before.state === 'matched' || !asset.facts.deleted) &&
      (before.rung !== 'source-url' || !before.ref || isAtAddress(asset, before.ref));
    // Keep the verdict's inputs until they are read again.
    const { checks } = before.asset.facts;
    if (isStill) yield { ...before, asset: { ...asset, facts: { ...asset.facts, ...(checks && { checks }) } }, seenAt: context.now() };
  }))
    outcome = withLast(one, before);
  return outcome;
}

/** Adds the last known asset to an `unreachable` outcome, unless this look-up already found another asset. */
export function withLast(outcome: Outcome, { state, asset, rung, seenAt }: Outcome & { state: 'matched' | 'likely' }): Outcome {
  if (outcome.state !== 'unreachable' || state !== 'matched' || (outcome.last && outcome.last.asset.id !== asset.id)) return outcome;
  return { ...outcome, last: { asset, rung, seenAt } };
}

/** A new look-up after an asset was deleted. Shows `gone`, the deleted asset, unless the look-up finds more than namesakes. */
export async function* lookUpAfter(gone: Outcome, lookUp: AsyncGenerator<Outcome>): AsyncGenerator<Outcome> {
  for await (const outcome of lookUp) {
    const isWorse = outcome.state === 'not-in-catalog' || (outcome.state === 'candidates' && outcome.rung === 'name');
    yield isWorse ? gone : outcome;
  }
}

/** Looks up an asset that the user chose from a list. */
export async function* lookUpAsset(
  chosen: { kind: AssetKind; id: string },
  rung: RungName,
  context: LookUpContext,
): AsyncGenerator<Outcome> {
  yield* catchCatalogErrors(context, async function* () {
    const asset = await context.catalog.fresh(chosen, context.signal);
    if (asset) yield* withVerdict({ state: 'matched', rung, asset, seenAt: context.now() }, context);
    else yield { state: 'not-in-catalog', name: '', kind: chosen.kind, tried: [rung] };
  });
}

async function* shown(found: SingleMatch, others: readonly Asset[], site: Site, context: LookUpContext): AsyncGenerator<Outcome> {
  const { rung, asset, ref, sure, vouched } = found;
  const seenAt = context.now();
  yield* shownAs(
    sure
      ? { state: 'matched', rung, asset, seenAt, ref, ...(others.length > 0 && { others }), ...(vouched && { vouched }) }
      : { state: 'likely', rung, asset, seenAt, ref, service: asset.service ?? '', site },
    context,
  );
}

/** Yields the hit at once, then what the entry says, which decides: the index may hold what this user may not see. */
export async function* shownAs(outcome: Outcome & { state: 'matched' | 'likely' }, context: LookUpContext): AsyncGenerator<Outcome> {
  yield outcome;
  try {
    const asset = await context.catalog.fresh(outcome.asset, context.signal);
    noteRead(outcome.asset, asset === null ? 'absent' : asset.facts.deleted ? 'deleted' : 'found', context);
    const name = outcome.asset.name;
    if (asset) yield* withVerdict({ ...outcome, asset, seenAt: context.now() }, context);
    else yield { state: 'not-in-catalog', name, kind: outcome.asset.kind, tried: [outcome.rung] };
  } catch (error) {
    const said = outcomeOf(error, context);
    const last = { asset: outcome.asset, rung: outcome.rung, seenAt: outcome.state === 'matched' ? outcome.seenAt : context.now() };
    if (said.state === 'no-permission') noteRead(outcome.asset, 'hidden', context);
    if (said.state === 'no-permission') yield { ...said, what: outcome.asset.kind };
    else yield said.state === 'unreachable' && outcome.state === 'matched' ? { ...said, last } : said;
  }
}

const noteRead = ({ kind, id }: Asset, found: TracedRead['found'], { trace }: LookUpContext): void =>
  trace?.read({ by: 'id', kind, named: id, found });

/** Yields the asset at once, then again with all inputs of its verdict. A likely asset has no verdict. */
async function* withVerdict(outcome: Outcome & { state: 'matched' | 'likely' }, context: LookUpContext): AsyncGenerator<Outcome> {
  yield outcome;
  if (outcome.state === 'matched') yield await withChecks(outcome, context);
}

/** Adds all current inputs of the verdict, requested once the asset is painted. None are requested for a deleted asset. */
export async function withChecks(outcome: Matched, { catalog, signal, painted }: LookUpContext): Promise<Matched> {
  const { asset } = outcome;
  if (!asset.facts.deleted) await painted();
  const checks = asset.facts.deleted ? {} : await catalog.checks(asset, signal);
  return { ...outcome, asset: { ...asset, facts: { ...asset.facts, checks } } };
}

const several = ({ several: candidates, rung, ref }: Several, total: Total | undefined, site: Site): Outcome => ({
  state: 'candidates',
  rung,
  candidates,
  ...(total && { total }),
  ref,
  name: nameOf(ref),
  site,
});

/** Runs a look-up and ends it with an outcome where the catalog fails. The one place that does so. */
export async function* catchCatalogErrors(context: LookUpContext, run: () => AsyncGenerator<Outcome>): AsyncGenerator<Outcome> {
  try {
    yield* run();
  } catch (error) {
    yield outcomeOf(error, context);
  }
}

/** The outcome of a failure of the catalog. @throws any other error, and every error once the look-up was aborted. */
export function outcomeOf(error: unknown, { server, user, signal }: LookUpContext): Outcome {
  if (!(error instanceof CatalogError) || signal.aborted) throw error;
  const { why } = error;
  switch (why.reason) {
    case 'unreachable':
      return {
        ...{ state: 'unreachable', server, cause: why.cause },
        ...('status' in why && { status: why.status, ...('behind' in why && why.behind && { behind: true }) }),
        ...('until' in why && why.until !== undefined && { until: why.until }),
      };
    case 'token-refused':
      return { state: why.expired ? 'token-expired' : 'token-refused', tokensHref: tokensHref(user, { server }) };
    case 'no-permission':
      return { state: 'no-permission', what: why.what };
    case 'search-broken':
      return { state: 'search-broken', server };
    case 'unknown-field':
      return { state: 'unexpected-answer', server, where: `fields: ${why.field}` };
    case 'too-large':
      return { state: 'unexpected-answer', server, where: why.where, tooLarge: true };
    case 'absent':
    case 'unexpected-answer':
      return { state: 'unexpected-answer', server, where: why.where };
    default:
      return why satisfies never;
  }
}
