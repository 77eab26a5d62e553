import { digestOf } from '../catalog/api/digest.ts';
import type { Settings } from '../settings/schema.ts';
import { isByTexts, type Shows, type ShowsNothing } from './recognise-page.ts';

/** Names a page's look-up while it is in flight: look-ups of one key are answered by one request. */
export function inFlightKey(page: Shows | ShowsNothing, tabId: number, isPrivate: boolean, settings: Settings): string {
  return JSON.stringify([page.key, isByTexts(page) && tabId, isPrivate, decisive(settings)]);
}

/**
 * Names what a label shows: the page and every setting that decides it. When it changes, the label must ask again. A digest, since a
 * content script must learn nothing of the server and of other sites.
 */
export async function shownDigest(page: Shows | ShowsNothing, settings: Settings): Promise<string> {
  return digestOf(JSON.stringify([page.key, decisive(settings), settings.sections]));
}

/** The settings that decide what a page shows. A service that an exact address proved is left out: the address itself says as much. */
function decisive({ server, services, refused }: Settings): readonly unknown[] {
  return [server?.url, server?.user.name, services.filter(({ how }) => how !== 'address'), refused.length];
}
