const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const named = new RegExp(`^${REGION}$`);
const inHost = new RegExp(`(?:^|\\.)(${REGION})\\.console\\.`);

/** URL patterns for everything below a path of the AWS console. Each region has its own host, and a session may add a label in front. */
export function consoleHosts(path: string): readonly string[] {
  return ['console.aws.amazon.com', 'console.amazonaws.cn'].flatMap((host) => [`https://${host}/${path}/*`, `https://*.${host}/${path}/*`]);
}

/** Whether the address is on a host of the AWS console, that of China included. */
export function isConsole({ origin }: URL): boolean {
  return /^https:\/\/(?:[^:]+\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn)$/.test(origin);
}

/** Marks a reference as unverified on a host for several sessions, whose form is unverified. */
export function confirmedBy({ hostname }: URL): { readonly unverified?: true } {
  return /^\d{12}-/.test(hostname) ? { unverified: true } : {};
}

/** The region in the query or the host of a console address; null = none. */
export function regionOf(url: URL): string | null {
  const region = url.searchParams.get('region');
  return region && named.test(region) ? region : (inHost.exec(url.hostname)?.[1] ?? null);
}
