import { quote } from '../catalog/fqn.ts';

/** The page of a user's own access tokens; without a name the server's start page, from where one's picture leads there. */
export function tokensPage(server: string, user: string): string {
  return user === '' ? server : `${server}users/${encodeURIComponent(quote(user))}/access-token`;
}

export const botsPage = (server: string): string => `${server}settings/bots`;

export const apiPages = (server: string): string => `${server}docs`;
