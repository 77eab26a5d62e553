import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, LookUp } from '../../messages.ts';
import { isInvited } from '../../settings/invited.ts';
import type { Settings } from '../../settings/schema.ts';
import { readSettings } from '../../settings/store.ts';
import { allowance } from '../allowance.ts';
import { wasTold } from '../disclosed-assets.ts';
import { follow } from '../in-flight.ts';
import { AWAY, labelAnswers, withSections } from '../label-answers.ts';
import { inFlightKey } from '../look-up-keys.ts';
import { answersAbout, pageAnswers } from '../look-up-stream.ts';
import { pageIn, recognising, type ShowsNothing } from '../recognise-page.ts';
import { isPrivateAsk, mayAsk, type Sender, senderOf } from '../senders.ts';
import { isShown } from '../shown.ts';

/** Limits how often the card in a page may move on to another asset. */
export const CHOSEN = allowance(20, 10_000);

/** Answers one question about a page, a text or an asset, with a stream of answers. `left` is aborted when nobody waits any more. */
export async function* lookUpAnswers(what: unknown, { sender: from }: Runtime.Port, left: AbortSignal): AsyncGenerator<Answer> {
  const sender = senderOf(from);
  if (!sender || !mayAsk(sender, what)) {
    yield AWAY;
    return;
  }
  if (what.of === 'this-page') {
    if (sender.from === 'content') yield* labelAnswers(sender, what.stands, from?.tab === undefined || isShown(from.tab), left);
    return;
  }
  const settings = await readSettings();
  if (sender.from === 'content') {
    if (what.of !== 'asset' || !(await wasTold(sender, what.id)) || !isInvited(sender.url, settings)) {
      yield AWAY;
      return;
    }
    if (!(await CHOSEN.wait(sender.tabId, left))) return;
  }
  const answers = what.of === 'tab' ? tabAnswers(what, settings, left) : namedAnswers(what, sender, settings, left);
  yield* withSections(settings, answers);
}

type Named = LookUp & { readonly of: 'text' | 'asset' };

function namedAnswers(what: Named, sender: Sender, settings: Settings, left: AbortSignal): AsyncGenerator<Answer> {
  const isPrivate = isPrivateAsk(sender, what);
  const key = JSON.stringify({ ...what, isPrivate });
  return follow(key, (by) => answersAbout(what, isPrivate, settings, by), left, sender.from === 'page');
}

/** Answers a person who asks about a tab in the popup or the panel. */
async function* tabAnswers({ tabId: asked, anew }: LookUp & { of: 'tab' }, settings: Settings, left: AbortSignal): AsyncGenerator<Answer> {
  // The tab may have been closed.
  const tab = await browser.tabs.get(asked).catch(() => null);
  const isPrivate = tab?.incognito ?? false;
  const page = pageIn(tab);
  const { shows } = page ? yield* recognising(page, settings, true) : { shows: NOTHING };
  const key = inFlightKey(shows, asked, isPrivate, settings);
  yield* follow(key, (by) => pageAnswers(shows, { isPrivate, anew: anew === true }, settings.server, by), left, true);
}

const NOTHING: ShowsNothing = { outcome: { state: 'page-not-recognised' }, key: '' };
