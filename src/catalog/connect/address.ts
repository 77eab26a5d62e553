import { isUnencrypted } from '../../settings/hosts.ts';
import type { ConnectFault, Passed } from './fault.ts';

/** An address that a person typed or pasted, and where below it the server may be. */
export interface Address {
  readonly origin: string;
  readonly host: string;
  /** Base addresses to try, in this order; each ends in "/". */
  readonly bases: readonly string[];
}

/** Number of base addresses to try: servers rarely lie deeper, and each one costs a request. */
const MOST_BASES = 4;

/**
 * Reads an address. Adds a missing scheme; a pasted page's address gives the root first, then each prefix of its path. Drops user names,
 * passwords, query and hash. `passed`: the warnings that the person dismissed.
 */
export function readAddress(typed: string, passed: Passed): Address | ConnectFault {
  const text = typed.trim();
  if (text === '') return { fault: 'empty-address', host: '' };
  const url = parse(text);
  if (!url) return { fault: 'malformed-address', host: text };
  if (isUnencrypted(url) && !passed.has('insecure-http')) return { fault: 'insecure-http', host: url.host };
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const bases = parts.map((_part, index) => `${url.origin}/${parts.slice(0, index + 1).join('/')}/`);
  return { origin: url.origin, host: url.host, bases: [`${url.origin}/`, ...bases].slice(0, MOST_BASES) };
}

function parse(text: string): URL | null {
  const typed = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const secure = urlOf(typed ? text : `https://${text}`);
  if (secure?.protocol !== 'http:' && secure?.protocol !== 'https:') return null;
  if (typed) return secure;
  // A server on this computer rarely has a certificate.
  const plain = urlOf(`http://${text}`);
  return plain && !isUnencrypted(plain) ? plain : secure;
}

function urlOf(text: string): URL | null {
  // Chromium accepts a space as part of a host name.
  return !/\s/.test(text) && URL.canParse(text) ? new URL(text) : null;
}
