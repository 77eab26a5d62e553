import browser from 'webextension-polyfill';
import { checkToken, type FoundServer, findServer } from '../../catalog/connect/connect.ts';
import type { ConnectFault, FaultId, Passed } from '../../catalog/connect/fault.ts';
import { hostPattern, isUnencrypted } from '../../settings/hosts.ts';
import { forgetToken, keepToken } from '../../settings/keep-token.ts';
import { keepVersion } from '../../settings/keep-version.ts';
import type { Policy } from '../../settings/policy.ts';
import type { ServerSettings } from '../../settings/schema.ts';
import { forgetAll } from '../../settings/session.ts';
import { giveBack } from '../../settings/sites.ts';
import { changeSettings, readPolicy, readStored } from '../../settings/store.ts';
import { addressUnder } from './address-under.ts';

/**
 * Finds the server at an address, after asking the browser for permission for its host. Call it in a click handler before any `await`: the
 * prompt needs the user gesture.
 */
export async function reach(typed: string, passed: Passed, behindSignIn: boolean, policy: Policy): Promise<FoundServer | ConnectFault> {
  const address = addressUnder(policy, typed, passed);
  if ('fault' in address) return address;
  const granted = await browser.permissions.request({ origins: [hostPattern(address.origin)] });
  if (!granted) return { fault: 'permission-refused', host: address.host };
  const found = await findServer(address, behindSignIn);
  // While the policy names the old address, the user must not be led on to the new one.
  if ('fault' in found && found.fault === 'moved' && policy.serverUrl !== undefined) return { fault: 'proxy', host: found.host };
  if ('fault' in found && WRONG_ADDRESS.includes(found.fault)) await giveBack(address.origin);
  return found;
}

/** After these faults the user tries another address, so the permission is of no use. */
const WRONG_ADDRESS: readonly FaultId[] = ['no-such-host', 'not-openmetadata', 'moved', 'server-too-old'];

/** Checks the token, and only then stores it with its server, in place of the previous ones. Resolves to the fault; null = connected. */
export async function connect(
  found: FoundServer,
  pasted: string,
  passed: Passed,
  wish: ServerSettings['keep'],
): Promise<ConnectFault | null> {
  const { policy } = await readPolicy();
  // The policy may have arrived while the page was open: then the token is sent nowhere.
  if (policy.serverUrl !== undefined && policy.serverUrl !== found.server)
    return { fault: 'server-set', host: found.host, said: policy.serverUrl };
  if (policy.allowHttp === false && isUnencrypted(new URL(found.server))) return { fault: 'http-forbidden', host: found.host };
  const checked = await checkToken(found, pasted, passed);
  if ('fault' in checked) return checked;
  const { token, user } = checked;
  const { server: url, version, behindSignIn } = found;
  const keep = policy.tokenStore ?? wish;
  const server: ServerSettings = {
    url,
    version,
    user: { ...user },
    tokenEndsAt: token.endsAt,
    tokenMadeAt: token.madeAt ?? Date.now(),
    keep,
    behindSignIn,
  };
  const { server: old } = await readStored();
  try {
    const keeping = await keepToken(url, token.text, keep);
    try {
      await changeSettings((settings) => ({ ...settings, ...(old && old.url !== url && LEFT), server }));
    } catch (full) {
      await keeping.undo();
      throw full;
    }
    await keeping.settle();
  } catch {
    return { fault: 'storage-full', host: found.host, ...(old && { said: new URL(old.url).host }) };
  }
  await forgetAll();
  if (old) await giveBack(new URL(old.url).origin);
  return null;
}

/**
 * Asks the connected server for its version, since it may have been upgraded. Other faults are reported by requests that need more than the
 * version.
 */
export async function renewVersion({ url, version, behindSignIn }: ServerSettings): Promise<void> {
  const { origin, host } = new URL(url);
  const found = await findServer({ bases: [url], origin, host }, behindSignIn);
  if ('version' in found && found.version !== version) await keepVersion(url, found.version);
}

/** Deletes from this browser the token, the remembered answers, the confirmations about the server's services, and the host permission. */
export async function disconnect(): Promise<void> {
  const { server } = await readStored();
  await forgetToken();
  await changeSettings((settings) => ({ ...settings, ...LEFT, server: null }));
  await forgetAll();
  if (server) await giveBack(new URL(server.url).origin);
}

/** Confirmed services, stored bases and refused matches are about one catalog, without meaning in another. */
const LEFT = { services: [], bases: [], refused: [] };
