/** Set by the build: match patterns for permissions differ between Firefox and Chromium. */
declare const __FIREFOX__: boolean;

/**
 * The match pattern of the permission for an origin. In Firefox a pattern with a port matches nothing, so the permission covers all ports
 * of the host.
 */
export function hostPattern(origin: string, firefox = __FIREFOX__): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${firefox ? hostname : host}/*`;
}

/** Whether a permission covers all ports of a host; if so, the words that ask for it must say so. */
export function coversAllPorts(): boolean {
  return __FIREFOX__;
}

/** Whether an address is on this computer, so that plain http is safe. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/** Whether a token sent to this address could be read in transit. */
export function isUnencrypted(url: URL): boolean {
  return url.protocol === 'http:' && !isLoopback(url);
}
