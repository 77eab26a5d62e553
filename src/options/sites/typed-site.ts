import { readAddress } from '../../catalog/connect/address.ts';
import type { FaultId } from '../../catalog/connect/fault.ts';

/** Plain http is allowed: nothing secret is sent to a tool. */
const PLAIN: ReadonlySet<FaultId> = new Set(['insecure-http']);

/** The origin of a typed or pasted address, of any page on the site; null = not an address. */
export function typedOrigin(typed: string): string | null {
  const address = readAddress(typed, PLAIN);
  return 'fault' in address ? null : address.origin;
}

/**
 * The origin of a customer's own host at a vendor, from a typed or pasted address or from the name before the vendor's host alone. null =
 * not at that vendor.
 */
export function typedAtVendor(host: string, typed: string): string | null {
  const name = typed.trim().toLowerCase();
  if (/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(name)) return `https://${name}.${host}`;
  const origin = typedOrigin(name);
  // An address with a port is not the vendor's.
  return origin?.startsWith('https://') && origin.endsWith(`.${host}`) ? origin : null;
}
