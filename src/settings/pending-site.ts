import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { ShownSite } from './schema.ts';
import { putInSession } from './session.ts';

/** The site that a person asked for last, until its permission is given or refused. */
const KEY = 'site-asked';

/**
 * How long the browser's question may stand. A refusal that closed the popup is told to nobody: without an end, a later permission for
 * that host, given for another reason, would switch the site on by itself. ms
 */
export const ANSWERED_WITHIN_MS = 2 * 60 * 1000;

const Asked = v.object({ site: ShownSite, at: v.number() });

export async function noteAsked(site: ShownSite, now = Date.now()): Promise<void> {
  const asked: v.InferOutput<typeof Asked> = { site, at: now };
  await putInSession({ [KEY]: asked });
}

/** The site that was asked for a moment ago; null = none, or too long ago. */
export async function siteAsked(now = Date.now()): Promise<ShownSite | null> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  if (stored === undefined) return null;
  const asked = v.safeParse(Asked, stored);
  if (asked.success && now - asked.output.at <= ANSWERED_WITHIN_MS) return asked.output.site;
  await forgetAsked();
  return null;
}

export async function forgetAsked(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
