import type { ConfirmedService, Settings, ShownSite, StoredBase } from '../../settings/schema.ts';

/** A site for which the user made a choice. */
export interface KnownSite {
  readonly origin: string;
  /** null = its label is not shown: the site is known from the popup. */
  readonly shown: ShownSite | null;
  readonly services: readonly ConfirmedService[];
  readonly bases: readonly StoredBase[];
}

/** Sites that were switched on, followed by those with only confirmed services or stored bases. */
export function knownSites({ sites, services, bases }: Pick<Settings, 'sites' | 'services' | 'bases'>): readonly KnownSite[] {
  const origins = new Set([...sites, ...services, ...bases].map(({ origin }) => origin));
  return [...origins].map((origin) => ({
    origin,
    shown: sites.find((site) => site.origin === origin) ?? null,
    services: services.filter((service) => service.origin === origin),
    bases: bases.filter((base) => base.origin === origin),
  }));
}
