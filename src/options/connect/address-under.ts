import { type Address, readAddress } from '../../catalog/connect/address.ts';
import type { ConnectFault, FaultId, Passed } from '../../catalog/connect/fault.ts';
import type { Policy } from '../../settings/policy.ts';

/** The address to ask: if the policy names a server, exactly that one, with no other base of its host; otherwise the typed one. */
export function addressUnder({ serverUrl, allowHttp }: Policy, typed: string, passed: Passed): Address | ConnectFault {
  const others = [...passed].filter((warning) => warning !== 'insecure-http');
  const decided = allowHttp === undefined ? passed : new Set<FaultId>(allowHttp ? [...others, 'insecure-http'] : others);
  const address = readAddress(serverUrl ?? typed, decided);
  if ('fault' in address)
    return address.fault === 'insecure-http' && allowHttp === false ? { ...address, fault: 'http-forbidden' } : address;
  return serverUrl === undefined ? address : { ...address, bases: [serverUrl] };
}
