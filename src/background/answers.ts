import browser, { type Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../card/label-words.ts';
import { digestOf } from '../catalog/digest.ts';
import { type Answer, LOOK_UP_PORT, type LookUp } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';
import { allowance } from './allowance.ts';
import { showBadge } from './badge.ts';
import { isByTexts, recognise, type Shows, type ShowsNothing, type TabPage } from './page.ts';
import { answerPort, failed, fault } from './posting.ts';
import { isRunning, join } from './running.ts';
import { isPrivateAsk, mayAsk, type Sender, senderOf } from './senders.ts';
import { isShown, seenAgain } from './shown.ts';
import { answersAbout, pageAnswers, type Wishes } from './streams.ts';
import { assetsIn, tell, wasTold } from './told.ts';
import { turnOf } from './turns.ts';

/** A context of ours asks what a page, a text or an asset is. */
export function onConnect(port: Runtime.Port): void {
  if (port.name !== LOOK_UP_PORT) return;
  answerPort<Answer>(
    port,
    (error) => failed('look-up', error),
    async (what, left, post) => {
      const leave = await answer(port, what, left, post);
      if (left.aborted) leave();
      else left.addEventListener('abort', leave);
    },
  );
}

/** A person goes on to other assets in the card of a page; a process in the page's hands could do so endlessly. */
export const CHOSEN = allowance(20, 10_000);

type Post = (answer: Answer) => void;
const nothing = (): void => undefined;
const AWAY: Answer = { say: 'stay-away', done: true };

/** Returns what leaves the look-up. */
async function answer(port: Runtime.Port, what: unknown, left: AbortSignal, post: Post): Promise<() => void> {
  const sender = senderOf(port.sender);
  if (!sender || !mayAsk(sender, what)) {
    post(AWAY);
    return nothing;
  }
  if (what.of === 'this-page') return sender.from === 'content' ? answerPage(sender, what.shown, port, post) : nothing;
  const settings = await readSettings();
  const say = withSections(settings, post);
  if (what.of === 'tab') return lookUpTab(what, settings, say);
  if (sender.from === 'content') {
    if (what.of !== 'asset' || !(await wasTold(sender, what.id)) || !isInvited(sender.url, settings)) {
      post(AWAY);
      return nothing;
    }
    if (!(await CHOSEN.wait(sender.tabId, left))) return nothing;
  }
  const isPrivate = isPrivateAsk(sender, what);
  const key = JSON.stringify({ ...what, isPrivate });
  return join(key, (by) => answersAbout(what, isPrivate, settings, by), say, sender.from === 'page');
}

function withSections({ sections }: Settings, post: Post): Post {
  return (answered) => post(answered.say === 'outcome' && sections.length > 0 ? { ...answered, sections } : answered);
}

/** A person asks in a page of ours about a tab. */
async function lookUpTab({ tabId: asked, anew }: LookUp & { of: 'tab' }, settings: Settings, say: Post): Promise<() => void> {
  // It may have been closed since.
  const tab = await browser.tabs.get(asked).catch(() => null);
  // Without activeTab or a grant the browser does not tell the address: its own pages, for one.
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/.test(tab.url)) {
    const outcome: Outcome = settings.server ? { state: 'page-not-recognised' } : { state: 'not-connected' };
    say({ say: 'outcome', outcome, key: '', done: true });
    return nothing;
  }
  const page: TabPage = { tabId: tab.id, url: new URL(tab.url), title: tab.title ?? '' };
  const recognised = await recognisedOf(page, settings, true, () => say({ say: 'looking', done: false }));
  const wishes: Wishes = { isPrivate: tab.incognito, anew: anew === true };
  return join(keyOf(recognised, page, tab.incognito, settings), (by) => pageAnswers(recognised, wishes, settings.server, by), say, true);
}

type InPage = Extract<Sender, { readonly from: 'content' }>;

/**
 * The page of a tab asks about itself, in its turn. The answer to what its tab shows already is given again, unless the page's texts decide.
 */
