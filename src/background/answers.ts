import browser, { type Runtime } from 'webextension-polyfill';
import { kindOf } from '../catalog/asset-from-wire.ts';
import { type Asking, lookUpAsset, lookUpPage, lookUpText, refreshed } from '../lookup/look-up.ts';
import { type Answer, LOOK_UP_PORT, type LookUp } from '../messages.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Server, Settings } from '../settings/schema.ts';
import { learnService } from '../settings/sites.ts';
import { readSettings } from '../settings/store.ts';
import { showBadge } from './badge.ts';
import { askingOf, explained } from './connection.ts';
import { recognise, type Shows, type ShowsNothing, type TabPage } from './page.ts';
import { forget, recall, remember } from './recent.ts';
import { join } from './running.ts';
import { mayAsk, senderOf } from './senders.ts';

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
    void answer(port, asked as LookUp, (answered) => {
      if (!left) port.postMessage(answered);
    }).then((leaving) => {
      leave = leaving;
      if (left) leave();
    });
  });
}

async function answer(port: Runtime.Port, what: LookUp, say: (answer: Answer) => void): Promise<() => void> {
  const sender = senderOf(port.sender);
  const nothing = (): void => undefined;
  if (!sender || !mayAsk(sender, what)) {
    say({ say: 'stay-away', done: true });
    return nothing;
  }
  const settings = await readSettings();
  if (what.of === 'this-page') {
    if (sender.from !== 'content' || !isInvited(sender.url, settings)) {
      say({ say: 'stay-away', done: true });
      return nothing;
    }
    const { shown } = what;
    return lookUpTab({ ...sender, guess: false, anew: false, ...(shown !== undefined && { shown }) }, settings, (answered) => {
      if (answered.say === 'outcome') void showBadge(sender.tabId, answered.outcome);
      say(answered);
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
  return join(JSON.stringify(what), (signal) => asked(what, settings, signal), say);
}

/** Only a site that was switched on, by its exact origin: a permission in Firefox is for all ports of a host. Never the catalog's own. */
export function isInvited(url: URL, { sites, server }: Settings): boolean {
  return server !== null && url.origin !== new URL(server.url).origin && sites.some(({ origin }) => origin === url.origin);
}

interface TabLookUp extends TabPage {
  readonly isPrivate: boolean;
  readonly guess: boolean;
  readonly anew: boolean;
  readonly shown?: string;
}

async function lookUpTab(tab: TabLookUp, settings: Settings, say: (answer: Answer) => void): Promise<() => void> {
  const recognised = await recognise(tab, settings, tab.guess);
  if (tab.shown === recognised.key) {
    say({ say: 'unchanged', done: true });
    return () => undefined;
  }
  const key = JSON.stringify([
    recognised.key,
    tab.isPrivate,
    settings.server?.url,
    settings.server?.user.name,
    settings.services,
    settings.refused.length,
  ]);
  return join(key, (signal) => pageAnswers(recognised, tab, settings.server, signal), say);
}

async function* pageAnswers(
  page: Shows | ShowsNothing,
  { isPrivate, anew }: TabLookUp,
  server: Server | null,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const { key } = page;
  if ('outcome' in page) {
    yield { say: 'outcome', outcome: server ? page.outcome : { state: 'not-connected' }, key, done: true };
    return;
  }
  yield { say: 'looking', done: false };
  const asking = await askingOf(server, signal);
  if ('state' in asking || !server) {
    yield { say: 'outcome', outcome: 'state' in asking ? asking : { state: 'not-connected' }, key, done: true };
    return;
  }
  const before = isPrivate || anew ? null : await recall(server, key);
  if (before && !page.look.refused.has(before.asset.id)) {
    yield { say: 'outcome', outcome: before, key, done: false };
    const again = await refreshed(before, asking);
    if (again) {
      yield* last(keeping(again, page, server, isPrivate), key);
      return;
    }
  }
  yield* withDone(lookUpPage(page.look, asking), key, (outcome) => keeping(outcome, page, server, isPrivate));
}

async function* asked(what: LookUp & { of: 'text' | 'asset' }, { server }: Settings, signal: AbortSignal): AsyncGenerator<Answer> {
  const asking = await askingOf(server, signal);
  if ('state' in asking) {
    yield { say: 'outcome', outcome: asking, key: '', done: true };
    return;
  }
  yield { say: 'looking', done: false };
  yield* withDone(answersTo(what, asking), '', (outcome) => Promise.resolve(outcome));
}

function answersTo(what: LookUp & { of: 'text' | 'asset' }, asking: Asking): AsyncGenerator<Outcome> {
  if (what.of === 'text') return lookUpText(what.text, asking);
  const kind = kindOf(what.kind) ?? 'table';
  return lookUpAsset({ kind, id: what.id }, 'selection', asking);
}

/** What an outcome leaves behind: an answer to show at once next time, a service that an exact address proved. In private windows nothing. */
async function keeping(outcome: Outcome, { key, look }: Shows, server: Server, isPrivate: boolean): Promise<Outcome> {
  const told = await explained(outcome);
  if (isPrivate) return told;
  const proved = told.state === 'matched' && told.rung === 'source-url' ? told.asset.service : null;
  // A full storage must not keep an answer from being shown.
  await Promise.allSettled([
    told.state === 'matched' || told.state === 'likely'
      ? remember(server, key, told)
      : told.state === 'unreachable'
        ? null
        : forget(server, key),
    proved === null ? null : learnService(look.site, proved),
  ]);
  return told;
}

/** All but the last outcome are followed by another, and only the last is kept. */
async function* withDone(
  outcomes: AsyncGenerator<Outcome>,
  key: string,
  keep: (outcome: Outcome) => Promise<Outcome>,
): AsyncGenerator<Answer> {
  let next = await outcomes.next();
  while (!next.done) {
    const outcome = next.value;
    // The first may wait for its successor for long: say it now, as not done.
    if (outcome.state === 'matched' || outcome.state === 'likely') {
      if (outcome.asset.detail === 'hit') yield { say: 'outcome', outcome, key, done: false };
    }
    next = await outcomes.next();
    if (next.done) yield* last(keep(outcome), key);
  }
}

async function* last(outcome: Promise<Outcome>, key: string): AsyncGenerator<Answer> {
  yield { say: 'outcome', outcome: await outcome, key, done: true };
}
