import type { Runtime } from 'webextension-polyfill';
import type { TraceAnswer, TraceAsk } from '../../messages.ts';
import { senderOf } from '../senders.ts';

/** Handles what popup and panel ask about the last look-ups. Content scripts get no answer. */
export function onTraceAsk(message: unknown, from: Runtime.MessageSender): Promise<TraceAnswer> | undefined {
  if (!isTraceAsk(message) || senderOf(from)?.from !== 'page') return undefined;
  // Loaded on demand, since few people ask.
  return import('./trace-answers.ts').then(({ traceAnswer }) => traceAnswer(message));
}

const isTraceAsk = (message: unknown): message is TraceAsk =>
  typeof message === 'object' && message !== null && 'ask' in message && /^(trace|forget-traces|ingestion)$/.test(String(message.ask));
