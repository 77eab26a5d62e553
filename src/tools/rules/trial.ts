import type { AssetRef } from '../../model/reference.ts';
import type { Rule } from '../../settings/schema.ts';
import { refsOn } from '../refs-on.ts';
import { compiled, hashPath, hashPattern, isOfHost, isTooLong, queryOf, ruleHost, valuesIn } from './address.ts';
import { matcher, type Values } from './match.ts';
import { toolFromRule } from './tool-from-rule.ts';

/** What a rule recognizes in an address, or the first place where they differ. */
export type Trial =
  | { readonly is: 'no-address' }
  | { readonly is: 'scheme' | 'host' | 'port'; readonly wanted: string; readonly found: string }
  | { readonly is: 'long' }
  /** `wanted` is the first part of the pattern that does not match; `found` is the text there, '' = nothing. */
  | { readonly is: 'path' | 'hash'; readonly wanted: string; readonly found: string }
  /** The whole pattern matches, but the address is longer. */
  | { readonly is: 'path-longer' | 'hash-longer'; readonly found: string }
  | { readonly is: 'query-absent'; readonly wanted: string }
  | { readonly is: 'query'; readonly wanted: string; readonly found: string }
  /** The address matches, but texts of the page are missing. */
  | { readonly is: 'texts'; readonly values: Values; readonly missing: readonly string[] }
  /** The address matches but gives no name: a part is absent, empty or too long. */
  | { readonly is: 'unnamed'; readonly values: Values }
  | { readonly is: 'fits'; readonly values: Values; readonly ref: AssetRef };

/** Tries a valid rule on an address, with texts as a page would give them. */
export function tryRule(rule: Rule, address: string, texts: Readonly<Record<string, string>>): Trial {
  const patterns = compiled(rule);
  const url = httpAddress(address);
  if (!url || !patterns) return { is: 'no-address' };
  const values = valuesIn(patterns, url);
  if (!values) return parting(rule, url);
  const [ref] = refsOn(toolFromRule(rule), { url, title: '', text: texts });
  const missing = Object.keys(rule.texts ?? {}).filter((name) => !texts[name]?.trim());
  const all = new Map([...Object.entries(texts).filter(([name]) => rule.texts && Object.hasOwn(rule.texts, name)), ...values]);
  if (ref) return { is: 'fits', values: all, ref };
  return missing.length > 0 ? { is: 'texts', values, missing } : { is: 'unnamed', values: all };
}

function parting(rule: Rule, url: URL): Trial {
  return hostParting(rule, url) ?? pathParting(rule, url) ?? queryParting(rule, url) ?? hashParting(rule, url) ?? { is: 'no-address' };
}

function hostParting({ host }: Rule, url: URL): Trial | null {
  const wanted = ruleHost(host);
  if (!wanted || isOfHost(wanted, url)) return null;
  if (wanted.protocol !== url.protocol) return { is: 'scheme', wanted: `${wanted.protocol}//`, found: `${url.protocol}//` };
  if (isOfHost({ ...wanted, port: url.port }, url)) return { is: 'port', wanted: portOf(wanted), found: portOf(url) };
  return { is: 'host', wanted: `${wanted.below ? '*.' : ''}${wanted.hostname}`, found: url.hostname };
}

const portOf = ({ port, protocol }: { readonly port: string; readonly protocol: string }): string =>
  port || (protocol === 'https:' ? '443' : '80');

function pathParting({ path }: Rule, { pathname }: URL): Trial | null {
  return differing('path', path, pathname);
}

function hashParting({ hash = '' }: Rule, url: URL): Trial | null {
  return hash === '' ? null : differing('hash', hashPattern(hash), hashPath(url.hash));
}

function differing(is: 'path' | 'hash', pattern: string, pathname: string): Trial | null {
  if (isTooLong(pathname)) return { is: 'long' };
  if (matcher(pattern, 'path')?.(pathname)) return null;
  const parts = partsOfPath(pattern);
  const at = parts.findIndex((_part, index) => !begins(parts.slice(0, index + 1).join(''), pathname));
  if (at < 0) return { is: `${is}-longer`, found: rest(pattern, pathname) };
  // After a piece that takes any number of segments, it is unknown which segment was meant.
  const isCounted = !parts.slice(0, at).some((part) => /[{*?]/.test(part));
  return { is, wanted: parts[at] ?? '', found: isCounted ? (pathname.split('/')[at + 1] ?? '') : pathname };
}

/** Whether the pattern matches the beginning of a path. */
const begins = (pattern: string, pathname: string): boolean => matcher(`${pattern}{/*}?`, 'path')?.(pathname) != null;

/** The rest of an address after the pattern. */
function rest(pattern: string, pathname: string): string {
  const values = matcher(`${pattern}{/*}?`, 'path')?.(pathname) ?? [];
  const last = [...values].findLast(([name]) => /^\d+$/.test(name));
  return `/${last?.[1] ?? ''}`;
}

/** `/t{/:a}?/:b` → `/t`, `{/:a}?`, `/:b`: split before each slash, but not inside braces. */
function partsOfPath(pattern: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isOpen = false;
  for (const piece of pattern.match(/\\.|[^\\]/gs) ?? []) {
    if (part !== '' && !isOpen && (piece === '/' || piece === '{')) {
      parts.push(part);
      part = '';
    }
    if (piece === '{' || piece === '}') isOpen = piece === '{';
    part += piece;
  }
  return [...parts, part];
}

function queryParting({ query = '' }: Rule, url: URL): Trial | null {
  for (const [name, pattern] of queryOf(query)) {
    const found = url.searchParams.get(name);
    if (found === null) return { is: 'query-absent', wanted: name };
    if (!matcher(pattern, 'value')?.(new URLSearchParams([['', found]]).toString().slice(1).replaceAll('+', '%20')))
      return { is: 'query', wanted: `${name}=${pattern}`, found: `${name}=${found}` };
  }
  return null;
}

function httpAddress(text: string): URL | null {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
