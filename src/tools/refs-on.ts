import { type AssetRef, LONGEST_ADDRESS, LONGEST_TEXT, MOST_REFS, type Page } from '../model/reference.ts';
import type { Tool } from './tool.ts';

/** What a page shows according to a tool: the best {@link MOST_REFS} references; [] for an address that is too long. */
export function refsOn(tool: Tool, { url, title, text }: Page): readonly AssetRef[] {
  if (isAddressTooLong(url)) return [];
  return tool.recognise({ url, title: title.slice(0, LONGEST_TEXT), text }).slice(0, MOST_REFS);
}

/** Whether an address exceeds the length that tools are asked about. */
export const isAddressTooLong = (url: URL): boolean => url.href.length > LONGEST_ADDRESS;
