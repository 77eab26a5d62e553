import { CatalogError } from '../catalog/error.ts';
import type { Question } from '../catalog/open-metadata.ts';
import type { Asset, AssetKind } from '../model/asset.ts';
import type { Outcome, RungName, Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { Asking, PageLookUp } from './asking.ts';
import type { Found, Several } from './decide.ts';
import { decideOn } from './decide-on.ts';
import { namesakesOf, qualifiedAs } from './question.ts';
import { isAtAddress, RUNGS } from './rungs.ts';
import { selectedName } from './selection.ts';

type Matched = Outcome & { readonly state: 'matched' };

/** From a page to its asset: what the search says, then what the entity says. Every failure is an outcome; only aborts throw. */
export async function* lookUpPage(page: PageLookUp, asking: Asking): AsyncGenerator<Outcome> {
  yield* told(asking, async function* () {
    let { refs } = page;
    let found = await decideOn(refs, page, asking);
    if (!found && page.readMore) {
      refs = await page.readMore();
      if (JSON.stringify(refs) !== JSON.stringify(page.refs)) found = await decideOn(refs, page, asking);
    }
    if (!found) yield await namesakes(refs, page, asking);
    else if ('several' in found.first) yield several(found.first, page.site);
    else yield* shown(found.first, found.others, page.site, asking);
  });
}

/**
 * A remembered asset asked again by its id. One that was deleted since says so, and something else may have taken its place; null when
 * it is no longer what the page shows. In both cases the look-up must start anew.
 */
export async function refreshed(before: Outcome & { state: 'matched' | 'likely' }, asking: Asking): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  for await (const one of told(asking, async function* () {
    const asset = await asking.catalog.fresh(before.asset, asking.signal, before.asset);
    const isStill =
      asset !== null &&
      (before.state === 'matched' || !asset.facts.deleted) &&
      (before.rung !== 'source-url' || !before.ref || isAtAddress(asset, before.ref));
    // What was found wrong stays said until it is asked again.
    const { checks } = before.asset.facts;
    if (isStill) yield { ...before, asset: { ...asset, facts: { ...asset.facts, ...(checks && { checks }) } }, seenAt: asking.now() };
  }))
    outcome = withLast(one, before);
  return outcome;
}

/** A server that does not answer takes nothing away from what it said before, unless it just said that it is another asset. */
export function withLast(outcome: Outcome, { state, asset, rung, seenAt }: Outcome & { state: 'matched' | 'likely' }): Outcome {
  if (outcome.state !== 'unreachable' || state !== 'matched' || (outcome.last && outcome.last.asset.id !== asset.id)) return outcome;
  return { ...outcome, last: { asset, rung, seenAt } };
}

/** A look-up anew after an asset was deleted: where nothing better than a name takes its place, it is said to be deleted. */
export async function* lookUpAfter(gone: Outcome, lookUp: AsyncGenerator<Outcome>): AsyncGenerator<Outcome> {
  for await (const outcome of lookUp) {
    const isWorse = outcome.state === 'not-in-catalog' || (outcome.state === 'candidates' && outcome.rung === 'name');
    yield isWorse ? gone : outcome;
  }
}

/** What a selected or typed name means: never claimed unless it is an asset's whole qualified name. */
export async function* lookUpText(text: string, asking: Asking): AsyncGenerator<Outcome> {
  const selected = selectedName(text);
  const name = selected?.parts.at(-1) ?? text.trim();
  if (!selected) {
    yield { state: 'not-in-catalog', name, tried: [] };
    return;
  }
  yield* told(asking, async function* () {
    const { parts } = selected;
    const qualified = parts.length > 1 ? await hitsOf(qualifiedAs(parts), parts, asking) : [];
    const fitting = qualified.length > 0 ? qualified : await hitsOf(listed(namesakesOf([name, parts.join('.')])), parts, asking);
    const [only, ...others] = exactly(fitting.filter(isNamed(parts)), parts);
    if (only && others.length === 0)
      yield* shownAs({ state: 'matched', rung: 'qualified-name', asset: only, seenAt: asking.now() }, asking);
    else if (fitting.length > 0) yield { state: 'candidates', rung: 'selection', candidates: fitting, name };
    else yield offered(await asking.catalog.suggest(text.trim(), 10, asking.signal), name);
  });
}

