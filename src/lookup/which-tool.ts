import type { Site } from '../model/outcome.ts';
import type { ConfirmedService, ShownSite } from '../settings/schema.ts';
import type { Tool } from '../tools/tool.ts';
import { isOnVendorHost } from '../tools/vendor-host.ts';

/** The tool that speaks for an address: what the user said of the site, else the vendor whose host it is. null = nobody yet. */
export function toolAt(url: URL, sites: readonly ShownSite[], tools: readonly Tool[]): Tool | null {
  const chosen = sites.find(({ origin }) => origin === url.origin);
  if (chosen) return tools.find(({ id }) => id === chosen.tool) ?? null;
  return tools.find((tool) => isOnVendorHost(tool, url)) ?? null;
}

/** The site of an address, as far as the tool can tell customers apart there. */
export function siteAt(url: URL, tool: Tool): Site {
  return { origin: url.origin, toolId: tool.id, tenant: tool.tenant ? tool.tenant(url) : '' };
}

/** Services that were confirmed for a site. Where a shared host does not name the tenant, none can be. */
export function confirmedAt(site: Site, services: readonly ConfirmedService[]): readonly string[] {
  return services
    .filter(({ origin, tenant, tool }) => origin === site.origin && tenant === site.tenant && tool === site.toolId)
    .map(({ service }) => service);
}
