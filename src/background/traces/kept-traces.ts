import { startTracing, type Tracing } from '../../lookup/tracing.ts';
import type { Trace, TracedPage } from '../../model/trace.ts';

/** How many look-ups are kept, the last ones. They are in the worker's memory only, which ends with it. */
const MOST = 20;

let kept: readonly Tracing[] = [];

/** Begins to note a look-up, and keeps it among the last ones. */
export function keepTrace(page: TracedPage | null, isPrivate: boolean): Tracing {
  const trace = startTracing(page, isPrivate);
  kept = [...kept, trace].slice(-MOST);
  return trace;
}

/** What a look-up did; null = it is no longer kept, or it was made in a private window and this one is not, or the other way round. */
export function traceOf(id: string, isPrivate: boolean): Trace | null {
  const trace = kept.find((one) => one.noted().id === id)?.noted();
  return trace?.isPrivate === isPrivate ? trace : null;
}

/** Forgets all look-ups of private windows, or all others. */
export function forgetTraces(isPrivate: boolean): void {
  kept = kept.filter((one) => one.noted().isPrivate !== isPrivate);
}

/** Forgets all look-ups. Call it when server or user changes. */
export function forgetAllTraces(): void {
  kept = [];
}