/** Of the questions' hits those whose names end as the text says, each once. */
async function hitsOf(questions: readonly Question[], parts: readonly string[], { catalog, signal }: Asking): Promise<readonly Asset[]> {
  const wanted = parts.map((part) => part.toLowerCase());
  const answers = await Promise.all(questions.map((question) => catalog.find(question, signal)));
  const hits = new Map(answers.flatMap(({ assets }) => assets.map((asset) => [asset.id, asset] as const)));
  return [...hits.values()].filter((asset) => endsIn(asset, wanted));
}

const isNamed =
  (parts: readonly string[]) =>
  (asset: Asset): boolean =>
    asset.path.length + 1 === parts.length;

/** Of twins that differ in case the one that is spelled as the text. */
function exactly(assets: readonly Asset[], parts: readonly string[]): readonly Asset[] {
  const exact = assets.filter(({ path, ownName }) => [...path, ownName].join('\n') === parts.join('\n'));
  return exact.length > 0 ? exact : assets;
}

/** One asset that a person chose from a list. */
export async function* lookUpAsset(chosen: { kind: AssetKind; id: string }, rung: RungName, asking: Asking): AsyncGenerator<Outcome> {
  yield* told(asking, async function* () {
    const asset = await asking.catalog.fresh(chosen, asking.signal);
    if (asset) yield* judged({ state: 'matched', rung, asset, seenAt: asking.now() }, asking);
    else yield { state: 'not-in-catalog', name: '', kind: chosen.kind, tried: [rung] };
  });
}

async function* shown(found: Found, others: readonly Asset[], site: Site, asking: Asking): AsyncGenerator<Outcome> {
  const { rung, asset, ref, sure, vouched } = found;
  const seenAt = asking.now();
  yield* shownAs(
    sure
      ? { state: 'matched', rung, asset, seenAt, ref, ...(others.length > 0 && { others }), ...(vouched && { vouched }) }
      : { state: 'likely', rung, asset, seenAt, ref, service: asset.service ?? '', site },
    asking,
  );
}

/** The hit at once, then the entity, which decides: a search may show what this user may not see. */
async function* shownAs(outcome: Outcome & { state: 'matched' | 'likely' }, asking: Asking): AsyncGenerator<Outcome> {
  yield outcome;
  try {
    const asset = await asking.catalog.fresh(outcome.asset, asking.signal);
    const name = outcome.asset.name;
    if (asset) yield* judged({ ...outcome, asset, seenAt: asking.now() }, asking);
    else yield { state: 'not-in-catalog', name, kind: outcome.asset.kind, tried: [outcome.rung] };
  } catch (error) {
    const said = outcomeOf(error, asking);
    const last = { asset: outcome.asset, rung: outcome.rung, seenAt: outcome.state === 'matched' ? outcome.seenAt : asking.now() };
    if (said.state === 'no-permission') yield { ...said, what: outcome.asset.kind };
    else yield said.state === 'unreachable' && outcome.state === 'matched' ? { ...said, last } : said;
  }
}

/** The asset at once, then the same with all inputs of its verdict. A likely one has no verdict. */
async function* judged(outcome: Outcome & { state: 'matched' | 'likely' }, asking: Asking): AsyncGenerator<Outcome> {
  yield outcome;
  if (outcome.state === 'matched') yield await withChecks(outcome, asking);
}

/** With all inputs of the verdict as they are now, asked for when the asset itself is painted. Of a deleted asset no more is asked. */
export async function withChecks(outcome: Matched, { catalog, signal, painted }: Asking): Promise<Matched> {
  const { asset } = outcome;
  if (!asset.facts.deleted) await painted();
  const checks = asset.facts.deleted ? {} : await catalog.checks(asset, signal);
  return { ...outcome, asset: { ...asset, facts: { ...asset.facts, checks } } };
}

