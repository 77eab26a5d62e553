import browser from 'webextension-polyfill';
import { tokensHref } from '../catalog/entity/web-links.ts';
import { openCatalog } from '../catalog/open-metadata.ts';
import { newBudget } from '../lookup/budget.ts';
import type { LookUpContext } from '../lookup/context.ts';
import type { Tracing } from '../lookup/tracing.ts';
import type { Outcome } from '../model/outcome.ts';
import { hostPattern } from '../settings/hosts.ts';
import { keepVersion } from '../settings/keep-version.ts';
import type { ServerSettings } from '../settings/schema.ts';
import { unsealToken } from '../settings/tokens.ts';
import type { Waited } from './in-flight.ts';
import { patienceWith } from './kept-patience.ts';
import { keepRefused, refusedBy } from './refused.ts';

/** Delay (ms) before the verdict's requests, so that the owner paints first. Too short to notice. */
const PAINT_MS = 100;

/** Opens the connected server for one look-up. Returns an outcome instead if nothing can be sent, for example with an expired token. */
export async function askingOf(
  server: ServerSettings | null,
  { signal, isPersons }: Waited,
  trace?: Tracing,
): Promise<LookUpContext | Outcome> {
  if (!server) return { state: 'not-connected' };
  const [token, refused, patience] = await Promise.all([unsealToken(server.url), refusedBy(server), patienceWith(server.url)]);
  // The token was kept only until the browser closed, or its key is gone.
  if (token === null) return { state: 'not-connected' };
  const user = server.user.name;
  if (server.tokenEndsAt !== null && server.tokenEndsAt <= Date.now())
    return { state: 'token-expired', since: server.tokenEndsAt, tokensHref: tokensHref(user, { server: server.url }) };
  const { url, version, behindSignIn } = server;
  const budget = newBudget();
  const catalog = openCatalog({
    ...{ server: url, token, version, behindSignIn, refused, spend: budget.request, note: trace?.sent },
    patience: { ...patience, held: (route) => patience.held(route, isPersons()) },
    onVersion: (now) => void keepVersion(url, now).catch(() => undefined),
    onRefused: (field, now) => void keepRefused({ url, version: now }, field).catch(() => undefined),
  });
  return {
    catalog,
    budget,
    trace,
    server: server.url,
    user,
    signal,
    now: Date.now,
    painted: () => new Promise((resolve) => setTimeout(resolve, PAINT_MS)),
  };
}

/** Distinguishes a request that the browser blocked from a server that does not answer, since both fail in the same way. */
export async function explained(outcome: Outcome): Promise<Outcome> {
  if (outcome.state !== 'unreachable' || outcome.cause !== 'offline') return outcome;
  const { origin } = new URL(outcome.server);
  if (!(await browser.permissions.contains({ origins: [hostPattern(origin)] }))) return { state: 'no-access-to-server', origin };
  return navigator.onLine ? { ...outcome, cause: 'no-answer' } : outcome;
}
