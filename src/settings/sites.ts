import browser from 'webextension-polyfill';
import { isSet } from './effective.ts';
import { hostPattern } from './hosts.ts';
import { callLabels } from './label/open-labels.ts';
import { forgetAsked, noteAsked, siteAsked } from './pending-site.ts';
import type { Settings, ShownSite, SiteChoice } from './schema.ts';
import { changeSettings, readPolicy, readSettings } from './store.ts';

/**
 * Requests the permission for a site's host and shows the label there; for a site that is already shown, changes its tool. Call it in a
 * click handler before any `await`, since the browser requires the user's gesture. Both browsers close a popup that shows the prompt, and
 * Chromium stops its code, so the site is noted at once and the worker switches it on when the permission is granted. Resolves to whether
 * it was granted.
 */
export async function showOnSite({ origin, toolId }: { origin: string; toolId: string }): Promise<boolean> {
  const noted = noteAsked({ origin, tool: toolId });
  const granted = await browser.permissions.request({ origins: [hostPattern(origin)] });
  await noted;
  if (granted) await showAsked();
  else await forgetAsked();
  return granted;
}

/** Switches on the site whose permission was just requested, if it is granted. */
export async function showAsked(): Promise<void> {
  const site = await siteAsked();
  if (!site || !(await browser.permissions.contains({ origins: [hostPattern(site.origin)] }))) return;
  const { origin } = site;
  const { policy } = await readPolicy();
  await changeSettings((settings) => (isSet(policy, origin) ? choose(settings, { origin, hidden: false }) : withSite(settings, site)));
  await forgetAsked();
}

/** Hides the label on a site permanently, and revokes its permission unless another site or the server needs it. */
export async function stopShowing(origin: string): Promise<void> {
  const { policy } = await readPolicy();
  await changeSettings((settings) => {
    const without = withoutSite(settings, origin);
    return isSet(policy, origin) ? choose(without, { origin, hidden: true }) : without;
  });
  // Needs the permission, which may be given back below.
  await callLabels(origin, 'stop');
  await giveBack(origin);
}

/** Forgets everything about a site: that it is shown, which services it has, and where its assets are stored. */
export async function forgetSite(origin: string): Promise<void> {
  const { sites } = await readSettings();
  if (sites.some((site) => site.origin === origin)) await stopShowing(origin);
  const isElsewhere = (one: { readonly origin: string }): boolean => one.origin !== origin;
  await changeSettings((settings) => ({
    ...settings,
    services: settings.services.filter(isElsewhere),
    bases: settings.bases.filter(isElsewhere),
  }));
}

/** Revokes the permission for a host, unless the server or a shown site needs it. */
export async function giveBack(origin: string): Promise<void> {
  const { server, sites } = await readSettings();
  const inUse = [...sites.map((site) => site.origin), ...(server ? [server.url] : [])].map((one) => hostPattern(one));
  const pattern = hostPattern(origin);
  // A host in the manifest's own permissions cannot be revoked.
  if (!inUse.includes(pattern)) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

/** Notes what a person changed about a site that the policy switches on. */
export function choose(settings: Settings, { origin, ...chosen }: Partial<SiteChoice> & { readonly origin: string }): Settings {
  const before = settings.choices.find((choice) => choice.origin === origin);
  const others = settings.choices.filter((choice) => choice !== before);
  return { ...settings, choices: [...others, { origin, hidden: false, ...before, ...chosen }] };
}

/** Replaces the site at its position and keeps its label's corner; else adds it. */
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
