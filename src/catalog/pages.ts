import type { AssetKind } from '../model/asset.ts';
import { isAtLeast } from './release.ts';

/** What addresses of the catalog's own pages depend on. */
export interface Pages {
  /** Base address, ends in "/". */
  readonly server: string;
  readonly version: string;
  /** Whether this release was asked for certifications: an absent one is then none, not unknown. */
  readonly hasCertification: boolean;
}

/** The page of an asset. A fully qualified name is one path segment (routes of the catalog's own user interface). */
export function assetHref(kind: AssetKind, fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  // Charts have no page of their own before 1.9.
  if (kind === 'chart' && !isAtLeast(version, 1, 9)) return `${server}explore?search=${encodeURIComponent(fqn)}`;
  return `${server}${kind === 'glossaryTerm' ? 'glossary' : kind}/${encodeURIComponent(fqn)}`;
}

export function ownerHref(type: 'user' | 'team', fqn: string, { server }: Pages): string {
  return `${server}${type === 'team' ? 'settings/members/teams' : 'users'}/${encodeURIComponent(fqn)}`;
}

export function domainHref(fqn: string, { server }: Pages): string {
  return `${server}domain/${encodeURIComponent(fqn)}`;
}

export function testCaseHref(fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  return `${server}${isAtLeast(version, 1, 6) ? 'test-case' : 'incident-manager'}/${encodeURIComponent(fqn)}`;
}
