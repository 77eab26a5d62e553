import type { Reason } from './error.ts';

/** Fields of the server's own error bodies: Dropwizard's `{code, message}`, and `{responseMessage, errorType}` for unhandled errors. */
const WORDS: readonly string[] = ['code', 'message', 'details', 'errorType', 'responseMessage'];

/**
 * What an error status means; where the status alone misleads, the texts decide (taken from a running 1.6 server). Only a body in the
 * server's own form counts as the server's, since proxies, ingresses and firewalls use the same statuses.
 */
export function reasonOf(status: number, body: string, path: string): Reason | 'absent' {
  const text = saidBy(status, parse(body));
  if (text === null) return saidByAnother(status, body);
  if (status === 401) {
    if (text.includes('Token not present')) return { reason: 'unreachable', cause: 'header-lost' };
    const because = /personal access token|current bot's token/.test(text)
      ? 'revoked'
      : /Unable to decode|verification failed|Invalid token\.?$/.test(text) && 'unread';
    return { reason: 'token-refused', expired: /expired/i.test(text), ...(because && { because }) };
  }
  // A token signed with another server's key gives a 500, and one whose user is gone a 404.
  if (status === 500 && /keyID/.test(text)) return { reason: 'token-refused', expired: false, because: 'other-server' };
  if (status === 500 && /begin \d+, end \d+/.test(text)) return { reason: 'token-refused', expired: false };
  if (status === 404 && /^User with provider name/.test(text)) return { reason: 'token-refused', expired: false, because: 'user-gone' };
  if (status === 403) return { reason: 'no-permission', what: routeOf(path) };
  const field = status === 400 ? /Invalid field name (\w+)/.exec(text)?.[1] : undefined;
  if (field !== undefined) return { reason: 'unknown-field', field, of: collectionOf(path) };
  if (path.startsWith('search/') && (status === 404 || (status >= 500 && NO_INDEX.test(text)))) return { reason: 'search-broken' };
  // Unknown routes answer 500 and name the 404 in their text.
  if (status === 404 || (status === 500 && text.includes('[HTTP 404'))) return 'absent';
  return { reason: 'unreachable', cause: 'server-error', status };
}

/** How Elasticsearch and OpenSearch report a missing, broken, closed or unreachable index, as the server passes it on. */
const NO_INDEX =
  /no such index|index_not_found|index_closed|shards? failed|search_phase_execution|no_shard_available|cluster_block|ConnectException|Connection refused/i;

/** The text of the server's own error; null = the body is not the server's. */
function saidBy(status: number, said: unknown): string | null {
  if (!isRecord(said) || Object.keys(said).some((key) => !WORDS.includes(key))) return null;
  const { code, message, responseMessage, errorType } = said;
  if (code === status && typeof message === 'string') return message;
  return typeof responseMessage === 'string' && typeof errorType === 'string' ? responseMessage : null;
}

/** Statuses for requests that are too long or too frequent: true whoever sends them. */
const TOO_MUCH: readonly number[] = [413, 414, 429, 431];

function saidByAnother(status: number, body: string): Reason {
  // The error page of Jetty, the web server that OpenMetadata runs in, sent before the request reaches OpenMetadata.
  const isWebServer = /^<h1>Bad Message \d+/.test(body);
  // 511 comes from networks that require a login first.
  if (!isWebServer && !TOO_MUCH.includes(status) && (status < 500 || status === 511)) return { reason: 'unreachable', cause: 'proxy' };
  return { reason: 'unreachable', cause: 'server-error', status, ...(isBehind(status) && { behind: true }) };
}

/** Statuses by which a proxy reports that the server behind it fails; those above 519 are Cloudflare's. */
const isBehind = (status: number): boolean => (status >= 502 && status <= 504) || (status >= 520 && status <= 530);

/** Whether a successful answer came from something other than the server: a page, nothing, or an error object. */
export function isByAnother(body: string, said: unknown): boolean {
  // JSON that was cut off in transit is still the server's.
  if (said === undefined) return !/^\s*\{/.test(body);
  if (!isRecord(said)) return true;
  const keys = Object.keys(said);
  return keys.length === 0 || keys.some((key) => /^(errors?|error_msg|fault|message)$/i.test(key));
}

/** Whether parsed JSON is an object, and no array. */
export function isRecord(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** The body as JSON; undefined = it is not JSON. Lone surrogates are replaced, since `encodeURIComponent` throws on them. */
export function parse(body: string): unknown {
  try {
    return HALF.test(body)
      ? JSON.parse(body, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value))
      : JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The collection in an entry's path, such as `dashboard/datamodels`; for a list, its whole path. */
function collectionOf(path: string): string {
  const [asked = ''] = path.split('?');
  return asked.includes('/') ? asked.slice(0, asked.lastIndexOf('/')) : asked;
}

/** A lone surrogate; JSON can write one only as an escape. */
const HALF = /\\ud[89a-f]/i;

/** The first segment of a path, without ids, names and query, so that it is safe to show in a report. */
export function routeOf(path: string): string {
  return path.split(/[/?]/)[0] ?? '';
}
