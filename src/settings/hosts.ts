/** Set by the build: Firefox and Chromium differ in what a permission can say. */
declare const __FIREFOX__: boolean;

/**
 * The match pattern that covers an origin, to ask a permission for. Firefox's patterns know no ports, and one with a port matches
 * nothing there: so the permission is for all ports of the host.
 */
export function hostPattern(origin: string, firefox = __FIREFOX__): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${firefox ? hostname : host}/*`;
}

/** Whether a permission covers all ports of a host: then the words that ask for it have to say so. */
export function coversAllPorts(): boolean {
  return __FIREFOX__;
}

/** Nothing leaves this computer for these: plain http is safe there. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Whether the token would be readable on its way. */
export function isUnencrypted(url: URL): boolean {
  return url.protocol === 'http:' && !isLoopback(url);
}
