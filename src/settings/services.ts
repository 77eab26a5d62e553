import type { Site } from '../model/outcome.ts';
import { isAt } from './same-site.ts';
import type { ConfirmedService, StoredBase } from './schema.ts';
import { changeSettings } from './store.ts';

/**
 * Stores the user's answer to "Is this site {service}?", which replaces earlier services of the site, and the base under which that service's
 * assets are stored, if it is another than the page's; null = it is not known to be. Bases that came with another service are gone with it:
 * their addresses would still prove that service's assets.
 */
export async function confirmService(
  site: Site,
  service: string,
  stored: Pick<StoredBase, 'prefix' | 'base'> | null = null,
): Promise<void> {
  const { origin, tenant, toolId: tool } = site;
  if (tenant === null) return;
  const said = { origin, tenant, tool, how: 'user' } as const;
  await changeSettings(({ services, bases, ...settings }) => {
    const isSame = services.some((one) => isAt(one, site) && one.service === service);
    const kept = bases.filter((one) => !isAt(one, site) || (isSame && one.prefix !== stored?.prefix));
    return {
      ...settings,
      services: [...services.filter((one) => !isAt(one, site)), { ...said, service }],
      bases: stored ? [...kept, { ...said, ...stored }] : kept,
    };
  });
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

/** Forgets under which base a site's assets are stored. */
export async function forgetBase(gone: StoredBase): Promise<void> {
  const isGone = (one: StoredBase): boolean =>
    isAt(one, { ...gone, toolId: gone.tool }) && one.prefix === gone.prefix && one.base === gone.base;
  await changeSettings((settings) => ({ ...settings, bases: settings.bases.filter((one) => !isGone(one)) }));
}
