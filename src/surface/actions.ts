import browser from 'webextension-polyfill';
import type { Actions } from '../card/actions.ts';
import type { Asset } from '../model/asset.ts';
import type { Site } from '../model/outcome.ts';
import type { AssetRef } from '../model/reference.ts';
import { storedBaseOf } from '../model/stored-base.ts';
import { hostPattern } from '../settings/hosts.ts';
import { refuseMatch } from '../settings/refused.ts';
import { confirmService } from '../settings/services.ts';
import { showOnSite } from '../settings/sites.ts';

interface Place {
  /** Names the page that was looked up; '' = none was, so no match can be refused for it. */
  readonly key: string;
  readonly again: () => void;
  /** In a private window nothing is stored, so nothing can be settled. */
  readonly isPrivate: boolean;
  /** Called if the browser or the user refused a permission; the view says so. */
  readonly onRefused: (host: string) => void;
}

/** What a user can settle in popup and panel: each action writes a setting and repeats the look-up. */
export function settlingActions({ key, again, isPrivate, onRefused }: Place): Actions {
  const then = (done: Promise<unknown>): void => void done.then(again, again);
  const granted = (asked: Promise<boolean>, origin: string): void =>
    void asked.then((given) => (given ? again() : onRefused(new URL(origin).host)));
  const asking: Actions = {
    again,
    connect: () => void browser.runtime.openOptionsPage(),
    // Inside the click: the browser shows a prompt only in response to a press.
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
    confirmService: ({ site, service, asset, ref }) => {
      if (site) then(confirmService(site, service, storedBase(site, asset, ref)));
    },
    rememberService: (site, asset, ref) => {
      if (asset.service !== null) void confirmService(site, asset.service, storedBase(site, asset, ref));
    },
    useHere: (offer) => granted(showOnSite(offer), offer.origin),
  };
}

/** The base under which the asset is stored, where its address is the page's behind that; null = it is not. */
function storedBase({ origin }: Site, { sourceUrl }: Asset, ref: AssetRef | undefined): { prefix: string; base: string } | null {
  const base = ref ? storedBaseOf(sourceUrl, ref) : null;
  return base === null || ref?.base === undefined ? null : { prefix: ref.base.slice(origin.length), base };
}

async function refuseAll(key: string, assets: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of assets) await refuseMatch(key, id);
}
