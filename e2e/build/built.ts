import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The builds that are shipped, by folder below dist/. */
export const BUILDS = ['chromium', 'firefox'] as const;

const dist = join(import.meta.dirname, '../../dist');

export function filesOf(build: string): readonly string[] {
  const root = join(dist, build);
  return readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: false })
    .map((path) => relative(root, join(root, path)).replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path));
}

export const read = (build: string, path: string): string => readFileSync(join(dist, build, path), 'utf8');

export interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly omnibox: { readonly keyword: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
}

export const manifestOf = (build: string): Manifest => JSON.parse(read(build, 'manifest.json'));

/** A script or page and everything that it loads, transitively. */
export function closure(build: string, entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = read(build, entry);
  const named = entry.endsWith('.html')
    ? [...source.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => path ?? [])
    : [...source.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)].flatMap(([, path]) => path ?? []);
  for (const path of named) closure(build, path.startsWith('/') ? path.slice(1) : join(dirname(entry), path), seen);
  return seen;
}

/** Size of all these files in one gzip stream (level 9), in bytes, so that the bundler's choice of chunks does not matter. */
export function gzipBytes(build: string, paths: Iterable<string>): number {
  return gzipSync([...paths].map((path) => read(build, path)).join('\n'), { level: 9 }).length;
}
