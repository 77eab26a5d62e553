const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const named = new RegExp(`^${REGION}$`);
const inHost = new RegExp(`(?:^|\\.)(${REGION})\\.console\\.`);

/** URL patterns of what the AWS console serves below this path: each region has a host, and each session may have one before it. */
export function consoleHosts(path: string): readonly string[] {
  return ['console.aws.amazon.com', 'console.amazonaws.cn'].flatMap((host) => [`https://${host}/${path}/*`, `https://*.${host}/${path}/*`]);
}

export function isConsole({ origin }: URL): boolean {
  return /^https:\/\/(?:[^:]+\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn)$/.test(origin);
}

/** The form of a host with several sessions is unverified. */
export function confirmedBy({ hostname }: URL): { readonly unverified?: true } {
  return /^\d{12}-/.test(hostname) ? { unverified: true } : {};
}

/** The region that an address of the console says, in its query or its host; null = none. */
export function regionOf(url: URL): string | null {
  const region = url.searchParams.get('region');
  return region && named.test(region) ? region : (inHost.exec(url.hostname)?.[1] ?? null);
}
