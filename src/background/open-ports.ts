import type { Runtime } from 'webextension-polyfill';

/** How many ports one tab may hold open. A card with all its sections opens about twenty. */
const MOST = 100;

const open = new Map<number, Set<Runtime.Port>>();

/** Whether this port may ask. A port beyond the limit is closed: only a hostile page opens so many. */
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

/** Closes a port after its last answer. The browser fires `onDisconnect` at the other end only. */
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
