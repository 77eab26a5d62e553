import type { TraceAnswer, TraceAsk } from '../../messages.ts';
import type { IngestingService } from '../../model/trace.ts';
import { readSettings } from '../../settings/store.ts';
import { askingOf } from '../open-connection.ts';
import { forgetTraces, traceOf } from './kept-traces.ts';

/** What one of our own pages gets to know about the last look-ups. */
export async function traceAnswer(asked: TraceAsk): Promise<TraceAnswer> {
  switch (asked.ask) {
    case 'trace':
      return { trace: traceOf(asked.id, asked.isPrivate) };
    case 'forget-traces':
      forgetTraces(asked.isPrivate);
      return { trace: null };
    case 'ingestion':
      return { trace: null, ingesting: await ingesting(asked.services) };
    default:
      return asked satisfies never;
  }
}

/** Services that are asked for their last ingestion at most. */
const MOST_SERVICES = 2;

/** When services last ingested: one request each. */
async function ingesting(services: readonly string[]): Promise<readonly IngestingService[]> {
  const { server } = await readSettings();
  const asking = await askingOf(server, { signal: new AbortController().signal, isPersons: () => true });
  if ('state' in asking) return [];
  const { catalog, signal } = asking;
  return Promise.all(
    services.slice(0, MOST_SERVICES).map(async (service) => ({ service, last: await catalog.lastIngestion(service, signal) })),
  );
}
