const REGION = '[a-z]{2,4}(?:-[a-z]+)+-\\d';
const named = new RegExp(`^${REGION}$`);
const inHost = new RegExp(`(?:^|\\.)(${REGION})\\.console\\.`);

/** The consoles of AWS, China, the US government and the European Sovereign Cloud (each partition's documentation). */
const HOSTS = ['console.aws.amazon.com', 'console.amazonaws.cn', 'console.amazonaws-us-gov.com', 'console.amazonaws-eusc.eu'];

/** URL patterns for everything below a path of the AWS console. Each region has its own host, and a session may add a label in front. */
export function consoleHosts(path: string): readonly string[] {
  return HOSTS.flatMap((host) => [`https://${host}/${path}/*`, `https://*.${host}/${path}/*`]);
}

/** Whether the address is on a host of the AWS console, in any partition. */
export function isConsole({ protocol, host }: URL): boolean {
  return protocol === 'https:' && HOSTS.some((one) => host === one || host.endsWith(`.${one}`));
}

/** The region in the query or the host of a console address; null = none. */
export function regionOf(url: URL): string | null {
  const region = url.searchParams.get('region');
  return region && named.test(region) ? region : (inHost.exec(url.hostname)?.[1] ?? null);
}
