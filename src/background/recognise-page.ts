import type { Tabs } from 'webextension-polyfill';
import type { PageLookUp } from '../lookup/context.ts';
import { identityOf } from '../lookup/page-key.ts';
import { type BasedRefs, withBases } from '../lookup/stored-bases.ts';
import { servicesAt, siteAt, type ToolFound, toolAt } from '../lookup/tool-for-page.ts';
import type { Answer } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import type { TracedPage } from '../model/trace.ts';
import type { Settings } from '../settings/schema.ts';
import { isAddressTooLong, refsOn } from '../tools/refs-on.ts';
import type { Tool } from '../tools/tool.ts';
import { toolsFor } from '../tools/tools-for.ts';
import { PAGE_TEXT_MS, present, readPage } from './page-text.ts';
import { fault } from './ports/posting.ts';

/** A page that shows an asset: what to look up, and the key that identifies its answer. */
export interface Shows {
  readonly look: PageLookUp;
  readonly key: string;
  readonly traced: TracedPage;
  /** The stored bases by which its references have further addresses; [] = none. */
  readonly bases: readonly string[];
}

/** A page with nothing to look up, and why. */
export interface ShowsNothing {
  readonly outcome: Outcome;
  readonly key: string;
  /** absent = the browser hides the page, or the recogniser failed. */
  readonly traced?: TracedPage;
}

/** The page in a tab, as the browser reports it. */
export interface TabPage {
  readonly tabId: number;
  readonly url: URL;
  readonly title: string;
}

const NOTHING_KNOWN: TracedPage['known'] = { serviceTypes: [], services: [] };

/** The page in a tab; null = the browser hides its address (no permission), or it is one of the browser's own pages. */
export function pageIn(tab: Tabs.Tab | null): TabPage | null {
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) return null;
  return { tabId: tab.id, url: new URL(tab.url), title: tab.title ?? '' };
}

/** Whether only the page's texts identify what it shows, so that equal addresses do not mean equal pages. */
export const isByTexts = (page: Shows | ShowsNothing): boolean => 'look' in page && page.look.refs.length === 0;

/**
 * Recognizes a page by its address, or by its texts if the tool's addresses do not name an asset. Calls `onWait` if the texts do not exist
 * yet. `guess`: a person asked on a site that is not set up, so look for a known tool's elements in the page.
 */
export async function recognise(tab: TabPage, settings: Settings, guess: boolean, onWait: () => void): Promise<Shows | ShowsNothing> {
  const unknown = { address: tab.url.href, recognised: null, site: null, refs: [], known: NOTHING_KNOWN, refused: [] } satisfies TracedPage;
  if (isAddressTooLong(tab.url))
    return { outcome: { state: 'page-not-recognised', why: 'address-too-long' }, key: '', traced: { ...unknown, address: '' } };
  const found = await toolIn(tab, settings, guess);
  if (!found) return { outcome: { state: 'page-not-recognised' }, key: '', traced: unknown };
  const { tool, by, mark } = found;
  const site = siteAt(tab.url, tool, tab.title);
  const based = (refs: readonly AssetRef[]): BasedRefs => withBases(tool, tab.url, site, { refs, settings });
  const { refs, bases } = based(await refsOf(tool, tab, onWait));
  const said = tool.reads ? tool.fits?.(tab.url) : undefined;
  const key = identityOf(site, refs, refs.length === 0 ? said : undefined);
  const services = servicesAt(site, tool, settings.services);
  const refused = settings.refused.filter((one) => one.key === key).map(({ asset }) => asset);
  const recognised = { tool: tool.id, by, ...(mark !== undefined && { mark }) };
  const traced: TracedPage = { ...unknown, recognised, site, refs, known: { serviceTypes: tool.serviceTypes, services }, refused };
  if (refs.length === 0 && !said) {
    const offer = by === 'mark' ? { offer: { toolId: tool.id, origin: tab.url.origin } } : {};
    const isEditor = tool.query?.at(tab.url) === true;
    // Told apart from the tool's other pages without an asset, so that the label is drawn anew.
    return {
      outcome: { state: 'page-not-recognised', tool: tool.id, ...offer, ...(isEditor && { hasQuery: true }) },
      key: isEditor ? `${key} query` : key,
      traced,
    };
  }
  return {
    key,
    bases,
    traced,
    look: {
      refs,
      site,
      known: traced.known,
      refused: new Set(refused),
      ...(((tool.reads && said !== null) || titleOf(tool, tab)) && {
        readMore: async () => based(await refsFromPage(tool, tab, PAGE_TEXT_MS)).refs,
      }),
    },
  };
}

/**
 * Recognizes a page, and yields "looking" if it must wait for the page's texts. Returns what the page shows, and whether it waited. Never
 * throws: if a recognizer throws, the outcome reports the bug.
 */
export async function* recognising(
  tab: TabPage,
  settings: Settings,
  guess: boolean,
): AsyncGenerator<Answer, { readonly shows: Shows | ShowsNothing; readonly waited: boolean }> {
  let onWait = (): void => undefined;
  const waits = new Promise<true>((resolve) => {
    onWait = () => resolve(true);
  });
  const recognised = recognise(tab, settings, guess, onWait).catch((error: unknown) => ({
    outcome: fault('recogniser', error),
    key: tab.url.href,
  }));
  const waited = await Promise.race([recognised.then(() => false), waits]);
  if (waited) yield { say: 'looking', done: false };
  return { shows: await recognised, waited };
}

async function refsOf(tool: Tool, tab: TabPage, onWait: () => void): Promise<readonly AssetRef[]> {
  // If the title matters, it is read in the page, since the tab may still have the previous page's title.
  const refs = refsOn(tool, { url: tab.url, title: titleOf(tool, tab) ? '' : tab.title, text: {} });
  if (refs.length > 0 || !titleOf(tool, tab)) return refs;
  const atOnce = await refsFromPage(tool, tab, 0);
  if (atOnce.length > 0) return atOnce;
  onWait();
  return refsFromPage(tool, tab, PAGE_TEXT_MS);
}

/** References from title and texts. Waits up to `patience` ms, since single-page tools change their address first. */
async function refsFromPage(tool: Tool, tab: TabPage, patience: number): Promise<readonly AssetRef[]> {
  const { url } = tab;
  const form = titleOf(tool, tab);
  const wanted = { texts: tool.reads ?? {}, all: tool.readsAll === true, title: form, path: url.pathname };
  // If the page is gone or the browser forbids reading it, use the address alone.
  const { title, text } = await readPage(tab.tabId, wanted, patience).catch(() => ({ title: '', text: {} }));
  return refsOn(tool, { url, title: form ? title : tab.title, text });
}

const titleOf = (tool: Tool, { url }: TabPage): RegExp | null => tool.titled?.(url) ?? null;

/** The tool of a page: by its address, else, if a person asked, by the elements in the page. null = none. */
export async function toolIn(tab: TabPage, settings: Settings, guess: boolean): Promise<ToolFound | null> {
  const tools = await toolsFor(tab.url, settings);
  return toolAt(tab.url, settings.sites, tools) ?? (guess ? guessed(tab, tools) : null);
}

/** The tool whose typical elements are in the page, with the first of them; null = none. */
async function guessed(tab: TabPage, tools: readonly Tool[]): Promise<ToolFound | null> {
  const selectors = tools.flatMap(({ looksLike }) => looksLike ?? []);
  const found = await present(tab.tabId, selectors).catch(() => new Set<string>());
  for (const tool of tools) {
    const mark = tool.looksLike?.find((selector) => found.has(selector));
    if (mark !== undefined) return { tool, by: 'mark', mark };
  }
  return null;
}
