import type { AssetKind } from '../model/asset.ts';

/** A server's release as numbers, such as [1, 6]; [0, 0] when its version cannot be read. */
export function releaseOf(version: string): readonly [number, number] {
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor, ownMinor] = releaseOf(version);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/**
 * The `fields` to ask for. One unknown name fails the whole request, so they follow the release: one `owner` until 1.4, `owners` from
 * 1.5; one `domain` until 1.8, `domains` from 1.9; `certification` from 1.6 (read in the models of the ingestion package, 1.3 to 2.0).
 */
export function fieldsFor(kind: AssetKind, version: string): readonly string[] {
  const owners = isAtLeast(version, 1, 5) ? 'owners' : 'owner';
  if (kind === 'glossaryTerm') return [owners, 'tags', isAtLeast(version, 1, 9) ? 'domains' : 'domain'];
  return [
    owners,
    'tags',
    isAtLeast(version, 1, 9) ? 'domains' : 'domain',
    ...(isAtLeast(version, 1, 6) ? ['certification'] : []),
    ...(kind === 'table' ? ['columns', 'tableConstraints'] : []),
    ...(HAS_LIFE.has(kind) ? ['lifeCycle'] : []),
    ...(kind === 'pipeline' ? ['pipelineStatus'] : []),
  ];
}

/** Kinds whose data change by themselves. */
const HAS_LIFE: ReadonlySet<AssetKind> = new Set(['table', 'container', 'topic']);
