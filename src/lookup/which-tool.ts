import type { Site } from '../model/outcome.ts';
import type { ConfirmedService, ShownSite } from '../settings/schema.ts';
import type { Tool } from '../tools/tool.ts';
import { isOnVendorHost, isVendorsHost } from '../tools/vendor-host.ts';

/**
 * The tool that speaks for an address: a person's rule that fits it, else what the user said of the site, else the vendor whose host it
 * is. null = nobody yet. A site that was chosen as a rule's shows the vendor's tool where no rule fits. A cloud's console serves several tools on one host. There a site that was chosen as one of them shows the others as well, each at its path.
 */
export function toolAt(url: URL, sites: readonly ShownSite[], tools: readonly Tool[]): Tool | null {
  const ruled = tools.find(({ ofHost, fits }) => ofHost?.(url) && fits && fits(url) !== null);
  if (ruled) return ruled;
  const hosted = tools.find((tool) => isOnVendorHost(tool, url)) ?? null;
  const site = sites.find(({ origin }) => origin === url.origin);
  if (!site) return hosted;
  const chosen = tools.find(({ id }) => id === site.tool) ?? null;
  return hosted && chosen && (chosen.ofHost || isVendorsHost(chosen, url)) ? hosted : chosen;
}

/** The site of an address, as far as the tool can tell customers apart there. */
export function siteAt(url: URL, tool: Tool): Site {
  return { origin: url.origin, toolId: tool.id, tenant: tool.tenant ? tool.tenant(url) : '' };
}

/** The tools that a person may name for an address: of rules those of its host, and they come first. */
export function offeredAt(url: URL, tools: readonly Tool[]): readonly Tool[] {
  return [...tools.filter(({ ofHost }) => ofHost?.(url)), ...tools.filter(({ ofHost }) => !ofHost)];
}

/** The services that a tool's assets are known to be of at a site. A rule's author may have named one; else those that were confirmed. */
export function servicesAt(site: Site, tool: Tool, services: readonly ConfirmedService[]): readonly string[] {
  return tool.service === undefined ? confirmedAt(site, services) : [tool.service];
}

/** Services that were confirmed for a site. Where a shared host does not name the tenant, none can be. */
export function confirmedAt(site: Site, services: readonly ConfirmedService[]): readonly string[] {
  return services
    .filter(({ origin, tenant, tool }) => origin === site.origin && tenant === site.tenant && tool === site.toolId)
    .map(({ service }) => service);
}