const several = ({ several: candidates, rung, ref }: Several, site: Site): Outcome => ({
  state: 'candidates',
  rung,
  candidates,
  ref,
  name: nameOf(ref),
  site,
});

/** The second search of a look-up, by name alone. */
async function namesakes(refs: readonly AssetRef[], { refused, site }: PageLookUp, { catalog, signal, budget }: Asking): Promise<Outcome> {
  const [ref] = refs;
  const names = [...new Set(refs.flatMap((one) => [one.name, one.path?.at(-1)].flatMap((name) => name ?? [])))];
  const tried = RUNGS.filter((rung) => refs.some((one) => rung.asks(one, { serviceTypes: ['any'], services: [] }).length > 0)).map(
    ({ name }) => name,
  );
  if (!ref) return { state: 'page-not-recognised', tool: site.toolId };
  const partly = budget.isShort() && ({ partly: true } as const);
  const question = namesakesOf(names, ref.kind);
  if (!question || budget.search(1, 0) === 0) return { state: 'not-in-catalog', ref, name: nameOf(ref), kind: ref.kind, tried, ...partly };
  const { assets } = await catalog.find(question, signal);
  // A server may ignore a filter it dislikes, and then offers whatever it has.
  const borne = ({ name, ownName }: Asset): number => names.findIndex((one) => [name, ownName].some((own) => isSame(own, one)));
  const candidates = assets
    .filter((asset) => asset.kind === ref.kind && borne(asset) >= 0 && !refused.has(asset.id))
    // The page's first name first: a change may be of several models.
    .toSorted((one, other) => borne(one) - borne(other));
  if (candidates.length === 0)
    return { state: 'not-in-catalog', ref, name: nameOf(ref), kind: ref.kind, tried: [...tried, 'name'], ...partly };
  return { state: 'candidates', rung: 'name', candidates, ref, name: nameOf(ref), site };
}

const listed = (question: Question | null): readonly Question[] => (question ? [question] : []);

const offered = (candidates: readonly Asset[], name: string): Outcome =>
  candidates.length > 0
    ? { state: 'candidates', rung: 'selection', candidates, name }
    : { state: 'not-in-catalog', name, tried: ['selection'] };

const endsIn = (asset: Asset, parts: readonly string[]): boolean => {
  const names = [...asset.path, asset.ownName].map((part) => part.toLowerCase()).slice(-parts.length);
  return names.join('\n') === parts.join('\n') || (parts.length === 1 && asset.name.toLowerCase() === parts[0]);
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const nameOf = (ref: AssetRef): string => ref.name ?? ref.path?.at(-1) ?? ref.id ?? '';

/** The one place where a failure of the catalog becomes an outcome. */
async function* told(asking: Asking, run: () => AsyncGenerator<Outcome>): AsyncGenerator<Outcome> {
  try {
    yield* run();
  } catch (error) {
    yield outcomeOf(error, asking);
  }
}

/** What a failure of the catalog means to a person. @throws whatever is none, and when the look-up was given up. */
export function outcomeOf(error: unknown, { server, user, signal }: Asking): Outcome {
  if (!(error instanceof CatalogError) || signal.aborted) throw error;
  const { why } = error;
  switch (why.reason) {
    case 'unreachable':
      return {
        ...{ state: 'unreachable', server, cause: why.cause },
        ...(why.cause === 'server-error' && { status: why.status, ...(why.behind && { behind: true }) }),
      };
    case 'token-refused':
      return why.expired ? { state: 'token-expired', server, user } : { state: 'token-refused', server, user };
    case 'no-permission':
      return { state: 'no-permission', what: why.what };
    case 'search-broken':
      return { state: 'search-broken', server };
    case 'unknown-field':
      return { state: 'unexpected-answer', server, where: `fields: ${why.field}` };
    case 'absent':
    case 'unexpected-answer':
      return { state: 'unexpected-answer', server, where: why.where };
    default:
      return why satisfies never;
  }
}
