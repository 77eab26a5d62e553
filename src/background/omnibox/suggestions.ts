import type { Omnibox } from 'webextension-polyfill';
import { labelWords } from '../../card/verdict/label-words.ts';
import { t } from '../../i18n.ts';
import { outcomeOf } from '../../lookup/look-up.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { AssetName } from '../../model/parts.ts';
import { readSettings } from '../../settings/store.ts';
import { askingOf } from '../open-connection.ts';
import { slot } from '../slots.ts';
import { inMarkup, inPlainText, inXml, suggestionWords } from './suggestion-words.ts';

/** What the address bar shows for a typed text. */
export interface Suggestions {
  readonly rows: readonly Omnibox.SuggestResult[];
  /** The assets by the text that the browser hands back when its row is chosen. */
  readonly assets: ReadonlyMap<string, AssetName>;
  /** The words of the first row, which stands for the typed text. Never contains it: Chromium stores these words on disk. */
  readonly first: string;
}

/** The browsers show fewer than ten rows. */
const MOST = 8;

/** Asks the server once. A failure is told in the first row. @throws if aborted. */
export async function suggestionsFor(text: string, signal: AbortSignal, markup: boolean): Promise<Suggestions> {
  const { server } = await readSettings();
  const asking = await askingOf(server, { signal, isPersons: () => true });
  if ('state' in asking) return nothing(wordsFor(asking), markup);
  const leave = await slot(() => true, signal);
  try {
    const { assets } = await asking.catalog.suggest(text, MOST, signal);
    if (assets.length === 0) return nothing(t('omniboxNothing'), markup);
    // The browser needs a different text for each row; assets of two kinds can share a qualified name.
    const byText = new Map<string, (typeof assets)[number]>();
    for (const asset of assets) if (!byText.has(asset.fqn)) byText.set(asset.fqn, asset);
    const rows = [...byText].map(([content, asset]) => {
      const words = suggestionWords(asset, asking.now());
      return { content, description: markup ? inMarkup(words, text) : inPlainText(words) };
    });
    return { rows, assets: byText, first: firstRow(markup) };
  } catch (error) {
    return nothing(wordsFor(outcomeOf(error, asking)), markup);
  } finally {
    leave();
  }
}

/** The first row while nothing failed: what Enter does. Chromium replaces `%s` with the typed text; Firefox shows its own line. */
export const firstRow = (markup: boolean): string => (markup ? inXml(t('omniboxSearchFor', '%s')) : t('omniboxSearch'));

const nothing = (first: string, markup: boolean): Suggestions => ({
  rows: [],
  assets: new Map(),
  first: markup ? inXml(first) : first,
});

/** A failure in the label's words, which are the shortest. */
const wordsFor = (outcome: Outcome): string => labelWords(outcome, Date.now(), false)?.lead ?? t('labelFailedHere');
