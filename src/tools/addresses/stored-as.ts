import type { AssetRef } from '../../model/reference.ts';

/** A text as a part of `storedLike`, every character standing for itself. */
export const verbatim = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A base as a part of `storedLike`, as a person may have typed it: host in any case, default port or none, slashes at the end. */
export function typed(base: string): string {
  const { protocol, hostname, port, pathname } = new URL(base);
  const host = verbatim(hostname).replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const said = port ? `:${port}` : `(?::${protocol === 'https:' ? 443 : 80})?`;
  return `${protocol}//${host}${said}${verbatim(pathname.replace(/\/$/, ''))}/*`;
}

/** Addresses under which ingestion may have stored the asset: `url` is the current form, `others` are earlier ones. */
export function storedAs(url: string, ...others: readonly string[]): Pick<AssetRef, 'url' | 'spellings'> {
  const spellings = [...new Set(others)].filter((other) => other !== url);
  return spellings.length > 0 ? { url, spellings } : { url };
}
