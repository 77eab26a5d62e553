import { regionOf } from './aws-console.ts';

/**
 * The account and the region of a page that shows one of an account's own names; null = unknown. Only the host of one of several sessions
 * names the account (`123456789012-ab12cd34.eu-west-1.console.aws.amazon.com`): on any other, two accounts share every address.
 */
export function accountOf(url: URL): string | null {
  const account = /^(\d{12})-/.exec(url.hostname)?.[1];
  const region = regionOf(url);
  return account && region ? `${account}/${region}` : null;
}
