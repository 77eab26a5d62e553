import browser from 'webextension-polyfill';
import { openCatalog } from '../catalog/open-metadata.ts';
import { tokensHref } from '../catalog/pages.ts';
import type { LookUpContext } from '../lookup/asking.ts';
import { newBudget } from '../lookup/budget.ts';
import type { Outcome } from '../model/outcome.ts';
import { hostPattern } from '../settings/hosts.ts';
import { keepVersion } from '../settings/keep-version.ts';
import type { ServerSettings } from '../settings/schema.ts';
import { unsealToken } from '../settings/tokens.ts';
import { patienceWith } from './kept-patience.ts';
import { keepRefused, refusedBy } from './refused.ts';
import type { Waited } from './running.ts';

/** Given to the paint of an owner before the requests for the verdict start. Less than a person notices as waiting. ms */
const PAINT_MS = 100;

/** How to ask the connected server; or the outcome that stands in the way before anything is sent. */
export async function askingOf(server: ServerSettings | null, { signal, isPersons }: Waited): Promise<LookUpContext | Outcome> {
  if (!server) return { state: 'not-connected' };
  const [token, refused, patience] = await Promise.all([unsealToken(server.url), refusedBy(server), patienceWith(server.url)]);
  // Kept until the browser closed, and it was closed; or the key that seals it is gone.
  if (token === null) return { state: 'not-connected' };
  const user = server.user.name;
  if (server.tokenEndsAt !== null && server.tokenEndsAt <= Date.now())
    return { state: 'token-expired', since: server.tokenEndsAt, tokensHref: tokensHref(user, { server: server.url }) };
  const { url, version, behindSignIn } = server;
  const budget = newBudget();
  const catalog = openCatalog({
    ...{ server: url, token, version, behindSignIn, refused, spend: budget.request },
    patience: { ...patience, held: (route) => patience.held(route, isPersons()) },
    onVersion: (now) => void keepVersion(url, now).catch(() => undefined),
    onRefused: (field, now) => void keepRefused({ url, version: now }, field).catch(() => undefined),
  });
  return {
    catalog,
    budget,
    server: server.url,
    user,
    signal,
    now: Date.now,
    painted: () => new Promise((resolve) => setTimeout(resolve, PAINT_MS)),
  };
}

/** A request that the browser itself blocks looks just like a server that does not answer: tell them apart, after the fact. */
export async function explained(outcome: Outcome): Promise<Outcome> {
  if (outcome.state !== 'unreachable' || outcome.cause !== 'offline') return outcome;
  const { origin } = new URL(outcome.server);
  if (!(await browser.permissions.contains({ origins: [hostPattern(origin)] }))) return { state: 'no-access-to-server', origin };
  return navigator.onLine ? { ...outcome, cause: 'no-answer' } : outcome;
}
