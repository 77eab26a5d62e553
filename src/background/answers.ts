import browser, { type Runtime } from 'webextension-polyfill';
import { labelDrawing } from '../card/label-words.ts';
import { digestOf } from '../catalog/digest.ts';
import { type Answer, LOOK_UP_PORT } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Settings } from '../settings/schema.ts';
import { readSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { isByTexts, recognise, type TabPage } from './page.ts';
import { join } from './running.ts';
import { isPrivateAsk, mayAsk, senderOf } from './senders.ts';
import { answersAbout, pageAnswers, type Wishes } from './streams.ts';
import { assetsIn, tell, wasTold } from './told.ts';

/** A context of ours opened a port: it asks once, hears answers until one is done, or leaves. */
export function onConnect(port: Runtime.Port): void {
  if (port.name !== LOOK_UP_PORT) return;
  let leave = (): void => undefined;
  let left = false;
  port.onDisconnect.addListener(() => {
    left = true;
    leave();
  });
  port.onMessage.addListener((asked: unknown) => {
    void answer(port, asked, (answered) => {
      if (!left) port.postMessage(answered);
    }).then((leaving) => {
      leave = leaving;
      if (left) leave();
    });
  });
}

async function answer(port: Runtime.Port, what: unknown, post: (answer: Answer) => void): Promise<() => void> {
  let sections: Settings['sections'] = [];
  const say = (answered: Answer): void => post(answered.say === 'outcome' && sections.length > 0 ? { ...answered, sections } : answered);
  const sender = senderOf(port.sender);
  const nothing = (): void => undefined;
  if (!sender || !mayAsk(sender, what)) {
    say({ say: 'stay-away', done: true });
    return nothing;
  }
  const settings = await readSettings();
  ({ sections } = settings);
  if (what.of === 'this-page') {
    if (sender.from !== 'content' || !isInvited(sender.url, settings)) {
      say({ say: 'stay-away', done: true });
      return nothing;
    }
    return lookUpTab({ ...sender, guess: false, anew: false, shown: what.shown }, settings, (answered) => {
      if (answered.say !== 'outcome') return say(answered);
      void showBadge(sender.tabId, answered.outcome, !answered.done);
      void tell(sender, assetsIn(answered.outcome));
      say({ ...answered, label: labelDrawing(answered.outcome, Date.now(), !answered.done) });
    });
  }
  if (what.of === 'tab') {
    const { id: tabId, url, title, incognito: isPrivate } = await browser.tabs.get(what.tabId);
    // Without activeTab or a grant the browser does not tell the address: its own pages, for one.
    if (tabId === undefined || url === undefined || !/^https?:/.test(url)) {
      say({
        say: 'outcome',
        outcome: settings.server ? { state: 'page-not-recognised' } : { state: 'not-connected' },
        key: '',
        done: true,
      });
      return nothing;
    }
    return lookUpTab({ tabId, url: new URL(url), title: title ?? '', isPrivate, guess: true, anew: what.anew === true }, settings, say);
  }
  if (sender.from === 'content' && (what.of !== 'asset' || !(await wasTold(sender, what.id)) || !isInvited(sender.url, settings))) {
    say({ say: 'stay-away', done: true });
    return nothing;
  }
  const isPrivate = isPrivateAsk(sender, what);
  return join(JSON.stringify({ ...what, isPrivate }), (signal) => answersAbout(what, isPrivate, settings, signal), say);
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

interface TabLookUp extends TabPage, Wishes {
  /** On a site that nobody named, look which tool gives itself away. */
  readonly guess: boolean;
  readonly shown?: string;
}

async function lookUpTab(tab: TabLookUp, settings: Settings, say: (answer: Answer) => void): Promise<() => void> {
  let waited = false;
  const recognised = await recognise(tab, settings, tab.guess, () => {
    waited = true;
    say({ say: 'looking', done: false });
  });
  const name = tab.guess ? null : await settled(recognised.key, settings);
  const [shown, at] = tab.shown?.split('@') ?? [];
  const byTexts = isByTexts(recognised);
  // Who was told to wait shows nothing any more.
  if (name !== null && shown === name && Date.now() - Number(at) < STANDS_MS && !waited && !byTexts) {
    say({ say: 'unchanged', done: true });
    return () => undefined;
  }
  const tell = (answered: Answer): void =>
    say(name !== null && answered.say === 'outcome' ? { ...answered, key: stands(answered) ? `${name}@${Date.now()}` : '' } : answered);
  const key = JSON.stringify([recognised.key, byTexts && tab.tabId, tab.isPrivate, decisive(settings)]);
  return join(key, (signal) => pageAnswers(recognised, tab, settings.server, signal), tell);
}
