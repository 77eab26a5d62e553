import { isByAnother, parse } from './refusal.ts';

/** How long (ms) an answer is reused for equal requests: about as long as it takes to open a card's sections one by one. */
const KEPT_MS = 20_000;
/** Answers with more characters are not kept, since no card requests them twice. */
const LONGEST = 200_000;

/** `running`: joins an equal request in flight. `recent`: also reuses an answer that just came. */
export type Sharing = 'running' | 'recent';

interface Sent {
  readonly response: Response;
  readonly body: string;
}

interface Shared {
  readonly answer: Promise<Sent>;
  readonly stop: AbortController;
  waiting: number;
  /** In ms since 1970; null = no answer yet. */
  keptUntil: number | null;
}

/** By server, token and path. Lives in the worker's memory only, and is never stored. */
const requests = new Map<string, Shared>();

/** Joins an equal request in flight, or sends one. It is aborted once no caller waits any more. Failures are not kept. */
export async function shared(key: string, how: Sharing, send: (signal: AbortSignal) => Promise<Sent>, signal?: AbortSignal): Promise<Sent> {
  const now = Date.now();
  for (const [old, { keptUntil }] of requests) if (keptUntil !== null && keptUntil <= now) requests.delete(old);
  const known = requests.get(key);
  const request = known && (known.keptUntil === null || how === 'recent') ? known : begun(key, send);
  request.waiting++;
  try {
    return await untilLeft(request.answer, signal);
  } finally {
    request.waiting--;
    if (request.waiting === 0 && request.keptUntil === null) {
      request.stop.abort();
      forget(key, request);
    }
  }
}

function begun(key: string, send: (signal: AbortSignal) => Promise<Sent>): Shared {
  const stop = new AbortController();
  const request: Shared = { answer: send(stop.signal), stop, waiting: 0, keptUntil: null };
  requests.set(key, request);
  request.answer.then(
    ({ response, body }) => {
      // A proxy's sign-in page must not be kept: it is outdated as soon as the user signs in.
      const isKept = response.ok && body.length <= LONGEST && !isByAnother(body, parse(body));
      if (isKept) request.keptUntil = Date.now() + KEPT_MS;
      else forget(key, request);
    },
    () => forget(key, request),
  );
  return request;
}

function forget(key: string, request: Shared): void {
  if (requests.get(key) === request) requests.delete(key);
}

/** The answer. @throws the signal's reason as soon as the caller aborts. */
function untilLeft(answer: Promise<Sent>, signal?: AbortSignal): Promise<Sent> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
