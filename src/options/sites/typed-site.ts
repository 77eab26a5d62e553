import { readAddress } from '../../catalog/connect/address.ts';
import type { FaultId } from '../../catalog/connect/fault.ts';

/** Nothing secret is sent to a tool: it may be without encryption. */
const PLAIN: ReadonlySet<FaultId> = new Set(['insecure-http']);

/** The origin of a site as a person typed or pasted it, of any page there; null = no address. */
export function typedOrigin(typed: string): string | null {
  const address = readAddress(typed, PLAIN);
  return 'fault' in address ? null : address.origin;
}

/**
 * The origin of a customer's own address at a vendor: typed or pasted whole, or only the name before the vendor's host. null = it is
 * not at that vendor.
 */
export function typedAtVendor(host: string, typed: string): string | null {
  const name = typed.trim().toLowerCase();
  if (/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(name)) return `https://${name}.${host}`;
  const origin = typedOrigin(name);
  // With a port it is not the vendor's.
  return origin?.startsWith('https://') && origin.endsWith(`.${host}`) ? origin : null;
}
