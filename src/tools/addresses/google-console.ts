/** The console of Google Cloud, under whose address ingestion stores everything. */
export const CONSOLE = 'https://console.cloud.google.com';

/**
 * The same console where people sign in by workforce identity federation, and those of Google's sovereign clouds in France and Germany
 * (each one's documentation).
 */
const CONSOLES = [
  CONSOLE,
  'https://console.cloud.google',
  'https://console.cloud.s3nscloud.fr',
  'https://console.cloud.berlin-build0.goog',
];

/** URL patterns for a path of the console, on each of its hosts. */
export const googleHosts = (path: string): readonly string[] => CONSOLES.map((console) => `${console}${path}`);

/** Whether the address is on a host of the console. */
export const isGoogleConsole = ({ origin }: URL): boolean => CONSOLES.includes(origin);
