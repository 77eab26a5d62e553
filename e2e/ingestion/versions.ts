import { versionOf } from '../demo-catalog/releases.ts';

/** The releases of the package that are run, each with the server that it belongs to. */
export const RUNS = [
  { version: '2.0.7.0', server: versionOf('2.0') },
  { version: '1.12.14.2', server: versionOf('1.12') },
] as const;
