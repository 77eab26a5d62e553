const REGION = '[a-z]{2,4}(?:-[a-z]+)+-\\d';
const named = new RegExp(`^${REGION}$`);
const inHost = new RegExp(`(?:^|\\.)(${REGION})\\.console\\.`);

/** The consoles of AWS, China, the US government and the European Sovereign Cloud, with the form of their regions (their documentation). */
const CONSOLES: Readonly<Record<string, string>> = {
  'console.aws.amazon.com': '(?!cn-|us-gov-|eusc-)[a-z\\d-]+',
  'console.amazonaws.cn': 'cn-[a-z\\d-]+',
  'console.amazonaws-us-gov.com': 'us-gov-[a-z\\d-]+',
  'console.amazonaws-eusc.eu': 'eusc-[a-z\\d-]+',
};

/** URL patterns for everything below a path of the AWS console. Each region has its own host, and a session may add a label in front. */
export function consoleHosts(path: string): readonly string[] {
  return Object.keys(CONSOLES).flatMap((host) => [`https://${host}/${path}/*`, `https://*.${host}/${path}/*`]);
}

/** Whether the address is on a host of the AWS console, in any partition. */
export const isConsole = (url: URL): boolean => consoleAt(url) !== null;

/** The console's host without region and session, and a regular expression for its regions; null = another host. */
export function consoleAt({ protocol, host }: URL): { readonly host: string; readonly regions: string } | null {
  const found = protocol === 'https:' && Object.entries(CONSOLES).find(([one]) => host === one || host.endsWith(`.${one}`));
  return found ? { host: found[0], regions: found[1] } : null;
}

/** The region in the query or the host of a console address; null = none. */
export function regionOf(url: URL): string | null {
  const region = url.searchParams.get('region');
  return region && named.test(region) ? region : (inHost.exec(url.hostname)?.[1] ?? null);
}
