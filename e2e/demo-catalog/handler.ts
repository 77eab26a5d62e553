import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Entity } from './entities.ts';
import type { Answer } from './errors.ts';
import { badMessage, noSuchRoute, notAcceptable, ok, Refusal, refusal, wrongMethod } from './errors.ts';
import type { Faults } from './faults.ts';
import { spoilt } from './faults.ts';
import type { Matched } from './path.ts';
import { isMalformed, matchedRoute } from './path.ts';
import { shapeOf, unpinnedIn, wordsOf } from './pinned.ts';
import type { Shape } from './pinned-shapes.ts';
import type { Received } from './received.ts';
import { labelOf } from './received.ts';
import { Reply } from './reply.ts';
import { ROUTES } from './routes.ts';
import { sentWith } from './sent.ts';
import type { State } from './state.ts';
import { atLeast } from './version.ts';
import { otherPage, uiPage } from './web-ui.ts';

export interface HandlerSide {
  readonly state: State;
  readonly basePath: string;
  readonly requests: Received[];
  readonly unpinned: string[];
  readonly asked: Set<string>;
  readonly faults: Faults;
  readonly latency: () => number;
}

const API = 'api/v1';
/** The web server's limit for the request line, and for the whole head including it (in bytes). */
const HEAD_LIMIT = 8192;

/** The request handler of the demo catalogue's HTTP server. */
export function handlerOf(side: HandlerSide) {
  const reads = createReads();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const mark = url.indexOf('?');
    const [path, search] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
    const holder = await holderOf(request, side.state);
    const received = {
      ...{ method, path, search, status: 0, authorized: 'none', cookies: request.headers.cookie !== undefined, at: Date.now() },
      ...(request.headers.authorization === undefined ? {} : { authorized: labelOf(holder instanceof Refusal ? null : holder) }),
    };
    side.requests.push(received);

    const below = path.startsWith(side.basePath) ? path.slice(side.basePath.length) : null;
    const fault = side.faults.for(`/${below ?? path}${search}`);
    const reading = reads.begin(path);
    await waited(side.latency() + (fault?.kind === 'delay' ? fault.ms : 0));
    const right = await answerTo({ request, method, below, search, holder }, side);
    const shared = reads.end(reading);
    const sent = fault ? spoilt(fault, right, { query: new URLSearchParams(search), shared }) : right;
    if (fault?.kind === 'close') request.socket.destroy();
    if (!sent || response.destroyed) return;
    received.status = sent.status;
    send(sent, request, response);
  };
}

interface Reading {
  readonly path: string;
  shared: boolean;
}

/** Tracks the paths being read, to detect two concurrent reads of the same one. */
function createReads() {
  const open = new Set<Reading>();
  return {
    begin(path: string): Reading {
      const same = [...open].filter((one) => one.path === path);
      for (const one of same) one.shared = true;
      const reading = { path, shared: same.length > 0 };
      open.add(reading);
      return reading;
    },
    end(reading: Reading): boolean {
      open.delete(reading);
      return reading.shared;
    },
  };
}

interface Parts {
  readonly request: IncomingMessage;
  readonly method: string;
  /** The path below the base; null = outside of it. */
  readonly below: string | null;
  readonly search: string;
  readonly holder: Entity | Refusal;
}

async function answerTo(parts: Parts, side: HandlerSide): Promise<Answer> {
  const tooLong = headTooLong(parts.request);
  if (tooLong) return badMessage(tooLong);
  if (parts.below === null) return otherPage();
  if (isMalformed(parts.below)) return badMessage(400);
  if (!parts.below.startsWith('api/')) return uiPage(parts.below);
  try {
    return await apiAnswer(parts, side);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

async function apiAnswer({ request, method, below, search, holder }: Parts, side: HandlerSide): Promise<Answer> {
  const path = below?.startsWith(`${API}/`) ? below.slice(API.length) : `/${below}`;
  const query = new URLSearchParams(search);
  const matched = below?.startsWith(`${API}/`) ? routeFor(method, path, side.state.version) : null;
  note(method === 'OPTIONS' && matched && !matched.route.open ? PREFLIGHT : shapeOf(method, matched, path, query), side);
  if (!matched) throw noSuchRoute();

  if (method === 'OPTIONS') return preflight(matched);
  if ((matched.route.method ?? 'GET') !== (method === 'HEAD' ? 'GET' : method)) throw wrongMethod();
  if (request.headers.accept === 'text/html') throw notAcceptable();
  if (!matched.route.open && holder instanceof Refusal) throw holder;
  // Open routes require no token, so an invalid one does not matter there.
  const caller = holder instanceof Refusal ? NOBODY : holder;
  const asked = { params: matched.params, query, caller, state: side.state, sent: await sentWith(request) };
  const made = await matched.route.answer(asked);
  const answer = made instanceof Reply ? made.answer : ok(made);
  const hasTag = matched.route.isEntity === true && atLeast(side.state.version, '2.0');
  return hasTag ? withTag(answer, request.headers['if-none-match']) : answer;
}

/** The route of this method, else the path's GET route. */
function routeFor(method: string, path: string, version: string): Matched | null {
  return matchedRoute(ROUTES, path, version, method) ?? matchedRoute(ROUTES, path, version);
}

/** Since 2.0 an entity has a tag derived from the whole answer; a request with the current tag gets 304 without a body. */
function withTag(answer: Answer, known: string | undefined): Answer {
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
  const headers = { ...answer.headers, etag, 'cache-control': 'no-store' };
  return known === etag ? { ...answer, status: 304, body: '', headers } : { ...answer, headers };
}

/** A CORS preflight, refused before its path is checked: the same for all guarded paths. */
const PREFLIGHT: Shape = { route: 'OPTIONS /users/loggedInUser', details: [] };

const NOBODY: Entity = { kind: 'user', body: {} };

function note(shape: Shape, { asked, unpinned, state }: HandlerSide): void {
  for (const one of wordsOf(shape)) asked.add(one);
  for (const missing of unpinnedIn(shape, state.version)) if (!unpinned.includes(missing)) unpinned.push(missing);
}

/** No answer ever allows another origin; guarded paths refuse the preflight itself. */
function preflight({ route }: Matched): Answer {
  if (!route.open) throw refusal(401, 'Not Authorized! Token not present');
  return { status: 200, type: 'text/plain', body: 'HEAD,GET,OPTIONS', headers: { allow: 'HEAD,GET,OPTIONS' } };
}

function headTooLong({ method = '', url = '', rawHeaders }: IncomingMessage): 414 | 431 | null {
  const line = `${method} ${url} HTTP/1.1\r\n`.length;
  if (line > HEAD_LIMIT) return 414;
  const headers = rawHeaders.reduce((sum, part) => sum + part.length + 2, 0);
  return line + headers > HEAD_LIMIT ? 431 : null;
}

async function holderOf(request: IncomingMessage, state: State): Promise<Entity | Refusal> {
  try {
    return await state.tokens.holderOf(request.headers.authorization);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function waited(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}

/** Answers of 256 bytes and more are compressed if the request accepts it. */
function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const plain = Buffer.from(answer.body);
  const zip = plain.length >= 256 && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = zip ? gzipSync(plain) : plain;
  if (answer.status === 304) {
    response.writeHead(304, answer.headers);
    response.end();
    return;
  }
  response.writeHead(answer.status, {
    'content-type': answer.type,
    ...answer.headers,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
    'content-length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
