import browser from 'webextension-polyfill';
import type { Corner } from '../model/corner.ts';
import { LABEL_NAME } from '../model/label.ts';
import { answered } from './busy-page.ts';
import { isSet } from './effective.ts';
import { hostPattern } from './hosts.ts';
import { forgetAsked, noteAsked, siteAsked } from './pending-site.ts';
import type { Settings, ShownSite, SiteChoice } from './schema.ts';
import { changeSettings, readPolicy, readSettings } from './store.ts';

/**
 * Shows the label on a site, after asking the browser for that one host; on one that is shown, says which tool it is. Call it from a
 * click, before any `await`: the question needs the gesture. Both browsers close a popup that asks, and Chromium lets nothing of it run
 * on: so the site is noted in the same breath, and the worker switches it on when the permission comes. Resolves to whether the site
 * was granted.
 */
export async function showOnSite({ origin, toolId }: { origin: string; toolId: string }): Promise<boolean> {
  const noted = noteAsked({ origin, tool: toolId });
  const granted = await browser.permissions.request({ origins: [hostPattern(origin)] });
  await noted;
  if (granted) await showAsked();
  else await forgetAsked();
  return granted;
}

/** Switches on the site that was asked for a moment ago, if its permission is there by now. */
export async function showAsked(): Promise<void> {
  const site = await siteAsked();
  if (!site || !(await browser.permissions.contains({ origins: [hostPattern(site.origin)] }))) return;
  const { origin } = site;
  const { policy } = await readPolicy();
  await changeSettings((settings) => (isSet(policy, origin) ? choose(settings, { origin, hidden: false }) : withSite(settings, site)));
  await forgetAsked();
}

/** Hides the label on a site for good, and gives the permission back unless another site or the server needs it. */
export async function stopShowing(origin: string): Promise<void> {
  const { policy } = await readPolicy();
  await changeSettings((settings) => {
    const without = withoutSite(settings, origin);
    return isSet(policy, origin) ? choose(without, { origin, hidden: true }) : without;
  });
  await takeLabelsOff(origin);
  await giveBack(origin);
}

/** Forgets all that is known of a site: that it is shown, and which services it shows. */
export async function forgetSite(origin: string): Promise<void> {
  const { sites } = await readSettings();
  if (sites.some((site) => site.origin === origin)) await stopShowing(origin);
  await changeSettings((settings) => ({ ...settings, services: settings.services.filter((one) => one.origin !== origin) }));
}

/** From pages that are open, while the permission to do so is still there. */
async function takeLabelsOff(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostPattern(origin) });
  const open = tabs.filter(({ url }) => url !== undefined && new URL(url).origin === origin);
  await Promise.allSettled(open.map(({ id }) => stopLabel(id ?? -1)));
}

/** Takes label and card off a tab's page. Rejects where the permission is gone, or the page does not answer. */
export async function stopLabel(tabId: number): Promise<void> {
  const stop = (name: string): void => (globalThis as { [name: symbol]: { stop(): void } | undefined })[Symbol.for(name)]?.stop();
  await answered(browser.scripting.executeScript({ target: { tabId }, func: stop, args: [LABEL_NAME] }));
}

/** Gives the permission for a host back to the browser, unless the server or a shown site needs it. */
export async function giveBack(origin: string): Promise<void> {
  const { server, sites } = await readSettings();
  const inUse = [...sites.map((site) => site.origin), ...(server ? [server.url] : [])].map((one) => hostPattern(one));
  const pattern = hostPattern(origin);
  // A host that the build itself grants cannot be given back.
  if (!inUse.includes(pattern)) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

export async function placeLabel(origin: string, corner: Corner): Promise<void> {
  const { policy } = await readPolicy();
  await changeSettings((settings) =>
    isSet(policy, origin)
      ? choose(settings, { origin, corner })
      : { ...settings, sites: settings.sites.map((site) => (site.origin === origin ? { ...site, corner } : site)) },
  );
}

function choose(settings: Settings, { origin, ...chosen }: Partial<SiteChoice> & { readonly origin: string }): Settings {
  const before = settings.choices.find((choice) => choice.origin === origin);
  const others = settings.choices.filter((choice) => choice !== before);
  return { ...settings, choices: [...others, { origin, hidden: false, ...before, ...chosen }] };
}

/** In its place, and where its label was dragged to. */
const withSite = (settings: Settings, site: ShownSite): Settings => ({
  ...settings,
  sites: settings.sites.some(({ origin }) => origin === site.origin)
    ? settings.sites.map((one) => (one.origin === site.origin ? { ...one, ...site } : one))
    : [...settings.sites, site],
});

const withoutSite = (settings: Settings, gone: string): Settings => ({
  ...settings,
  sites: settings.sites.filter(({ origin }) => origin !== gone),
});
