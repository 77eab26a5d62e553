import type { AssetKind } from '../../model/asset.ts';
import { isAtLeast } from '../api/release.ts';
import { quote, splitFqn } from './fqn.ts';

/** What addresses of the catalog's own pages depend on. */
export interface Pages {
  /** Base address, ends in "/". */
  readonly server: string;
  readonly version: string;
}

/** The page of an asset. A fully qualified name is one path segment (routes of the catalog's own user interface). */
export function assetHref(kind: AssetKind, fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  // Charts have no page of their own before 1.9.
  if (kind === 'chart' && !isAtLeast(version, 1, 9)) return `${server}explore?search=${encodeURIComponent(fqn)}`;
  // A tag is a row on the page of its classification.
  if (kind === 'tag') return `${server}tags/${encodeURIComponent(quote(splitFqn(fqn)[0] ?? fqn))}`;
  // The page of a query is below that of an asset which it is used in: see `queryHref`.
  if (kind === 'query') return `${server}explore?search=${encodeURIComponent(fqn)}`;
  if (kind === 'user' || kind === 'team') return ownerHref(kind, fqn, { server });
  return `${server}${routeOf(kind, version)}/${encodeURIComponent(fqn)}`;
}

/** Data products moved between 1.3 and 1.6 (routes of both were read); the oldest release that is played counts to the older ones. */
function routeOf(kind: AssetKind, version: string): string {
  if (kind === 'glossaryTerm') return 'glossary';
  return kind === 'dataProduct' && !isAtLeast(version, 1, 5) ? 'data-product' : kind;
}

/** The page of a query, by an asset that it is used in (`QUERY_FULL_SCREEN_VIEW` among the routes, 1.4 and 2.0). */
export function queryHref(id: string, usedIn: string, { server }: Pick<Pages, 'server'>): string {
  return `${server}query-view/${encodeURIComponent(usedIn)}/${encodeURIComponent(id)}`;
}

export function ownerHref(type: 'user' | 'team', fqn: string, { server }: Pick<Pages, 'server'>): string {
  return `${server}${type === 'team' ? 'settings/members/teams' : 'users'}/${encodeURIComponent(fqn)}`;
}

/** The page of a user's own access tokens; without a user name, the server's start page, which links to it from the user's picture. */
export function tokensHref(user: string, { server }: Pick<Pages, 'server'>): string {
  return user === '' ? server : `${server}users/${encodeURIComponent(quote(user))}/access-token`;
}

/** The list of bots, each with its token; administrators alone may open it. */
export const botsHref = ({ server }: Pick<Pages, 'server'>): string => `${server}settings/bots`;

/** The API reference that the server itself brings (Swagger UI). */
export const apiReferenceHref = ({ server }: Pick<Pages, 'server'>): string => `${server}docs`;

export function domainHref(fqn: string, { server }: Pages): string {
  return `${server}domain/${encodeURIComponent(fqn)}`;
}

export function testCaseHref(fqn: string, { server, version }: Pick<Pages, 'server' | 'version'>): string {
  return `${server}${isAtLeast(version, 1, 6) ? 'test-case' : 'incident-manager'}/${encodeURIComponent(fqn)}`;
}
