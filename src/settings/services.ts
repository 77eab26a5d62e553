import type { Site } from '../model/outcome.ts';
import type { ConfirmedService } from './schema.ts';
import { changeSettings } from './store.ts';

/** Stores the user's answer to "Is this site {service}?", which replaces earlier services of the site. */
export async function confirmService(site: Site, service: string): Promise<void> {
  if (site.tenant === null) return;
  const confirmed: ConfirmedService = { origin: site.origin, tenant: site.tenant, tool: site.toolId, service, how: 'user' };
  await changeSettings((settings) => ({ ...settings, services: [...settings.services.filter((one) => !isAt(one, site)), confirmed] }));
}

/** Stores a service that a match by exact address proves for the site. The user's own answer takes precedence. */
export async function learnService(site: Site, service: string): Promise<void> {
  const { tenant } = site;
  if (tenant === null) return;
  await changeSettings((settings) => {
    const known = settings.services.filter((one) => isAt(one, site));
    if (known.some((one) => one.how === 'user' || one.service === service)) return settings;
    return { ...settings, services: [...settings.services, { origin: site.origin, tenant, tool: site.toolId, service, how: 'address' }] };
  });
}

/** Forgets that a site shows this service. */
export async function forgetService({ origin, tenant, tool, service }: ConfirmedService): Promise<void> {
  const isGone = (one: ConfirmedService): boolean => isAt(one, { origin, tenant, toolId: tool }) && one.service === service;
  await changeSettings((settings) => ({ ...settings, services: settings.services.filter((one) => !isGone(one)) }));
}

const isAt = (one: ConfirmedService, site: Pick<Site, 'origin' | 'tenant' | 'toolId'>): boolean =>
  one.origin === site.origin && one.tenant === site.tenant && one.tool === site.toolId;
