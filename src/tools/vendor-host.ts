import type { Tool } from './tool.ts';

/** Characters of a path that are matched: a vendor's pattern constrains only the beginning. */
const LONGEST_BEGINNING = 100;

/** Whether the tool's vendor hosts it at this address, so that the user need not say which tool it is. */
export function isOnVendorHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => fits(host, url, url.pathname.slice(0, LONGEST_BEGINNING)));
}

/** Whether the host is one of the tool's vendor, whatever the path. */
export function isVendorsHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => fits(host.replace(/^(https:\/\/[^/]+\/).*$/, '$1*'), url, '/'));
}

/** A host on which a vendor runs tools for its customers. */
export interface VendorHost {
  /** Such as `app.snowflake.com`; if each customer has their own host, the part they share, such as `preset.io`. */
  readonly host: string;
  readonly ownAddress: boolean;
  /** In order of precedence. A cloud console serves several tools on one host. */
  readonly tools: readonly [Tool, ...Tool[]];
}

/**
 * Every host on which a vendor runs one of the tools, sorted by the name of its first tool. Left out are those that also hold a name of a
 * region: what customers' hosts share does not stand at the end.
 */
export function vendorHosts(tools: readonly Tool[]): readonly VendorHost[] {
  const found = new Map<string, VendorHost>();
  for (const tool of tools) {
    for (const pattern of tool.hosts) {
      const [, star, host = ''] = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
      if (host.includes(':')) continue;
      const key = `${star ?? ''}${host}`;
      const [first = tool, ...others] = new Set([...(found.get(key)?.tools ?? []), tool]);
      found.set(key, { host, ownAddress: star !== undefined, tools: [first, ...others] });
    }
  }
  return [...found.values()].toSorted((one, other) => one.tools[0].name.localeCompare(other.tools[0].name, 'en'));
}

interface HostPattern {
  readonly whole: URLPattern;
  /** What every matching host ends with. Most addresses belong to another vendor, and URLPattern is slow to reject them. */
  readonly ending: string;
}

const patterns = new Map<string, HostPattern>();

function fits(host: string, { origin, hostname }: URL, path: string): boolean {
  const known = patterns.get(host) ?? { whole: new URLPattern(host), ending: host.replace(/^https:\/\/(?:.*:region|\*)?|\/.*$/g, '') };
  patterns.set(host, known);
  return hostname.endsWith(known.ending) && known.whole.test(`${origin}${path}`);
}