async function answerPage(sender: InPage, shownBefore: string, port: Runtime.Port, post: Post): Promise<() => void> {
  const { tabId, url, isPrivate } = sender;
  const dropped = (): (() => void) => {
    post({ say: 'dropped', done: true });
    return nothing;
  };
  const turn = turnOf(tabId, port.sender?.tab === undefined || isShown(port.sender.tab));
  if (!(await turn.rest())) return dropped();
  const settings = await readSettings();
  if (!isInvited(url, settings)) {
    post(AWAY);
    return nothing;
  }
  const say = drawn(sender, withSections(settings, post));
  let waited = false;
  const looking = (): void => {
    waited = true;
    say({ say: 'looking', done: false });
  };
  const recognised = await recognisedOf(sender, settings, false, looking);
  if (turn.isOver()) return dropped();
  const name = await settled(recognised.key, settings);
  const [shown, at] = String(shownBefore).split('@');
  const byTexts = isByTexts(recognised);
  // Who was told to wait shows nothing any more.
  if (shown === name && Date.now() - Number(at) < STANDS_MS && !waited && !byTexts) {
    say({ say: 'unchanged', done: true });
    return nothing;
  }
  const key = keyOf(recognised, sender, isPrivate, settings);
  const told = (answered: Answer): void => {
    if (answered.say === 'outcome' && answered.done) turn.ended(key, answered);
    say(answered.say === 'outcome' ? { ...answered, key: stands(answered) ? `${name}@${Date.now()}` : '' } : answered);
  };
  const last = byTexts ? undefined : turn.endedWith(key);
  if (last) {
    told(last);
    return nothing;
  }
  if (!isRunning(key) && 'look' in recognised) {
    looking();
    if (!(await turn.begin())) return dropped();
  }
  const seen = (signal: AbortSignal) => seenAgain(tabId, signal);
  const leave = join(key, (by) => pageAnswers(recognised, { isPrivate, anew: false, seen }, settings.server, by), told);
  turn.takeOver(leave);
  return leave;
}

/** For a content script, which has no words of its own: with the drawing of the label. What its card may go on to is noted. */
function drawn(sender: InPage, say: Post): Post {
  return (answered) => {
    if (answered.say !== 'outcome') return say(answered);
    const { outcome, done } = answered;
    void showBadge(sender.tabId, outcome, !done);
    void tell(sender, assetsIn(outcome)).catch((error: unknown) => console.error(error));
    try {
      say({ ...answered, label: labelDrawing(outcome, Date.now(), !done) });
    } catch (error) {
      say(failed('view', error));
    }
  };
}

/** A recogniser that fails has recognised nothing, and says that it is its fault. */
async function recognisedOf(page: TabPage, settings: Settings, guess: boolean, onWait: () => void): Promise<Shows | ShowsNothing> {
  try {
    return await recognise(page, settings, guess, onWait);
  } catch (error) {
    return { outcome: fault('recogniser', error), key: page.url.href };
  }
}

function keyOf(recognised: Shows | ShowsNothing, { tabId }: TabPage, isPrivate: boolean, settings: Settings): string {
  return JSON.stringify([recognised.key, isByTexts(recognised) && tabId, isPrivate, decisive(settings)]);
}

/**
 * What a page shows, and what a person settled elsewhere meanwhile: when either changes, the label has to ask again. As a digest, since
 * a content script is to learn nothing of server and other sites.
 */
async function settled(key: string, { sections, ...settings }: Settings): Promise<string> {
  return digestOf(JSON.stringify([key, decisive(settings), sections]));
}

/** What a person settled that decides what a page shows. A service that was learned only tells sooner what an address says as well. */
function decisive({ server, services, refused }: Pick<Settings, 'server' | 'services' | 'refused'>): readonly unknown[] {
  return [server?.url, server?.user.name, services.filter(({ how }) => how !== 'address'), refused.length];
}

/** Only a site that was switched on, by its exact origin: a permission in Firefox is for all ports of a host. Never the catalog's own. */
export function isInvited(url: URL, { sites, server }: Settings): boolean {
  return server !== null && url.origin !== new URL(server.url).origin && sites.some(({ origin }) => origin === url.origin);
}

/** Outcomes that stand as long as the page shows the same; any other may be over by now, so it is asked for again. */
const STANDING: readonly Outcome['state'][] = ['matched', 'likely', 'candidates', 'not-in-catalog', 'page-not-recognised'];

const stands = ({ outcome, done }: Extract<Answer, { say: 'outcome' }>): boolean => done && STANDING.includes(outcome.state);

/** However little changed here, the catalog may say something else after so long. */
const STANDS_MS = 15 * 60_000;
