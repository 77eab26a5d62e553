import browser from 'webextension-polyfill';
import { forgetAll } from '../settings/session.ts';
import { showAsked } from '../settings/sites.ts';
import { sealOnce, watchSettings } from '../settings/store.ts';
import { forgetTold } from './disclosed-assets.ts';
import { ASKS, onAsk } from './label-messages.ts';
import { reconcileSites } from './label-registration.ts';
import { makeMenus, onCommand, onMenuClick } from './menus.ts';
import { listenToAddressBar } from './omnibox/address-bar.ts';
import { CHOSEN } from './ports/look-up-port.ts';
import { onConnect } from './ports/ports.ts';
import { PARTS } from './ports/section-port.ts';
import { onTraceAsk } from './traces/trace-asks.ts';
import { forgetTurns } from './turns.ts';

// Only Chromium can close the storage to content scripts; in Firefox secrets are encrypted (see settings/tokens.ts).
void chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
void chrome.storage.managed.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

browser.runtime.onConnect.addListener(onConnect);
browser.runtime.onMessage.addListener(onAsk);
browser.runtime.onMessage.addListener(onTraceAsk);
browser.contextMenus.onClicked.addListener(onMenuClick);
browser.commands.onCommand.addListener(onCommand);
listenToAddressBar();
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.runtime.openOptionsPage().catch(console.error);
});
// Starts the worker with the browser; otherwise menu and label would wait for another event.
browser.runtime.onStartup.addListener(() => undefined);
browser.permissions.onAdded.addListener(() => void showAsked().then(reconcileSites).catch(console.error));
browser.permissions.onRemoved.addListener(() => {
  void reconcileSites().catch(console.error);
  void forgetAll().catch(console.error);
});
browser.tabs.onRemoved.addListener((tabId) => {
  forgetTold(tabId);
  forgetTurns(tabId);
  for (const allowed of [CHOSEN, PARTS, ASKS]) allowed.forget(tabId);
});
watchSettings(() => void reconcileSites().catch(console.error));

void makeMenus().catch(console.error);
// If the storage is full, the settings are sealed at a later start.
void sealOnce()
  .catch(() => undefined)
  .then(reconcileSites)
  .catch(console.error);
