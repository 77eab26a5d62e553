import { digestOf } from '../catalog/api/digest.ts';
import type { Settings } from '../settings/schema.ts';
import { isByTexts, type Shows, type ShowsNothing } from './recognise-page.ts';

/** Key of a page's look-up while it is in flight. Look-ups with the same key share one request. */
export function inFlightKey(page: Shows | ShowsNothing, tabId: number, isPrivate: boolean, settings: Settings): string {
  return JSON.stringify([page.key, isByTexts(page) && tabId, isPrivate, decisive(settings)]);
}

/**
 * Identifies what a label shows, by the page and all settings that affect it. If it changes, the label must ask again. A digest, since a
 * content script must not learn anything about the server or other sites.
 */
export async function shownDigest(page: Shows | ShowsNothing, settings: Settings): Promise<string> {
  return digestOf(JSON.stringify([page.key, decisive(settings), settings.sections]));
}

/** The settings that affect what a page shows. Services proved by an exact address are left out, since the address already implies them. */
function decisive({ server, services, bases, refused }: Settings): readonly unknown[] {
  return [server?.url, server?.user.name, services.filter(({ how }) => how !== 'address'), bases, refused.length];
}
