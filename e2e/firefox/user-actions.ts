import type { Settings } from '../../src/settings/schema.ts';
import { until } from '../until.ts';
import type { Firefox } from './firefox.ts';
import type { Tab } from './tab.ts';
import type { View } from './view.ts';

/** A user's actions in Placard in Firefox, and the resulting views. */

export interface Connecting {
  readonly server: string;
  readonly token: string;
  readonly keep?: 'computer' | 'session';
}

export const openOptions = (firefox: Firefox): Promise<Tab> => firefox.newTab(firefox.extensionUrl('src/options/index.html'));

/** The stored settings, read by one of our pages. */
export async function storedIn(own: Tab): Promise<Settings> {
  const { settings } = await own.script(async () => chrome.storage.local.get<{ settings: Settings }>('settings'));
  return settings;
}

/** Connects in the options page that is open in this tab. */
export async function connect(options: Tab, { server, ...key }: Connecting): Promise<void> {
  await giveAddress(options, server);
  await giveToken(options, key);
  await options.waitInside('return deep(".facts-box")');
}

/** Submits the server's address in the options. */
export async function giveAddress(options: Tab, server: string): Promise<void> {
  await options.type('#address', server);
  await options.click('button[type="submit"]');
}

/** Submits the token in the options, where the address has been accepted. */
export async function giveToken(options: Tab, { token, keep = 'computer' }: Omit<Connecting, 'server'>): Promise<void> {
  await options.type('#token', token);
  if (keep === 'session') await options.click('.choice:last-of-type');
  await options.click('button[type="submit"]');
}

/** Switches the label on for the site of the front tab, in the real popup, and waits until it appears. */
export async function switchOn(firefox: Firefox, page: Tab): Promise<void> {
  const popup = await firefox.openPopup();
  await popup.click('[role="switch"]');
  await page.waitInside(LABEL);
  await firefox.closePopup();
}

/** The accessible text of a page's label; null = there is none, or it has not finished its look-up. */
export const label = (page: Tab): Promise<string | null> => page.inspect<[], string | null>(LABEL);

const LABEL = `const host = document.querySelector('placard-label');
  const label = host?.openOrClosedShadowRoot;
  return host?.checkVisibility() && label.querySelector('bdi') ? label.querySelector('button').title : null;`;

/** The text of the card, or of another outcome; null = the look-up has not ended in this state. */
export const ended = (view: View, state: string): Promise<string | null> => view.text(`[data-outcome="${state}"][data-done="true"]`);

/** Looks up a text in the page by the context menu. Resolves to the sidebar once it is open. */
export async function lookUpByMenu(firefox: Firefox, page: Tab, selector: string): Promise<View> {
  const [item = ''] = await page.contextMenu(selector);
  await firefox.chooseMenuItem(item);
  await until('the sidebar to open', () => firefox.isOpen('sidebar'));
  return firefox.sidebar;
}
