import * as v from 'valibot';
import { CatalogError, type Reason } from './error.ts';

/** Where requests go, and as whom. */
export interface Connection {
  /** The server's base address; ends in "/", so that a sub-path stays. */
  readonly server: string;
  /** null = ask without one, as the version and the public keys may be asked. */
  readonly token: string | null;
  /** The user said that a company sign-in page stands before the server, so its cookies must come along. */
  readonly behindSignIn?: boolean;
  /** Called before each request. It throws where whoever asks has asked enough. */
  readonly spend?: (() => void) | undefined;
}

/** A server that has not answered after this many ms will not: 20 s. */
export const TIMEOUT_MS = 20_000;

const ErrorBody = v.object({ message: v.optional(v.string(), ''), responseMessage: v.optional(v.string(), '') });

/**
 * GET a path below `api/v1/` and check its shape. null when the server says that the thing does not exist.
 * @throws {CatalogError} whenever there is no answer to use.
 */
export async function get<T>(
  ...asked: [to: Connection, path: string, shape: v.GenericSchema<unknown, T>, signal?: AbortSignal]
): Promise<T | null> {
  const got = await getTagged(...asked);
  return got && got !== 'same' ? got.answer : null;
}

/** An answer with the tag by which the server calls this state of it (`ETag`); null = it has none. */
export interface Tagged<T> {
  readonly answer: T;
  readonly tag: string | null;
}

/** The same for whom the tag matters. 'same' when the state is still the one of the tag that was given: then nothing more was sent. */
export async function getTagged<T>(
  to: Connection,
  path: string,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
  known?: string,
): Promise<Tagged<T> | 'same' | null> {
  const { response, body } = await send(to, path, signal, known);
  if (response.status === 304) return 'same';
  if (!response.ok) {
    const why = reasonOf(response.status, body, path);
    if (why === 'absent') return null;
    throw new CatalogError(why);
  }
  // A page where data should be: something that wants a login answered in the server's place.
  if (response.headers.get('content-type')?.includes('text/html')) throw new CatalogError({ reason: 'unreachable', cause: 'login-wall' });
  const answer = v.safeParse(shape, parse(body));
  if (answer.success) return { answer: answer.output, tag: response.headers.get('etag') };
  const [issue] = answer.issues;
  throw new CatalogError({ reason: 'unexpected-answer', where: `${routeOf(path)}: ${v.getDotPath(issue) ?? 'body'}` });
}

/** The same where not to exist is no answer: having none is said by an empty list. @throws {CatalogError} then, too. */
export async function need<T>(...asked: Parameters<typeof get<T>>): Promise<T> {
  const answer = await get(...asked);
  if (answer === null) throw new CatalogError({ reason: 'absent', where: `${routeOf(asked[1])}: absent` });
  return answer;
}

/** One GET below `api/v1/`, whatever its status. @throws {CatalogError} when nothing answered, or something sent the caller elsewhere. */
export async function send(
  to: Connection,
  path: string,
  signal?: AbortSignal,
  known?: string,
): Promise<{ response: Response; body: string }> {
  to.spend?.();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(new URL(`api/v1/${path}`, to.server), {
      headers: {
        accept: 'application/json',
        ...(to.token !== null && { authorization: `Bearer ${to.token}` }),
        ...(known !== undefined && { 'if-none-match': known }),
      },
      // The browser's own session with the catalog must never stand in for the token.
      credentials: to.behindSignIn ? 'include' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const isAnswer = response.status === 304 && known !== undefined;
    // An API that sends its caller elsewhere has a login page before it. Following would hand the token to whoever stands there.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400 && !isAnswer))
      throw new CatalogError({ reason: 'unreachable', cause: 'login-wall' });
    return { response, body: await response.text() };
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    if (signal?.aborted) throw error;
    throw new CatalogError({ reason: 'unreachable', cause: timeout.aborted ? 'timeout' : 'offline' }, { cause: error });
  }
}

/** What a status means, with the texts of a running 1.6 server where the status alone misleads. */
function reasonOf(status: number, body: string, path: string): Reason | 'absent' {
  const said = v.safeParse(ErrorBody, parse(body));
  const text = said.success ? said.output.message || said.output.responseMessage : '';
  if (status === 401) {
    const revoked = /personal access token|current bot's token/.test(text);
    return { reason: 'token-refused', expired: /expired/i.test(text), ...(revoked && { because: 'revoked' }) };
  }
  // A token signed with a key of another server is a 500, and one whose user is gone a 404.
  if (status === 500 && /keyID/.test(text)) return { reason: 'token-refused', expired: false, because: 'other-server' };
  if (status === 500 && /begin \d+, end \d+/.test(text)) return { reason: 'token-refused', expired: false };
  if (status === 404 && /^User with provider name/.test(text)) return { reason: 'token-refused', expired: false, because: 'user-gone' };
  if (status === 403) return { reason: 'no-permission', what: routeOf(path) };
  const field = status === 400 ? /Invalid field name (\w+)/.exec(text)?.[1] : undefined;
  if (field !== undefined) return { reason: 'unknown-field', field };
  // Unknown routes answer 500 and name the 404 in their text.
  if (status === 404 || (status === 500 && text.includes('[HTTP 404'))) return 'absent';
  return { reason: 'unreachable', cause: 'server-error', status };
}

/** The body as JSON; undefined when it is none. */
export function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The path without ids, names and queries: safe to show in a report. */
function routeOf(path: string): string {
  return path.split(/[/?]/)[0] ?? '';
}
