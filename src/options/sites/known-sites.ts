import type { ConfirmedService, Settings, ShownSite } from '../../settings/schema.ts';

/** A site that Placard knows something of. */
export interface KnownSite {
  readonly origin: string;
  /** null = its label is not shown: the popup was used there. */
  readonly shown: ShownSite | null;
  readonly services: readonly ConfirmedService[];
}

/** Sites that were switched on, and after them those of which only services are known. */
export function knownSites({ sites, services }: Pick<Settings, 'sites' | 'services'>): readonly KnownSite[] {
  const origins = new Set([...sites, ...services].map(({ origin }) => origin));
  return [...origins].map((origin) => ({
    origin,
    shown: sites.find((site) => site.origin === origin) ?? null,
    services: services.filter((service) => service.origin === origin),
  }));
}
