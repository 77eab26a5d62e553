import type { Tool } from './tool.ts';

/** All that a pattern of a vendor's can ask of a path is how it begins. Characters. */
const LONGEST_BEGINNING = 100;

/** Whether an address lies where the tool's vendor hosts it, so that nobody need say which tool it is. */
export function isOnVendorHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => patternOf(host).test(`${url.origin}${url.pathname.slice(0, LONGEST_BEGINNING)}`));
}

/** Whether it is a host of the tool's vendor, whatever stands behind it. */
export function isVendorsHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => patternOf(host.replace(/^(https:\/\/[^/]+\/).*$/, '$1*')).test(`${url.origin}/`));
}

/** A host on which a vendor runs tools for its customers. */
export interface VendorHost {
  /** Such as `app.snowflake.com`; where each customer has an address of his own, what these have in common, such as `preset.io`. */
  readonly host: string;
  readonly ownAddress: boolean;
  /** In the order of precedence. A cloud's console serves several on one host. */
  readonly tools: readonly [Tool, ...Tool[]];
}

/** Every host on which a vendor runs one of the tools, by the names of the tools. */
export function vendorHosts(tools: readonly Tool[]): readonly VendorHost[] {
  const found = new Map<string, VendorHost>();
  for (const tool of tools) {
    for (const pattern of tool.hosts) {
      const [, star, host = ''] = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
      const key = `${star ?? ''}${host}`;
      const [first = tool, ...others] = new Set([...(found.get(key)?.tools ?? []), tool]);
      found.set(key, { host, ownAddress: star !== undefined, tools: [first, ...others] });
    }
  }
  return [...found.values()].toSorted((one, other) => one.tools[0].name.localeCompare(other.tools[0].name, 'en'));
}

const patterns = new Map<string, URLPattern>();

function patternOf(host: string): URLPattern {
  const pattern = patterns.get(host) ?? new URLPattern(host);
  patterns.set(host, pattern);
  return pattern;
}
