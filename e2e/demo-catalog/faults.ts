import type { Answer } from './errors.ts';
import { missingIndex, refusal, shardsFailed } from './errors.ts';
import type { JsonObject } from './json.ts';
import { isObject, objectIn, parsed, without } from './json.ts';
import { withMaskedNames } from './masking.ts';
import { totalOf } from './search.ts';

/** A fault in answering a request. The demo catalogue's switches: `catalog.faults.add({ match: /search/, answer: { kind: … } })`. */
export type Fault =
  /** No answer ever comes. */
  | { readonly kind: 'hang' }
  /** The right answer, delayed. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** An error of this status, in the server's own form or as an HTML page from something in front of it. */
  | { readonly kind: 'status'; readonly status: number; readonly body?: 'json' | 'html'; readonly retryAfter?: string }
  /** The right answer, cut in half. */
  | { readonly kind: 'cut-off-json' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A company's sign-in page instead of the answer. */
  | { readonly kind: 'html-login' }
  /** Valid JSON of another shape. */
  | { readonly kind: 'other-shape' }
  /** The connection is closed without an answer. */
  | { readonly kind: 'close' }
  /**
   * An entity lacks these keys although they were requested: the server's shared cache does this while another request reads the same
   * path. `always`: also without a concurrent request.
   */
  | { readonly kind: 'lost-fields'; readonly fields: readonly string[]; readonly always?: true }
  /** This build does not know the field: a request with it gets 400, one without it the right answer. */
  | { readonly kind: 'refused-field'; readonly field: string }
  /** The search index is missing and needs a reindex: 500 with the index's own error (recorded), or 404 (the server's source since 1.5). */
  | { readonly kind: 'missing-index'; readonly status: 404 | 500 }
  /** The search index exists but is broken: every search is a 500 of its shards (recorded). */
  | { readonly kind: 'broken-index' }
  /** The number of matches that a search reports, whatever it returns: above 10,000 it says "at least". */
  | { readonly kind: 'matches'; readonly count: number }
  /** Names of personal columns are masked for administrators, too: for a moment after a plain user's read of the profile. */
  | { readonly kind: 'masked-names' };

interface FaultyPath {
  /** Called with path and query below the base: "/api/v1/search/query?q=…". */
  readonly match: RegExp | ((path: string) => boolean);
  /** Number of times; absent = until removed. */
  readonly times?: number;
  readonly answer: Fault;
}

export interface Faults {
  /** Returns a function that removes the fault. */
  readonly add: (fault: FaultyPath) => () => void;
  readonly clear: () => void;
  readonly for: (path: string) => Fault | null;
}

/** The active faults. If several match a path, the first one added is used. */
export function createFaults(): Faults {
  const active = new Map<FaultyPath, number>();
  return {
    add(fault) {
      active.set(fault, fault.times ?? Number.POSITIVE_INFINITY);
      return () => active.delete(fault);
    },
    clear: () => active.clear(),
    for(path) {
      for (const [fault, left] of active) {
        if (!(fault.match instanceof RegExp ? fault.match.test(path) : fault.match(path))) continue;
        if (left <= 1) active.delete(fault);
        else active.set(fault, left - 1);
        return fault.answer;
      }
      return null;
    },
  };
}

/** The affected request. */
export interface Faulty {
  readonly query: URLSearchParams;
  /** Whether another request read the same path at the same time. */
  readonly shared: boolean;
}

/** The answer that replaces the right one; null = no answer is ever sent. */
export function spoilt(fault: Fault, right: Answer, { query, shared }: Faulty): Answer | null {
  switch (fault.kind) {
    case 'hang':
    case 'close':
      return null;
    case 'delay':
      return right;
    case 'status':
      return {
        ...(fault.body === 'html'
          ? { status: fault.status, type: 'text/html', body: `<html><body><h1>${fault.status}</h1></body></html>` }
          : {
              status: fault.status,
              type: 'application/json',
              body: JSON.stringify({ code: fault.status, message: 'Something went wrong' }),
            }),
        ...(fault.retryAfter !== undefined && { headers: { 'retry-after': fault.retryAfter } }),
      };
    case 'cut-off-json':
      return { ...right, body: right.body.slice(0, Math.ceil(right.body.length / 2)) };
    case 'redirect':
      return { status: 302, type: 'text/html', body: '', headers: { location: fault.to } };
    case 'html-login':
      return { status: 200, type: 'text/html', body: '<!doctype html><title>Sign in</title><form><input type="password"></form>' };
    case 'other-shape':
      return { status: 200, type: 'application/json', body: JSON.stringify({ status: 'ok', items: 7 }) };
    case 'lost-fields':
      return shared || fault.always ? changed(right, (body) => without(body, ...fault.fields)) : right;
    case 'refused-field':
      return namesIn(query).includes(fault.field) ? refusal(400, `Invalid field name ${fault.field}`).answer : right;
    case 'missing-index':
      return missingIndex(query.get('index') ?? 'table_search_index', fault.status).answer;
    case 'broken-index':
      return shardsFailed().answer;
    case 'matches':
      return changed(right, (body) => ({ ...body, hits: { ...objectIn(body.hits), total: totalOf(fault.count) } }));
    case 'masked-names':
      return changed(right, withMaskedNames);
  }
}

/** Replaces the body, if it is an object. */
function changed(right: Answer, change: (body: JsonObject) => JsonObject): Answer {
  const body = parsed(right.body);
  return right.status === 200 && isObject(body) ? { ...right, body: JSON.stringify(change(body)) } : right;
}

function namesIn(query: URLSearchParams): readonly string[] {
  return (query.get('fields') ?? '').split(',').map((name) => name.trim());
}
