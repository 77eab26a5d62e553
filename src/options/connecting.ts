import browser from 'webextension-polyfill';
import { forgetAll } from '../background/recent.ts';
import { readAddress } from '../catalog/address.ts';
import { checkToken, type Found, findServer } from '../catalog/connect.ts';
import type { Fault, FaultId, Passed } from '../catalog/fault.ts';
import { hostPattern } from '../settings/hosts.ts';
import { forgetToken, keepToken } from '../settings/keep-token.ts';
import type { Server } from '../settings/schema.ts';
import { giveBack } from '../settings/sites.ts';
import { changeSettings, readSettings } from '../settings/store.ts';

/** Finds the server at an address, after asking the browser for its host. Call it from a click, before any `await`: the question needs the gesture. */
export async function reach(typed: string, passed: Passed, behindSignIn: boolean): Promise<Found | Fault> {
  const address = readAddress(typed, passed);
  if ('fault' in address) return address;
  const granted = await browser.permissions.request({ origins: [hostPattern(address.origin)] });
  if (!granted) return { fault: 'permission-refused', host: address.host };
  const found = await findServer(address, behindSignIn);
  if ('fault' in found && WRONG_ADDRESS.includes(found.fault)) await giveBack(address.origin);
  return found;
}

/** After these another address is tried, not the same again: the permission has no use. */
const WRONG_ADDRESS: readonly FaultId[] = ['no-such-host', 'not-openmetadata', 'moved', 'server-too-old'];

/** Checks the token, and only then keeps it with its server, in the place of what was kept. Resolves to what went wrong; null = connected. */
export async function connect(found: Found, pasted: string, passed: Passed, keep: Server['keep']): Promise<Fault | null> {
  const checked = await checkToken(found, pasted, passed);
  if ('fault' in checked) return checked;
  const { token, user } = checked;
  const { server: url, version, behindSignIn } = found;
  const server: Server = { url, version, user: { ...user }, tokenEndsAt: token.endsAt, keep, behindSignIn };
  const { server: old } = await readSettings();
  try {
    await keepToken(url, token.text, keep);
    await changeSettings((settings) => ({ ...settings, ...(old && old.url !== url && LEFT), server }));
  } catch {
    if (!old) await forgetToken();
    return { fault: 'storage-full', host: found.host };
  }
  await forgetAll();
  if (old) await giveBack(new URL(old.url).origin);
  return null;
}

/** Wipes from this browser the token, the remembered answers, what was confirmed about the server's services, and the permission. */
export async function disconnect(): Promise<void> {
  const { server } = await readSettings();
  await forgetToken();
  await changeSettings((settings) => ({ ...settings, ...LEFT, server: null }));
  await forgetAll();
  if (server) await giveBack(new URL(server.url).origin);
}

/** Services and refused matches are named in the catalog that they came from, and mean nothing in another. */
const LEFT = { services: [], refused: [] };
