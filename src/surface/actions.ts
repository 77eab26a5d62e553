import browser from 'webextension-polyfill';
import type { Actions } from '../card/actions.ts';
import { hostPattern } from '../settings/hosts.ts';
import { refuseMatch } from '../settings/refused.ts';
import { confirmService } from '../settings/services.ts';
import { showOnSite } from '../settings/sites.ts';

interface Place {
  /** Names the page that was looked up; '' = none was, so there is nothing that could be refused for it. */
  readonly key: string;
  readonly again: () => void;
  /** In a private window nothing is kept, so nothing can be settled. */
  readonly isPrivate: boolean;
  /** Something a person wanted did not happen; the view says so. */
  readonly onRefused: (host: string) => void;
}

/** What a person can settle in popup and panel: each writes a setting, and the look-up runs anew. */
export function settlingActions({ key, again, isPrivate, onRefused }: Place): Actions {
  const then = (done: Promise<unknown>): void => void done.then(again, again);
  const granted = (asked: Promise<boolean>, origin: string): void =>
    void asked.then((given) => (given ? again() : onRefused(new URL(origin).host)));
  const asking: Actions = {
    again,
    connect: () => void browser.runtime.openOptionsPage(),
    // Inside the click: the browser asks nobody who did not just press something.
    allowServer: (origin) => granted(browser.permissions.request({ origins: [hostPattern(origin)] }), origin),
  };
  if (isPrivate) return asking;
  return {
    ...asking,
    ...(key !== '' && {
      notThis: (asset) => then(refuseMatch(key, asset.id)),
      refuseService: ({ asset }) => then(refuseMatch(key, asset.id)),
      chooseNone: ({ candidates }) => then(refuseAll(key, candidates)),
    }),
    confirmService: ({ site, service }) => {
      if (site) then(confirmService(site, service));
    },
    rememberService: (site, service) => void confirmService(site, service),
    useHere: (offer) => granted(showOnSite(offer), offer.origin),
  };
}

async function refuseAll(key: string, assets: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of assets) await refuseMatch(key, id);
}
