import * as v from 'valibot';
import { bodyOf } from './body.ts';
import { CatalogError } from './error.ts';
import type { Patience } from './patience.ts';
import { isByAnother, isRecord, parse, reasonOf, routeOf } from './refusal.ts';
import { type Sharing, shared } from './shared.ts';

/** Where requests go, and as whom. */
export interface ApiConnection {
  /** The server's base address; ends in "/", so that a sub-path stays. */
  readonly server: string;
  /** null = ask without one, as the version and the public keys may be asked. */
  readonly token: string | null;
  /** The user said that a company sign-in page stands before the server, so its cookies must come along. */
  readonly behindSignIn?: boolean;
  /** Called before each request. It throws where whoever asks has asked enough. */
  readonly spend?: (() => void) | undefined;
  /** What a card reads beside its asset is asked for once, though several of its sections need it. Preset: each request is sent. */
  readonly sharing?: Sharing | undefined;
  /** When it is left alone; absent = a person waits for each answer, and it is always asked. */
  readonly patience?: Pick<Patience, 'held' | 'failed' | 'answered'>;
}

/** After this long without an answer (20 s in ms), a request has failed. */
export const TIMEOUT_MS = 20_000;

/**
 * GET a path below `api/v1/` and check its shape. null when the server says that the thing does not exist.
 * @throws {CatalogError} whenever there is no answer to use.
 */
export async function get<T>(
  ...asked: [connection: ApiConnection, path: string, shape: v.GenericSchema<unknown, T>, signal?: AbortSignal]
): Promise<T | null> {
  const got = await getWithEtag(...asked);
  return got && got !== 'same' ? got.answer : null;
}

/** An answer and the ETag of its state; null = the server sent none. */
export interface AnswerWithEtag<T> {
  readonly answer: T;
  readonly etag: string | null;
  /** The names of all its fields, including those that the shape drops. */
  readonly keys: readonly string[];
}

/** Like {@link get}, but returns the ETag and sends If-None-Match. 'same' = the state is still that of `known`, and the server sent no body. */
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

/** Whether an answer has any field of the shape. Where every field is optional, another server's answer would pass as an empty one. */
function isAbout(said: unknown, shape: object): said is Readonly<Record<string, unknown>> {
  const known = 'entries' in shape && isRecord(shape.entries) ? shape.entries : {};
  return isRecord(said) && Object.keys(said).some((key) => key === 'id' || key in known);
}

/** Like {@link get} for what always exists, as a list does even when it is empty. @throws {CatalogError} also when it does not exist. */
export async function need<T>(...asked: Parameters<typeof get<T>>): Promise<T> {
  const answer = await get(...asked);
  if (answer === null) throw new CatalogError({ reason: 'absent', where: `${routeOf(asked[1])}: absent` });
  return answer;
}

/** One GET below `api/v1/`, whatever its status. @throws {CatalogError} when nothing answered, or something sent the caller elsewhere. */
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
    // An API sends nobody elsewhere, so something before it does. Following would hand the token to whoever stands there.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400 && !isAnswer))
      throw new CatalogError({ reason: 'unreachable', cause: 'proxy' });
    return { response, body: await bodyOf(response, routeOf(path)) };
  } catch (error) {
    if (error instanceof CatalogError) throw error;
    if (signal?.aborted) throw error;
    throw new CatalogError({ reason: 'unreachable', cause: timeout.aborted ? 'timeout' : 'offline' }, { cause: error });
  }
}
