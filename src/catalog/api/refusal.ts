import type { Reason } from './error.ts';

/** What the server's own refusals are made of: Dropwizard's `{code, message}`, and `{responseMessage, errorType}` of what it has no words for. */
const WORDS: readonly string[] = ['code', 'message', 'details', 'errorType', 'responseMessage'];

/**
 * What a status means, with the texts of a running 1.6 server where the status alone misleads. Only a body in the server's own form counts
 * as said by the server: proxies, ingresses and firewalls refuse with the same statuses.
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
  // A token signed with a key of another server is a 500, and one whose user is gone a 404.
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

/** How Elasticsearch and OpenSearch name an index that is missing, broken, closed or not there at all, and how the server passes it on. */
const NO_INDEX =
  /no such index|index_not_found|index_closed|shards? failed|search_phase_execution|no_shard_available|cluster_block|ConnectException|Connection refused/i;

/** The words of the server's own refusal; null = it is not the server's. */
function saidBy(status: number, said: unknown): string | null {
  if (!isRecord(said) || Object.keys(said).some((key) => !WORDS.includes(key))) return null;
  const { code, message, responseMessage, errorType } = said;
  if (code === status && typeof message === 'string') return message;
  return typeof responseMessage === 'string' && typeof errorType === 'string' ? responseMessage : null;
}

/** Too long or too often asked: whoever says so, it is true. */
const TOO_MUCH: readonly number[] = [413, 414, 429, 431];

function saidByAnother(status: number, body: string): Reason {
  // The page of the web server that OpenMetadata runs in (Jetty), sent before any of it is asked.
  const isWebServer = /^<h1>Bad Message \d+/.test(body);
  // 511 is said by networks that want a login first.
  if (!isWebServer && !TOO_MUCH.includes(status) && (status < 500 || status === 511)) return { reason: 'unreachable', cause: 'proxy' };
  return { reason: 'unreachable', cause: 'server-error', status, ...(isBehind(status) && { behind: true }) };
}

/** Statuses by which a proxy tells of the server behind it; those above 519 are Cloudflare's. */
const isBehind = (status: number): boolean => (status >= 502 && status <= 504) || (status >= 520 && status <= 530);

/** Whether something else than the server answered a request that went well: with a page, with nothing, or with an error of its own. */
export function isByAnother(body: string, said: unknown): boolean {
  // Cut off on its way it is the server's all the same.
  if (said === undefined) return !/^\s*\{/.test(body);
  if (!isRecord(said)) return true;
  const keys = Object.keys(said);
  return keys.length === 0 || keys.some((key) => /^(errors?|error_msg|fault|message)$/i.test(key));
}

export function isRecord(said: unknown): said is Readonly<Record<string, unknown>> {
  return typeof said === 'object' && said !== null && !Array.isArray(said);
}

/** The body as JSON; undefined when it is none. Its texts are well-formed: half a character in one would make `encodeURIComponent` throw. */
export function parse(body: string): unknown {
  try {
    return HALF.test(body)
      ? JSON.parse(body, (_key, value) => (typeof value === 'string' ? value.toWellFormed() : value))
      : JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Of an entry's path the collection, such as `dashboard/datamodels`; of a list's all of it. */
function collectionOf(path: string): string {
  const [asked = ''] = path.split('?');
  return asked.includes('/') ? asked.slice(0, asked.lastIndexOf('/')) : asked;
}

/** JSON can write half a character only as an escape. */
const HALF = /\\ud[89a-f]/i;

/** The path without ids, names and queries: safe to show in a report. */
export function routeOf(path: string): string {
  return path.split(/[/?]/)[0] ?? '';
}
