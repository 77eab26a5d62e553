import type { AssetKind } from '../../model/kind.ts';
import { isAtLeast } from '../api/release.ts';
import { quote, splitFqn } from './fqn.ts';

/** What the addresses of the catalog's pages depend on. */
export interface Pages {
  /** Base address; ends in "/". */
  readonly server: string;
  readonly version: string;
}

/** The page of an asset. The fully qualified name is one path segment (routes of the catalog's web app). */
export function assetHref(kind: AssetKind, fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  // Charts have no page before 1.9.
  if (kind === 'chart' && !isAtLeast(version, 1, 9)) return `${server}explore?search=${encodeURIComponent(fqn)}`;
  // A tag is a row on the page of its classification.
  if (kind === 'tag') return `${server}tags/${encodeURIComponent(quote(splitFqn(fqn)[0] ?? fqn))}`;
  // A query's page is below that of an asset that uses it: see `queryHref`.
  if (kind === 'query') return `${server}explore?search=${encodeURIComponent(fqn)}`;
  if (kind === 'user' || kind === 'team') return ownerHref(kind, fqn, { server });
  return `${server}${routeOf(kind, version)}/${encodeURIComponent(fqn)}`;
}

/** The first segment of a page's path. Data products moved between 1.3 and 1.6, according to the routes of both; 1.4 counts as old. */
function routeOf(kind: AssetKind, version: string): string {
  if (kind === 'glossaryTerm') return 'glossary';
  return kind === 'dataProduct' && !isAtLeast(version, 1, 5) ? 'data-product' : kind;
}

/** The page of a query below that of an asset that uses it (route `QUERY_FULL_SCREEN_VIEW` in 1.4 and 2.0). */
export function queryHref(id: string, usedIn: string, { server }: Pick<Pages, 'server'>): string {
  return `${server}query-view/${encodeURIComponent(usedIn)}/${encodeURIComponent(id)}`;
}

/** The page of a user or a team. */
export function ownerHref(type: 'user' | 'team', fqn: string, { server }: Pick<Pages, 'server'>): string {
  return `${server}${type === 'team' ? 'settings/members/teams' : 'users'}/${encodeURIComponent(fqn)}`;
}

/** The page of a user's access tokens; without a user name, the start page, whose user picture links to it. */
export function tokensHref(user: string, { server }: Pick<Pages, 'server'>): string {
  return user === '' ? server : `${server}users/${encodeURIComponent(quote(user))}/access-token`;
}

/** The list of bots with their tokens; only administrators can open it. */
export const botsHref = ({ server }: Pick<Pages, 'server'>): string => `${server}settings/bots`;

/** The server's built-in API reference (Swagger UI). */
export const apiReferenceHref = ({ server }: Pick<Pages, 'server'>): string => `${server}docs`;

/** The page of a domain. */
export function domainHref(fqn: string, { server }: Pages): string {
  return `${server}domain/${encodeURIComponent(fqn)}`;
}

/** The page of a test case; until 1.5 it was part of the incident manager. */
export function testCaseHref(fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  return `${server}${isAtLeast(version, 1, 6) ? 'test-case' : 'incident-manager'}/${encodeURIComponent(fqn)}`;
}
