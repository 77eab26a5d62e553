import { joinFqn, splitFqn } from '../catalog/entity/fqn.ts';
import type { Criterion } from '../catalog/search/criterion.ts';
import { questionFor } from '../catalog/search/packing.ts';
import type { Hits } from '../catalog/search/search.ts';
import type { Question } from '../catalog/search/search-path.ts';
import type { Asset } from '../model/asset.ts';
import type { AssetKind } from '../model/kind.ts';
import type { Outcome } from '../model/outcome.ts';
import { storedForms, withoutReservedWords } from '../model/reserved-words.ts';
import { readNamed } from './by-name.ts';
import type { LookUpContext } from './context.ts';
import { catchCatalogErrors, shownAs } from './look-up.ts';
import { unlessBroken } from './resolve.ts';
import { type NameReading, readingsOf } from './selection.ts';
import { isCrowded, totalOf } from './total.ts';

/** The most similar assets to offer where none has the name. */
const MOST_ALIKE = 10;

/** Looks up a selected or typed name. Only an asset's whole qualified name is claimed; anything else is offered. */
export async function* lookUpText(text: string, context: LookUpContext): AsyncGenerator<Outcome> {
  const readings = readingsOf(text);
  const [best] = readings;
  if (!best) {
    yield { state: 'not-a-name' };
    return;
  }
  const name = (best.parts.includes('') ? undefined : best.parts.at(-1)) ?? text.trim();
  yield* catchCatalogErrors(context, async function* () {
    const fitting = await unlessBroken(fittingFor(readings, context));
    const { fitting: hits, answers } = fitting === 'search-broken' ? NOTHING : fitting;
    const whole = wholeOf(hits, readings) ?? (hits.length === 0 ? await readWhole(readings, context) : null);
    if (whole) yield* shownAs({ state: 'matched', rung: 'qualified-name', asset: whole, seenAt: context.now() }, context);
    else if (fitting === 'search-broken') yield { state: 'search-broken', server: context.server };
    else if (hits.length > 0) yield offered(hits, answers, name);
    else {
      const found = await alike(text.trim(), context);
      yield offered(found.assets, [found], name);
    }
  });
}

/** All answers, and the assets in them that fit. */
interface Fitting {
  readonly fitting: readonly Asset[];
  readonly answers: readonly Hits[];
}

const NOTHING: Fitting = { fitting: [], answers: [] };

/** Assets whose names end with one of the readings, best reading first. Takes one search, and a second where namesakes crowd the first. */
async function fittingFor(readings: readonly NameReading[], context: LookUpContext): Promise<Fitting> {
  const within = readings.flatMap(withinOf);
  const first = await found(questionFor([...within, ...readings.map(namedAs)]), context);
  const isOpen = isCrowded(first) && within.length > 0 && !wholeOf(first.assets, readings);
  const answers = isOpen ? [first, await found(questionFor(within), context)] : [first];
  const all = [...new Map(answers.flatMap(({ assets }) => assets).map((asset) => [asset.id, asset] as const)).values()];
  const fits = (asset: Asset): number => readings.findIndex(({ parts }) => endsIn(asset, parts));
  const fitting = all.filter((asset) => fits(asset) >= 0).toSorted((one, other) => fits(one) - fits(other));
  return { fitting, answers };
}

async function found(question: Question | null, { catalog, signal, trace }: LookUpContext): Promise<Hits> {
  if (!question) return { assets: [], total: 0 };
  const hits = await catalog.find(question, signal);
  trace?.searched('text', hits);
  return hits;
}

/** Assets at the end of a dotted name. */
const withinOf = ({ parts, canBeWhole }: NameReading): Criterion | readonly [] =>
  parts.length > 1 ? { endings: storedForms(parts), canBeWhole } : [];

/** Assets called as the last part. */
const namedAs = ({ parts }: NameReading): Criterion => ({ names: storedForms(parts.slice(-1)).flat() });

/** The asset whose qualified name is one of the readings: spelled exactly, or the only one if case is ignored. A single word counts only where nothing else fits. */
function wholeOf(assets: readonly Asset[], readings: readonly NameReading[]): Asset | null {
  const names = readings.filter(({ canBeWhole }) => canBeWhole).map(({ parts }) => parts.join('\n'));
  const named = (asset: Asset, fold: (name: string) => string): boolean =>
    names.some((name) => fold(name) === fold(splitFqn(asset.fqn).join('\n')) || fold(name) === fold(asset.fqn));
  const bearing = assets.filter((asset) => named(asset, folded));
  const exact = bearing.filter((asset) => named(asset, (name) => name));
  const [only, ...others] = exact.length > 0 ? exact : bearing;
  if (!only || others.length > 0) return null;
  return splitFqn(only.fqn).length > 1 || assets.length === 1 ? only : null;
}

/** The entry with a qualified name that no search found, if the name's form tells its kind. Takes at most one read. */
async function readWhole(readings: readonly NameReading[], context: LookUpContext): Promise<Asset | null> {
  for (const { parts, canBeWhole } of readings) {
    const kind = canBeWhole && !parts.includes('') ? kindOfForm(parts) : null;
    if (kind) return readNamed(kind, joinFqn(parts), context);
  }
  return null;
}

/** `service.database.schema.table` is a table's, `service.model.id` a data model's. Other forms could be of too many kinds. */
function kindOfForm(parts: readonly string[]): AssetKind | null {
  if (parts.length === 4) return 'table';
  if (parts.length !== 3) return null;
  return parts[1] === 'model' ? 'dashboardDataModel' : 'databaseSchema';
}

/** What a search by words finds. The search by names has just worked, so a failure now is caused by these words and counts as no hit. */
async function alike(text: string, { catalog, signal, trace }: LookUpContext): Promise<Hits> {
  const hits = await unlessBroken(catalog.suggest(text, MOST_ALIKE, signal));
  if (hits === 'search-broken') return { assets: [], total: 0 };
  trace?.searched('text', hits);
  return hits;
}

const offered = (candidates: readonly Asset[], answers: readonly Hits[], name: string): Outcome =>
  candidates.length > 0
    ? { state: 'candidates', rung: 'selection', candidates, ...totalOf(candidates, answers), name }
    : { state: 'not-in-catalog', name, tried: ['selection'] };

/** Whether an asset's path ends with these parts; an open part fits any name. */
function endsIn(asset: Asset, parts: readonly string[]): boolean {
  const ends = (names: readonly string[]): boolean =>
    names.length >= parts.length &&
    names.slice(-parts.length).every((name, at) => parts[at] === '' || folded(name) === folded(parts[at] ?? ''));
  return ends([...asset.path, asset.ownName]) || ends(splitFqn(asset.fqn)) || (parts.length === 1 && ends([asset.name]));
}

const folded = (name: string): string => withoutReservedWords(name).toLowerCase();
