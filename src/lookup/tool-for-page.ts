import type { Site } from '../model/outcome.ts';
import type { ToolSign } from '../model/trace.ts';
import { isAt } from '../settings/same-site.ts';
import type { ConfirmedService, ShownSite } from '../settings/schema.ts';
import type { Tool } from '../tools/tool.ts';
import { isOnVendorHost, isVendorsHost } from '../tools/vendor-host.ts';

/**
 * The tool that recognises an address: the user's own rule that fits it, else the tool chosen for the site, else the vendor of the host.
 * null = none yet. A site chosen for a rule shows the vendor's tool where no rule fits. A cloud console serves several tools on one host,
 * so a site chosen for one of them shows the others too, each at its path.
 */
export function toolAt(url: URL, sites: readonly ShownSite[], tools: readonly Tool[]): ToolFound | null {
  const ruled = tools.find(({ ofHost, fits }) => ofHost?.(url) && fits && fits(url) !== null);
  if (ruled) return { tool: ruled, by: 'rule' };
  const hosted = tools.find((tool) => isOnVendorHost(tool, url));
  const site = sites.find(({ origin }) => origin === url.origin);
  const chosen = site && tools.find(({ id }) => id === site.tool);
  if (hosted && (!site || (chosen && (chosen.ofHost || isVendorsHost(chosen, url))))) return { tool: hosted, by: 'host' };
  return chosen ? { tool: chosen, by: 'site' } : null;
}

/** A page's tool, and what tells it. */
export interface ToolFound {
  readonly tool: Tool;
  readonly by: ToolSign['by'];
  /** The selector of the element that tells it. */
  readonly mark?: string;
}

/** The site of a page, with its tenant if the tool can tell tenants apart. */
export function siteAt(url: URL, tool: Tool, title = ''): Site {
  return { origin: url.origin, toolId: tool.id, tenant: tool.tenant ? tool.tenant(url, title) : '' };
}

/** The tools that a user may choose for an address: first the rules for its host, then all built-in tools. */
export function offeredAt(url: URL, tools: readonly Tool[]): readonly Tool[] {
  return [...tools.filter(({ ofHost }) => ofHost?.(url)), ...tools.filter(({ ofHost }) => !ofHost)];
}

/** The known services of a tool's assets at a site: the one that a rule names, else those that the user confirmed. */
export function servicesAt(site: Site, tool: Tool, services: readonly ConfirmedService[]): readonly string[] {
  return tool.service === undefined ? confirmedAt(site, services) : [tool.service];
}

/** Services that the user confirmed for a site. There are none where a shared host does not tell the tenant. */
export function confirmedAt(site: Site, services: readonly ConfirmedService[]): readonly string[] {
  return services.filter((one) => isAt(one, site)).map(({ service }) => service);
}
