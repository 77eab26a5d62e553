import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ingestingServices } from '../../lookup/near-misses.ts';
import { ask } from '../../messages.ts';
import type { IngestingService, Trace } from '../../model/trace.ts';
import { hostPattern } from '../../settings/hosts.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { readSettings } from '../../settings/store.ts';
import type { Told } from '../use-look-up.ts';

/** What the steps are made of. `trace`: null = it is no longer kept. */
export interface Gathered {
  readonly trace: Trace | null;
  readonly server: ServerSettings | null;
  /** null = there is no page. */
  readonly mayReadSite: boolean | null;
  /** null = not known yet. */
  readonly ingesting: readonly IngestingService[] | null;
}

/** Gathers what a look-up did, then who could ingest its asset. null = not gathered yet. Returns a function that forgets all look-ups too. */
export function useSteps(told: Told, isPrivate: boolean): { readonly gathered: Gathered | null; readonly forget: () => void } {
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const { trace: id, outcome, done } = told;
  const { state } = outcome;
  useEffect(() => {
    let isLeft = false;
    const gather = async (): Promise<void> => {
      const [{ trace }, { server }] = await Promise.all([
        id === undefined ? { trace: null } : ask({ ask: 'trace', id, isPrivate }),
        readSettings(),
      ]);
      const mayReadSite = await mayRead(trace);
      if (isLeft) return;
      setGathered((before) => ({ trace, server, mayReadSite, ingesting: before?.trace?.id === id ? (before?.ingesting ?? null) : null }));
      if (!trace || !done || state === 'matched' || state === 'not-connected') return;
      const services = ingestingServices(trace);
      const { ingesting = [] } = services.length > 0 ? await ask({ ask: 'ingestion', services }) : {};
      if (!isLeft) setGathered({ trace, server, mayReadSite, ingesting });
    };
    // Without a worker nothing is kept.
    gather().catch(() => isLeft || setGathered({ trace: null, server: null, mayReadSite: null, ingesting: null }));
    return () => {
      isLeft = true;
    };
  }, [id, state, done, isPrivate]);
  const forget = (): void => {
    void ask({ ask: 'forget-traces', isPrivate }).then(() => setGathered((before) => before && { ...before, trace: null }));
  };
  return { gathered, forget };
}

/** Whether the browser lets Placard read the page's site at any time; null = there is no page, or its address is unknown. */
async function mayRead(trace: Trace | null): Promise<boolean | null> {
  const address = trace?.page?.address ?? '';
  return URL.canParse(address) ? browser.permissions.contains({ origins: [hostPattern(new URL(address).origin)] }) : null;
}
