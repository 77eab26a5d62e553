import type { Rule } from '../../settings/schema.ts';
import { decoded } from '../route.ts';
import { type Match, matcher, type Values } from './match.ts';

/** Most characters of a path, and of a hash: rules are not tried on longer ones. */
export const LONGEST_PATH = 1_024;
/** Most characters of one path segment, one query value or one name. OpenMetadata stores no longer names. */
export const LONGEST_PART = 256;

/** The host of a rule: `*.` in front means every host below it. */
export interface RuleHost {
  readonly protocol: string;
  /** As browsers write it: lower case, ASCII. */
  readonly hostname: string;
  /** '' = the scheme's default port. */
  readonly port: string;
  readonly below: boolean;
}

/** Reads `https://*.example.com:8443`; https if there is no scheme. null = not a host. */
export function ruleHost(text: string): RuleHost | null {
  const [, scheme = 'https', below, name = '', port = ''] =
    /^(?:(https?):\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[^\s/?#@*:[\]\\]+)(?::(\d{1,5}))?\/?$/i.exec(text.trim()) ?? [];
  const address = `${scheme.toLowerCase()}://${name}${port && `:${port}`}/`;
  if (name === '' || !URL.canParse(address)) return null;
  const url = new URL(address);
  return { protocol: url.protocol, hostname: url.hostname, port: url.port, below: below !== undefined };
}

/** Whether an address is on a rule's host, with the same scheme and port. */
export function isOfHost({ protocol, hostname, port, below }: RuleHost, url: URL): boolean {
  if (url.protocol !== protocol || url.port !== port) return false;
  return below ? url.hostname.endsWith(`.${hostname}`) : url.hostname === hostname;
}

/** The path that a tool keeps behind `#`, without a query of its own, as browsers write paths: `#!/a/b?c` → `/a/b`. */
export function hashPath(hash: string): string {
  const url = new URL('https://host/');
  url.pathname = `/${hash.replace(/^#?!?\/?/, '').replace(/\?.*$/s, '')}`;
  return url.pathname;
}

/** A rule's hash pattern in the form that {@link hashPath} returns. */
export const hashPattern = (hash: string): string => `/${hash.replace(/^#?!?\/?/, '')}`;

/** Splits `id=:id&view=table` into names with their patterns. */
export function queryOf(text: string): readonly (readonly [name: string, pattern: string])[] {
  return text
    .replace(/^\?/, '')
    .split('&')
    .filter((one) => one !== '')
    .map((one) => [one.replace(/=.*$/s, ''), one.includes('=') ? one.replace(/^[^=]*=/, '') : '*'] as const);
}

/** A rule's patterns as functions that return the values they name, or null. */
export interface Compiled {
  readonly host: RuleHost;
  path(url: URL): Values | null;
  query(url: URL): Values | null;
  hash(url: URL): Values | null;
}

/** Compiles a rule's patterns once for many addresses. null = one of them is invalid. */
export function compiled({ host, path, query, hash }: Rule): Compiled | null {
  const where = ruleHost(host);
  const ofPath = matcher(path, 'path');
  const ofHash = hash ? matcher(hashPattern(hash), 'path') : () => new Map();
  const ofQuery = queryOf(query ?? '').flatMap(([name, value]) => {
    const match = matcher(value, 'value');
    return match ? [[name, match] as const] : [];
  });
  if (!where || !ofPath || !ofHash || ofQuery.length < queryOf(query ?? '').length) return null;
  return {
    host: where,
    path: ({ pathname }) => inPath(ofPath, pathname),
    query: ({ search }) => inQuery(ofQuery, search),
    hash: (url) => inPath(ofHash, hashPath(url.hash)),
  };
}

/** Every text that a rule names in an address; null = the rule does not match. */
export function valuesIn({ host, path, query, hash }: Compiled, url: URL): Values | null {
  if (!isOfHost(host, url)) return null;
  const found = [path(url), query(url), hash(url)];
  return found.includes(null) ? null : new Map(found.flatMap((values) => [...(values ?? [])]));
}

/** Whether a path or one of its segments is too long to try rules on. */
export function isTooLong(pathname: string): boolean {
  return pathname.length > LONGEST_PATH || pathname.split('/').some((part) => part.length > LONGEST_PART);
}

function inPath(match: Match, pathname: string): Values | null {
  return isTooLong(pathname) ? null : named(match(pathname));
}

/** Matches query parameters by name, in any order; others are ignored. */
function inQuery(patterns: readonly (readonly [string, Match])[], search: string): Values | null {
  if (patterns.length === 0) return new Map();
  const given = new Map(
    search
      .slice(1)
      .split('&')
      .map((pair) => [text(pair.replace(/=.*$/s, '')), pair.includes('=') ? pair.replace(/^[^=]*=/, '') : ''] as const),
  );
  const found = patterns.map(([name, match]) => {
    const value = given.get(name);
    if (value === undefined || value.length > LONGEST_PART) return null;
    return named(match(value.replaceAll('+', '%20')));
  });
  return found.includes(null) ? null : new Map(found.flatMap((values) => [...(values ?? [])]));
}

const text = (encoded: string): string => decoded(encoded.replaceAll('+', ' '));

/** The named values of a match, decoded, without those of `*`. */
function named(values: Values | null): Values | null {
  return (
    values && new Map([...values].flatMap(([name, value]) => (value && /^[A-Za-z]/.test(name) ? [[name, decoded(value)] as const] : [])))
  );
}
