import * as v from 'valibot';
import { CatalogError, type Reason } from '../api/error.ts';
import { type ApiConnection, get, send } from '../api/http.ts';
import { parse, reasonOf } from '../api/refusal.ts';
import { isAtLeast } from '../api/release.ts';
import { ServerVersion } from '../entity/wire.ts';
import type { Address } from './address.ts';
import type { ConnectFault, Passed } from './fault.ts';
import { checkSignature, publicKeys } from './signature.ts';
import { type PastedToken, parsePastedToken } from './token.ts';

/** A server that answered as OpenMetadata. */
export interface FoundServer {
  /** Base address; ends in "/". */
  readonly server: string;
  readonly host: string;
  readonly version: string;
  readonly behindSignIn: boolean;
}

/** The user that the server identified by the token. */
export interface User {
  readonly name: string;
  readonly displayName: string;
  readonly isBot: boolean;
}

const LoggedIn = v.object({
  name: v.string(),
  displayName: v.nullish(v.string()),
  isBot: v.nullish(v.boolean()),
  deleted: v.nullish(v.boolean()),
});

/** Faults from least to most informative: of several tries, the most informative one is reported. */
const TELLING = ['server-error', 'proxy', 'moved'];

/** Asks each base address in turn for its version, without a token. Returns the first that answers as OpenMetadata, else the fault. */
export async function findServer(address: Address, behindSignIn: boolean, signal?: AbortSignal): Promise<FoundServer | ConnectFault> {
  let worst: ConnectFault = { fault: 'not-openmetadata', host: address.host };
  for (const server of address.bases) {
    const found = await ask({ server, token: null, behindSignIn }, address.host, signal);
    if ('version' in found) return isAtLeast(found.version, 1, 3) ? { ...found, behindSignIn } : tooOld(found);
    // The host does not answer, so another path would not either.
    if (found.fault === 'no-such-host' || found.fault === 'time-out') return found;
    if (TELLING.indexOf(found.fault) > TELLING.indexOf(worst.fault)) worst = found;
  }
  return worst;
}

const tooOld = ({ host, version }: { readonly host: string; readonly version: string }): ConnectFault => ({
  fault: 'server-too-old',
  host,
  said: version,
});

async function ask(
  connection: ApiConnection,
  host: string,
  signal?: AbortSignal,
): Promise<{ server: string; host: string; version: string } | ConnectFault> {
  try {
    const { response, body } = await send(connection, 'system/version', signal);
    const answer = v.safeParse(ServerVersion, parse(body));
    if (response.ok && answer.success) return { server: connection.server, host, version: answer.output.version };
    return { host, ...notCatalog(response.status, body) };
  } catch (error) {
    const fault = faultOf(reasonFrom(error), host);
    // The browser does not reveal the target of a redirect. From http it is nearly always https.
    const secure = connection.server.replace(/^http:/, 'https:');
    return fault.fault === 'proxy' && secure !== connection.server ? { fault: 'moved', host, said: secure } : fault;
  }
}

/** What an answer without a version means. */
function notCatalog(status: number, body: string): { fault: 'proxy' | 'server-error' | 'not-openmetadata'; said?: string } {
  // The version needs no login, so something in front of the server asks for one.
  const wantsLogin =
    [401, 403, 407, 511].includes(status) || /<input[^>]+type=["']?password|SAMLRequest|<title>[^<]*\b(?:sign|log)[ -]?[io]n\b/i.test(body);
  if (wantsLogin) return { fault: 'proxy' };
  const why = status < 400 ? 'absent' : reasonOf(status, body, 'system/version');
  if (why !== 'absent' && why.reason === 'unreachable' && why.cause === 'server-error')
    return { fault: 'server-error', said: String(status) };
  return { fault: 'not-openmetadata' };
}

/**
 * Checks a token against a server: its claims, its signature (before it is sent), and that the server accepts it. `passed` holds the
 * warnings that the person dismissed.
 */
export async function checkToken(
  found: FoundServer,
  pasted: string,
  passed: Passed,
  signal?: AbortSignal,
): Promise<{ readonly token: PastedToken; readonly user: User } | ConnectFault> {
  const { host, server, behindSignIn } = found;
  const token = parsePastedToken(pasted);
  if (token === 'empty') return { fault: 'empty-token', host };
  if (token === 'malformed') return { fault: 'malformed-token', host };
  if (token.endsAt !== null && token.endsAt <= Date.now()) return { fault: 'expired-token', host, said: token.user, at: token.endsAt };

  const connection = { server, behindSignIn, token: token.text };
  const keys = await publicKeys(connection, signal);
  // A proxy in front of the server must not get the token.
  if (keys === 'proxy') return { fault: 'proxy', host };
  const signature = await checkSignature(token.text, keys);
  if (signature !== 'verified') {
    const fault = token.kind === 'identity-provider' ? 'identity-provider' : signature === 'no-keys' ? 'no-keys' : 'other-server';
    if (fault === 'other-server' || !passed.has(fault)) return { fault, host };
  }
  if (token.kind === 'bot' && !passed.has('bot-token')) return { fault: 'bot-token', host, said: token.user };

  try {
    const user = await get(connection, 'users/loggedInUser', LoggedIn, signal);
    if (!user || user.deleted) return { fault: 'user-gone', host, said: token.user };
    return { token, user: { name: user.name, displayName: user.displayName || user.name, isBot: user.isBot ?? token.kind === 'bot' } };
  } catch (error) {
    const why = reasonFrom(error);
    const fault = faultOf(why, host);
    if (fault.fault === 'refused-token' && signature === 'verified' && why.reason === 'token-refused')
      // This server signed the token. If it cannot read it, something replaced it on the way; else, as it has not expired, it was revoked.
      return why.because === 'unread' ? { fault: 'header-lost', host } : { fault: 'revoked-token', host, said: token.user };
    return fault.fault === 'user-gone' || fault.fault === 'revoked-token' ? { ...fault, said: token.user } : fault;
  }
}

/** @throws the error itself if it is not a {@link CatalogError}, such as an abort. */
function reasonFrom(error: unknown): Reason {
  if (error instanceof CatalogError) return error.why;
  throw error;
}

function faultOf(why: Reason, host: string): ConnectFault {
  switch (why.reason) {
    case 'unreachable':
      if (why.cause === 'server-error' || why.cause === 'asks-to-wait') return { fault: 'server-error', host, said: String(why.status) };
      if (why.cause === 'proxy' || why.cause === 'header-lost') return { fault: why.cause, host };
      return { fault: why.cause === 'timeout' ? 'time-out' : 'no-such-host', host };
    case 'token-refused':
      if (why.because === 'user-gone') return { fault: 'user-gone', host };
      if (why.because === 'revoked') return { fault: 'revoked-token', host };
      return { fault: why.because === 'other-server' ? 'other-server' : 'refused-token', host };
    case 'no-permission':
      return { fault: 'refused-token', host };
    case 'search-broken':
    case 'unknown-field':
    case 'absent':
    case 'too-large':
    case 'unexpected-answer':
      return { fault: 'unexpected-answer', host };
    default:
      return why satisfies never;
  }
}
