import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ShownSite } from './schema.ts';
import { putInSession } from './session.ts';

/** Key for the site that a person last switched on, until its permission is granted or refused. */
const KEY = 'site-asked';

/**
 * How long (ms) the browser's permission prompt may stay open. If the popup closes, Placard does not learn of a refusal; without a limit,
 * a later permission for that host, granted for another reason, would switch the site on.
 */
export const ANSWERED_WITHIN_MS = 2 * 60 * 1000;

const Asked = v.object({ site: ShownSite, at: v.number() });

/** Notes the site for which a permission is being requested. `now` in ms since 1970. */
export async function noteAsked(site: ShownSite, now = Date.now()): Promise<void> {
  const asked: v.InferOutput<typeof Asked> = { site, at: now };
  await putInSession({ [KEY]: asked });
}

/** The site whose permission was just requested; null = none, or too long ago. */
export async function siteAsked(now = Date.now()): Promise<ShownSite | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (stored === undefined) return null;
  const asked = v.safeParse(Asked, stored);
  if (asked.success && now - asked.output.at <= ANSWERED_WITHIN_MS) return asked.output.site;
  await forgetAsked();
  return null;
}

/** Forgets the site, since its permission was granted or refused. */
export async function forgetAsked(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
