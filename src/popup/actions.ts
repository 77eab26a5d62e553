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
  /** Something a person wanted did not happen; the view says so. */
  readonly onRefused: (host: string) => void;
}

/** What a person can settle in popup and panel: each writes a setting, and the look-up runs anew. */
export function settlingActions({ key, again, onRefused }: Place): Actions {
  const then = (done: Promise<unknown>): void => void done.then(again, again);
  const granted = (asked: Promise<boolean>, origin: string): void =>
    void asked.then((given) => (given ? again() : onRefused(new URL(origin).host)));
  return {
    again,
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
    connect: () => void browser.runtime.openOptionsPage(),
    // Inside the click: the browser asks nobody who did not just press something.
    allowServer: (origin) => granted(browser.permissions.request({ origins: [hostPattern(origin)] }), origin),
  };
}

async function refuseAll(key: string, assets: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of assets) await refuseMatch(key, id);
}
