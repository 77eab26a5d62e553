import type { AssetRef } from '../model/reference.ts';
import { TOOLS } from './index.ts';
import { refsOn } from './refs-on.ts';
import type { Tool } from './tool.ts';
import { isOnVendorHost } from './vendor-host.ts';

/** What an address alone says, without the page and without the user's sites. */
export interface Recognised {
  /** The address as given. */
  readonly url: string;
  /** null = no tool recognizes it. */
  readonly tool: string | null;
  /** Best first; [] = no single asset, or an unreadable address. */
  readonly refs: readonly AssetRef[];
}

/** Asks `only` if given; otherwise the tool whose vendor hosts the address; otherwise takes the first tool that finds something. */
export function recogniseAddress(address: string, only?: Tool): Recognised {
  const url = httpAddress(address);
  if (!url) return { url: address, tool: null, refs: [] };

  const speaker = only ?? TOOLS.find((tool) => isOnVendorHost(tool, url));
  const candidates = speaker ? [speaker] : TOOLS.filter((tool) => !tool.vague);
  const found = candidates
    .map((tool) => ({ tool, refs: refsOn(tool, { url, title: '', text: {} }) }))
    .filter(({ refs }) => refs.length > 0);
  // Prefer verified address patterns.
  const best = found.find(({ refs }) => refs.some(({ unverified }) => !unverified)) ?? found[0];
  return { url: address, tool: (best?.tool ?? speaker)?.id ?? null, refs: best?.refs ?? [] };
}

function httpAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
