import { isUnencrypted } from '../../settings/hosts.ts';
import type { ConnectFault, Passed } from './fault.ts';

/** Where a server may be, as a person typed or pasted it. */
export interface Address {
  readonly origin: string;
  readonly host: string;
  /** Bases to ask, in this order; each ends in "/". */
  readonly bases: readonly string[];
}

/** A server is rarely deeper than this below the root, and each more is a request. */
const MOST_BASES = 4;

/**
 * Reads an address: the scheme added where none was typed, and of a pasted page the root first, then each prefix of its path. User
 * names and passwords in it, queries and hashes are dropped.
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
  // A server on this computer seldom has a certificate.
  const plain = urlOf(`http://${text}`);
  return plain && !isUnencrypted(plain) ? plain : secure;
}

function urlOf(text: string): URL | null {
  // Chromium takes a space for a part of the host's name.
  return !/\s/.test(text) && URL.canParse(text) ? new URL(text) : null;
}
