import type { AssetRef } from '../model/reference.ts';
import { spellings } from '../model/stored-base.ts';
import { refsOn } from './refs-on.ts';
import type { Tool } from './tool.ts';

/** A deeper prefix than this is not recognized, since each level costs one more recognition. */
const DEEPEST = 4;

/**
 * The origin of a page with the prefix below which its tool is served: the longest beginning of the path without which the tool reads the
 * same references off the address, whose own addresses differ by just that beginning.
 */
export function pageBase(tool: Tool, url: URL): string {
  const { origin, pathname } = url;
  const refs = readFrom(tool, url);
  if (!refs.some((ref) => ref.url !== undefined)) return origin;
  const segments =
    /^(?:\/[^/]+)*/
      .exec(pathname)?.[0]
      .split('/')
      .slice(1, 1 + DEEPEST) ?? [];
  for (let depth = segments.length; depth > 0; depth--) {
    const prefix = `/${segments.slice(0, depth).join('/')}`;
    const rest = new URL(url);
    rest.pathname = pathname.slice(prefix.length);
    if (isSame(refs, readFrom(tool, rest), { origin, base: `${origin}${prefix}` })) return `${origin}${prefix}`;
  }
  return origin;
}

const readFrom = (tool: Tool, url: URL): readonly AssetRef[] => refsOn(tool, { url, title: '', text: {} });

function isSame(refs: readonly AssetRef[], others: readonly AssetRef[], { origin, base }: Record<'origin' | 'base', string>): boolean {
  const said = ({ kind, id, path }: AssetRef, addresses: readonly string[]): string => JSON.stringify([kind, id, path, addresses]);
  const behind = (ref: AssetRef): readonly string[] => spellings(ref).map((address) => address.replace(origin, () => base));
  return refs.map((ref) => said(ref, spellings(ref))).join() === others.map((ref) => said(ref, behind(ref))).join();
}
