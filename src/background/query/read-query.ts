import browser from 'webextension-polyfill';
import { servicesAt, siteAt } from '../../lookup/tool-for-page.ts';
import type { PageQuery } from '../../model/page-query.ts';
import type { Settings } from '../../settings/schema.ts';
import { readSettings } from '../../settings/store.ts';
import type { QueryEditor } from '../../tools/query-editor.ts';
import { isAddressTooLong } from '../../tools/refs-on.ts';
import type { Tool } from '../../tools/tool.ts';
import { pageIn, toolIn } from '../recognise-page.ts';
import { editorIn, selectedIn } from './frame-texts.ts';

/** Whether the tool of a tab's page has an editor of SQL at this address. The page's texts are not read. */
export const hasQuery = async (tabId: number): Promise<boolean> => (await pageWithEditor(tabId)) !== null;

/** A page, its tool, and the tool's editor. */
interface WithEditor {
  readonly url: URL;
  readonly title: string;
  readonly tool: Tool;
  readonly editor: QueryEditor;
  readonly settings: Settings;
}

async function pageWithEditor(tabId: number): Promise<WithEditor | null> {
  // The tab may have been closed.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const page = pageIn(tab);
  if (!page) return null;
  const { url, title } = page;
  if (isAddressTooLong(url)) return null;
  const settings = await readSettings();
  const { tool = null } = (await toolIn(page, settings, true)) ?? {};
  return tool?.query?.at(url) ? { url, title, tool, editor: tool.query, settings } : null;
}

/**
 * The query in the editor of a tab's page: what is selected in it, else all that can be read. null = the page shows none, or the browser does
 * not let it be read. Nothing is sent anywhere.
 */
export async function readQuery(tabId: number): Promise<PageQuery | null> {
  const found = await pageWithEditor(tabId);
  if (!found) return null;
  const { url, title, tool, settings } = found;
  const { editors, reads = {}, whole, sqlIn, setting, ofService } = found.editor;

  const nothing = { text: '', isPart: false, texts: {} };
  const [{ text: part, isInEditor }, shown] = await Promise.all([
    selectedIn(tabId).catch(() => ({ text: '', isInEditor: false })),
    editorIn(tabId, { editors, texts: reads }).catch(() => nothing),
  ]);
  const page = { url, title, text: shown.texts };
  const held = shown.isPart ? whole?.(page).find((text) => text && spaced(text).includes(spaced(shown.text))) : undefined;
  // A selected word is no query: it was selected for another reason.
  const isSelected = isInEditor && /\s/.test(part.trim());
  const text = isSelected ? part : (held ?? shown.text);
  const read = sqlIn ? (sqlIn(text) ?? (isSelected ? { text } : null)) : { text };
  if (!read || read.text.trim() === '') return null;
  const { dialect, within } = setting(page);
  const [service, ...others] = ofService ? servicesAt(siteAt(url, tool, title), tool, settings.services) : [];
  return {
    text: read.text,
    dialect: ('dialect' in read && read.dialect) || dialect,
    within,
    ...(service !== undefined && others.length === 0 && { service }),
    ...(shown.isPart && !isSelected && held === undefined && { partly: true }),
  };
}

/** The text selected in a tab's page, with its line breaks. '' = nothing is selected, or the browser does not let it be read. */
export async function readSelection(tabId: number, frameId?: number): Promise<string> {
  return (await selectedIn(tabId, frameId).catch(() => ({ text: '' }))).text;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
