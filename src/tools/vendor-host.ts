import type { Tool } from './tool.ts';

/** Whether an address lies where the tool's vendor hosts it, so that nobody need say which tool it is. */
export function isOnVendorHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => patternOf(host).test(`${url.origin}${url.pathname}`));
}

/** Whether it is a host of the tool's vendor, whatever stands behind it. */
export function isVendorsHost(tool: Tool, url: URL): boolean {
  return tool.hosts.some((host) => patternOf(host.replace(/^(https:\/\/[^/]+\/).*$/, '$1*')).test(`${url.origin}/`));
}

const patterns = new Map<string, URLPattern>();

function patternOf(host: string): URLPattern {
  const pattern = patterns.get(host) ?? new URLPattern(host);
  patterns.set(host, pattern);
  return pattern;
}
