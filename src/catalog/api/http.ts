import * as v from 'valibot';
import type { SentRequest } from '../../model/trace.ts';
import { bodyOf } from './body.ts';
import { CatalogError } from './error.ts';
import type { Patience } from './patience.ts';
import { isByAnother, isRecord, parse, reasonOf, routeOf } from './refusal.ts';
import { type Sharing, shared } from './shared.ts';

/** Where requests go, and as which user. */
export interface ApiConnection {
  /** The server's base address; ends in "/", so that a sub-path stays. */
  readonly server: string;
  /** null = send none; the version and the public keys need no token. */
  readonly token: string | null;
  /** The user said that a company sign-in page protects the server, so requests must carry its cookies. */
  readonly behindSignIn?: boolean;
  /** Called before each request; throws once the caller's budget is used up. */
  readonly spend?: (() => void) | undefined;
  /** Called after each request. */
  readonly note?: ((request: SentRequest) => void) | undefined;
  /** Sends a request once even if several sections of a card need it. Default: every request is sent. */
  readonly sharing?: Sharing | undefined;
  /** Decides when the server must be left alone; absent = always send, since a person waits for each answer. */
  readonly patience?: Pick<Patience, 'held' | 'failed' | 'answered'>;
}

/** A request without an answer fails after this long, in ms. */
export const TIMEOUT_MS = 20_000;

/**
 * GETs a path below `api/v1/` and checks the answer's shape. null = the server says that it does not exist.
 * @throws {CatalogError} if there is no usable answer.
 */
export async function get<T>(
  ...asked: [connection: ApiConnection, path: string, shape: v.GenericSchema<unknown, T>, signal?: AbortSignal]
): Promise<T | null> {
  const got = await getWithEtag(...asked);
  return got && got !== 'same' ? got.answer : null;
}

/** An answer and its ETag; null = the server sent none. */
export interface AnswerWithEtag<T> {
  readonly answer: T;
  readonly etag: string | null;
  /** Names of all fields in the answer, including those that the shape drops. */
  readonly keys: readonly string[];
}

/** Like {@link get}, but returns the ETag and sends `known` as If-None-Match. 'same' = unchanged since then, so the server sent no body. */
export async function getWithEtag<T>(
  connection: ApiConnection,
  path: string,
  shape: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
  known?: string,
): Promise<AnswerWithEtag<T> | 'same' | null> {
  const ask = (stop?: AbortSignal) => send(connection, path, stop, known);
  const key = JSON.stringify([connection.server, connection.token, path]);
  const { response, body } = await (connection.sharing && known === undefined ? shared(key, connection.sharing, ask, signal) : ask(signal));
  if (response.status === 304) return 'same';
  if (!response.ok) {
    const why = reasonOf(response.status, body, path);
    if (why === 'absent') return null;
    const retryAfter = response.headers.get('retry-after');
    throw new CatalogError(connection.patience?.failed(why, routeOf(path), response.status, retryAfter) ?? why);
  }
  connection.patience?.answered(routeOf(path));
  const said = parse(body);
  if (isByAnother(body, said)) throw new CatalogError({ reason: 'unreachable', cause: 'proxy' });
  const answer = v.safeParse(shape, said);
  if (answer.success && isAbout(said, shape)) return { answer: answer.output, etag: response.headers.get('etag'), keys: Object.keys(said) };
  const [issue] = answer.issues ?? [];
  throw new CatalogError({ reason: 'unexpected-answer', where: `${routeOf(path)}: ${(issue && v.getDotPath(issue)) ?? 'body'}` });
}

/** Whether an answer has any field of the shape. If every field is optional, another server's answer would pass as an empty one. */
function isAbout(said: unknown, shape: object): said is Readonly<Record<string, unknown>> {
  const known = 'entries' in shape && isRecord(shape.entries) ? shape.entries : {};
  return isRecord(said) && Object.keys(said).some((key) => key === 'id' || key in known);
}

/** Like {@link get}, for routes that always exist, such as lists. @throws {CatalogError} also if the route does not exist. */
export async function need<T>(...asked: Parameters<typeof get<T>>): Promise<T> {
  const answer = await get(...asked);
  if (answer === null) throw new CatalogError({ reason: 'absent', where: `${routeOf(asked[1])}: absent` });
  return answer;
}

/** One GET below `api/v1/`, whatever its status. @throws {CatalogError} if nothing answered or something redirected the request. */
export async function send(
  connection: ApiConnection,
  path: string,
  signal?: AbortSignal,
  known?: string,
): Promise<{ response: Response; body: string }> {
  const held = connection.patience?.held(routeOf(path));
  if (held) throw new CatalogError(held);
  connection.spend?.();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const begun = performance.now();
  let status: number | null = null;
  let bytes = 0;
  try {
    const response = await fetch(new URL(`api/v1/${path}`, connection.server), {
      headers: {
        accept: 'application/json',
        ...(connection.token !== null && { authorization: `Bearer ${connection.token}` }),
        ...(known !== undefined && { 'if-none-match': known }),
      },
      // The browser's own session with the catalog must never stand in for the token.
      credentials: connection.behindSignIn ? 'include' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const isAnswer = response.status === 304 && known !== undefined;
    // The API never redirects, so something in front of it does. Following would hand the token to the redirect's target.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400 && !isAnswer))
      throw new CatalogError({ reason: 'unreachable', cause: 'proxy' });
    status = response.status;
    const body = await bodyOf(response, routeOf(path), (length) => {
      bytes += length;
    });
    return { response, body };
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    if (signal?.aborted) throw error;
    throw new CatalogError({ reason: 'unreachable', cause: timeout.aborted ? 'timeout' : 'offline' }, { cause: error });
  } finally {
    connection.note?.({ method: 'GET', path, status, ms: Math.round(performance.now() - begun), bytes });
  }
}
