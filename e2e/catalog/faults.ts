import type { Answer } from './errors.ts';

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: 'hang' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: 'json' | 'html' }
  /** The right answer, cut in half. */
  | { readonly kind: 'cut-off-json' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A company's sign-in page where the answer should be. */
  | { readonly kind: 'html-login' }
  /** Valid JSON of another shape. */
  | { readonly kind: 'other-shape' }
  /** The connection ends without a word. */
  | { readonly kind: 'close' };

interface FaultyPath {
  /** Asked with the path and query below the base: "/api/v1/search/query?q=…". */
  readonly match: RegExp | ((path: string) => boolean);
  /** How often; absent = until it is taken away. */
  readonly times?: number;
  readonly answer: Fault;
}

export interface Faults {
  /** Returns what takes the fault away again. */
  readonly add: (fault: FaultyPath) => () => void;
  readonly clear: () => void;
  readonly for: (path: string) => Fault | null;
}

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

/** The answer that a fault puts in place of the right one; null = none is ever sent. */
export function spoilt(fault: Fault, right: Answer): Answer | null {
  switch (fault.kind) {
    case 'hang':
    case 'close':
      return null;
    case 'delay':
      return right;
    case 'status':
      return fault.body === 'html'
        ? { status: fault.status, type: 'text/html', body: `<html><body><h1>${fault.status}</h1></body></html>` }
        : { status: fault.status, type: 'application/json', body: JSON.stringify({ code: fault.status, message: 'Something went wrong' }) };
    case 'cut-off-json':
      return { ...right, body: right.body.slice(0, Math.ceil(right.body.length / 2)) };
    case 'redirect':
      return { status: 302, type: 'text/html', body: '', headers: { location: fault.to } };
    case 'html-login':
      return { status: 200, type: 'text/html', body: '<!doctype html><title>Sign in</title><form><input type="password"></form>' };
    case 'other-shape':
      return { status: 200, type: 'application/json', body: JSON.stringify({ status: 'ok', items: 7 }) };
  }
}
