import type { Json, JsonObject } from './json.ts';

/** An answer before compression. */
export interface Answer {
  readonly status: number;
  readonly type: 'application/json' | 'text/html;charset=iso-8859-1' | 'text/html' | 'text/plain';
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown wherever the server would refuse a request; has the answer to send. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(answer.body);
    this.answer = answer;
  }
}

/** A 200 with a JSON body. It may be compressed, so it varies by Accept-Encoding. */
export function ok(body: Json): Answer {
  return { status: 200, type: 'application/json', body: JSON.stringify(body), headers: { vary: 'Accept-Encoding' } };
}

/** 401, 403 and 404 all have an authentication scheme unknown to browsers, so no login prompt opens. */
export function refusal(code: 400 | 401 | 403 | 404 | 500, message: string): Refusal {
  const challenged = code === 401 || code === 403 || code === 404;
  return new Refusal({
    ...json(code, { code, message }),
    ...(challenged ? { headers: { 'www-authenticate': 'om-auth' } } : {}),
  });
}

/** The form of an exception without a handler: no code, no message. */
export function unhandled(what: string): Refusal {
  return new Refusal(
    json(500, {
      responseMessage: `An exception with message [${what}] was thrown while processing request.`,
      errorType: 'UNHANDLED_SERVER_EXCEPTION',
    }),
  );
}

/** Errors of the web framework: the server wraps their status in a 500. */
export const noSuchRoute = () => unhandled('HTTP 404 Not Found');
export const wrongMethod = () => unhandled('HTTP 405 Method Not Allowed');
export const notAcceptable = () => unhandled('HTTP 406 Not Acceptable');
/** A failure of the search engine; `reason` is the engine's own type and reason. */
export const searchFailed = (reason: string) => unhandled(`OpenSearch exception [type=${reason}]`);
/** A search of an index that does not exist; 404 as in the server's source since it has a separate error for this. */
export const missingIndex = (index: string, status: 404 | 500 = 500) =>
  status === 404
    ? refusal(404, `Failed to to find index ${index}`)
    : searchFailed(`index_not_found_exception, reason=no such index [${index}]`);
/** A search of an index that exists but cannot answer. */
export const shardsFailed = () => searchFailed('search_phase_execution_exception, reason=all shards failed');

/** The server's 404 for an entity; `kind` is its type, such as "table". */
export function notFound(kind: string, name: string): Refusal {
  return refusal(404, `${kind} instance for ${name} not found`);
}

/** The web server's own page, sent before the application sees the request. The connection is closed afterwards. */
export function badMessage(status: 400 | 414 | 431): Answer {
  const reason = { 400: 'Bad Request', 414: 'URI Too Long', 431: 'Request Header Fields Too Large' }[status];
  return {
    status,
    type: 'text/html;charset=iso-8859-1',
    body: `<h1>Bad Message ${status}</h1><pre>reason: ${reason}</pre>`,
    headers: { connection: 'close' },
  };
}

function json(status: number, body: JsonObject): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
