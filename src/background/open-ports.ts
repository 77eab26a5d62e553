import type { Runtime } from 'webextension-polyfill';

/** Ports that one tab may hold open. A card with all its sections opens some twenty. */
const MOST = 100;

const open = new Map<number, Set<Runtime.Port>>();

/** Whether this port may ask. One more than a tab may hold is closed: only a process in a page's hands opens so many. */
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

/** Closes a port on which all was said. The browser tells that to its other end alone. */
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
