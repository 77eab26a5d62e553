import browser from 'webextension-polyfill';
import type { PageLookUp } from '../lookup/asking.ts';
import { identityOf } from '../lookup/identity.ts';
import { confirmedAt, siteAt, toolAt } from '../lookup/which-tool.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetRef, Page } from '../model/reference.ts';
import type { Settings } from '../settings/schema.ts';
import { TOOLS } from '../tools/index.ts';
import type { Tool } from '../tools/tool.ts';
import { present, readTexts } from './read-page.ts';

/** A page that shows an asset: what to look up, and under which name it is remembered. */
export interface Shows {
  readonly look: PageLookUp;
  readonly key: string;
}

/** A page with nothing to look up, and why. */
export interface ShowsNothing {
  readonly outcome: Outcome;
  readonly key: string;
}

export interface TabPage {
  readonly tabId: number;
  readonly url: URL;
  readonly title: string;
}

/** Recognises by address alone, in no time. `guess`: a person asked on a site that nobody named, so look which tool gives itself away. */
export async function recognise(tab: TabPage, settings: Settings, guess: boolean): Promise<Shows | ShowsNothing> {
  const known = toolAt(tab.url, settings.sites, TOOLS);
  const tool = known ?? (guess ? await guessed(tab) : null);
  if (!tool) return { outcome: { state: 'page-not-recognised' }, key: '' };
  const page: Page = { url: tab.url, title: tab.title, text: {} };
  const refs = tool.recognise(page);
  const site = siteAt(tab.url, tool);
  const key = identityOf(site, refs);
  if (refs.length === 0) {
    const offer = known ? {} : { offer: { toolId: tool.id, origin: tab.url.origin } };
    return { outcome: { state: 'page-not-recognised', tool: tool.id, ...offer }, key };
  }
  const { reads } = tool;
  return {
    key,
    look: {
      refs,
      site,
      known: { serviceTypes: tool.serviceTypes, services: confirmedAt(site, settings.services) },
      refused: new Set(settings.refused.filter((one) => one.key === key).map(({ asset }) => asset)),
      ...(reads && { readMore: () => reread(tool, page, tab.tabId, reads) }),
    },
  };
}

/** Texts and title as they are by now: a page in one document changes its address before its title. */
async function reread(tool: Tool, page: Page, tabId: number, reads: Readonly<Record<string, string>>): Promise<readonly AssetRef[]> {
  // The page may have gone, or be one that the browser lets nobody read: then its address has to do.
  const text = await readTexts(tabId, reads).catch(() => ({}));
  const title = await browser.tabs.get(tabId).then(
    (tab) => tab.title,
    () => undefined,
  );
  return tool.recognise({ ...page, title: title ?? page.title, text });
}

/** The tool whose own marks are in the page. */
async function guessed(tab: TabPage): Promise<Tool | null> {
  const selectors = TOOLS.flatMap(({ looksLike }) => looksLike ?? []);
  const found = await present(tab.tabId, selectors).catch(() => new Set<string>());
  return TOOLS.find(({ looksLike }) => looksLike?.some((selector) => found.has(selector))) ?? null;
}
