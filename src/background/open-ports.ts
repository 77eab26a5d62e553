import type { Runtime } from 'webextension-polyfill';

/** Maximum number of open ports per tab. A card with all its sections opens about twenty. */
const MOST = 100;

const open = new Map<number, Set<Runtime.Port>>();

/** Whether this port is within its tab's limit; else closes it, since only a hostile page opens so many. */
export function mayOpen(port: Runtime.Port): boolean {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return true;
  const ports = open.get(tabId) ?? new Set();
  if (ports.size >= MOST) {
    port.disconnect();
    return false;
  }
  open.set(tabId, ports.add(port));
  port.onDisconnect.addListener(() => forget(port));
  return true;
}

/** Closes a port after its last answer. The browser fires `onDisconnect` only at the other end. */
export function close(port: Runtime.Port): void {
  forget(port);
  port.disconnect();
}

function forget(port: Runtime.Port): void {
  const tabId = port.sender?.tab?.id;
  if (tabId === undefined) return;
  const ports = open.get(tabId);
  ports?.delete(port);
  if (ports?.size === 0) open.delete(tabId);
}
