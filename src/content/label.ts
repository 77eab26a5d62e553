import { ask, lookUp } from '../messages.ts';
import type { Corner } from '../model/corner.ts';
import { isFree, OURS, type Spot, spots } from './free-spots.ts';
import { makePill } from './label-element.ts';
import { type PageState, pageState, type Shown, setPageState, type Want } from './label-state.ts';
import { schemeOfPage } from './scheme.ts';

/** Nothing is drawn before, so that a quick answer does not blink. ms */
const QUIET = 300;
/** Nothing turns for longer. ms */
const LONGEST = 21_000;
/** From so far above the label on, a pointer may be on its way to something beside it. px */
const NEAR = 80;
/** Between two looks at what lies under the label while a pointer comes near. ms */
const PAUSE = 100;

// One label on a page: an earlier one of this life of the extension, or of one before it, goes.
pageState()?.stop();
for (const old of document.querySelectorAll(OURS)) old.remove();

const gone = new AbortController();
const watching = new Set<() => void>();
const pill = makePill();
let shown: Shown | null = null;
let corner: Corner | undefined;
let spot: Spot | undefined;
let address = '';
let path = '';
let checked = 0;
/** Each leaves a look-up: the newest, which alone may speak, and until it does those before it. */
const ends: (() => void)[] = [];
let quiet: ReturnType<typeof setTimeout>;
let wanted = false;
let isPlaced = false;

const state: PageState = {
  shown: () => shown,
  watch: (onChange) => {
    watching.add(onChange);
    return () => watching.delete(onChange);
  },
  again: () => look(true),
  pill,
  free: () => anywhere().filter(isFree),
  spot: () => spot,
  stand,
  stop: () => {
    clearTimeout(quiet);
    leave(ends.length);
    state.endWatch?.();
    gone.abort();
    pill.host.remove();
    setPageState(undefined);
    say(null);
  },
};

function say(answer: Shown | null): void {
  shown = answer;
  for (const tell of watching) tell();
}

function look(anew = false): void {
  // What nobody sees asks nothing, and a page that is made ready before somebody wants it is no tab's page yet. Once it is seen, it asks.
  if (document.hidden) {
    address = '';
    return;
  }
  if (!isPlaced)
    void ask({ ask: 'label-place' }).then((kept) => {
      corner = kept;
      place();
    });
  isPlaced = true;
  const moved = location.href !== address;
  address = location.href;
  if (path && path !== location.pathname) state.left = document.title;
  path = location.pathname;
  if (anew) leave(ends.length);
  clearTimeout(quiet);
  if (moved || anew || !shown)
    quiet = setTimeout(() => {
      say(null);
      draw();
      quiet = setTimeout(pill.show, LONGEST, false);
    }, QUIET);
  const end = lookUp({ of: 'this-page', stands: (!anew && shown?.stands) || null }, (answer) => {
    if (ends.at(-1) !== end) return;
    // The same asset at another address has joined the look-up before, which may be left only now.
    leave(ends.length - 1);
    if (answer.say === 'looking') {
      // The page shows another asset now: what is known of the last one must not stand beside it.
      if (shown) pill.show(false);
      say(null);
      return;
    }
    clearTimeout(quiet);
    if (answer.say === 'stay-away') state.stop();
    // An older look-up of this page lost the worker, asked again and took its place.
    if (answer.say === 'dropped') look(true);
    // It took so long that the label already turned.
    if (answer.say === 'unchanged' && !shown) look(true);
    if (answer.say !== 'outcome') return;
    say(answer);
    draw();
  });
  ends.push(end);
}

/** Leaves so many look-ups, the oldest first. */
function leave(count: number): void {
  for (const end of ends.splice(0, count)) end();
}

function draw(): void {
  wanted = !shown || !!shown.label;
  if (wanted) {
    pill.say(shown?.label ?? null);
    if (!pill.host.isConnected) document.documentElement.append(pill.host);
  }
  place();
}

/** Elsewhere only while nobody points at it or is in it. */
function place(): void {
  const stands = wanted && !document.fullscreenElement;
  pill.show(stands);
  if (!stands) return;
  if (spot && pill.host.matches(':hover,:focus')) {
    // With more words it grows away from the edge at which it stands.
    const more = pill.button.getBoundingClientRect().width - spot.width;
    if (!spot.side && spot.left > innerWidth / 2) stand({ ...spot, left: spot.left - more, width: spot.width + more });
    return;
  }
  // To look under a spot takes long, and the first is free on most pages.
  const best = anywhere(corner).find(isFree);
  if (best) stand(best);
  else pill.show(false);
}

/** What came up since the label was placed must not be under it when somebody wants to press it. */
function onPointer(event: Event): void {
  const { clientY, timeStamp } = event as PointerEvent; // heard of pointers alone
  if (!spot || clientY < spot.top - NEAR || timeStamp < checked) return;
  checked = timeStamp + PAUSE;
  if (!isFree(spot)) place();
}

function anywhere(first?: Corner): readonly Spot[] {
  const { button } = pill;
  const { className } = button;
  // As wide as its words are, also while it stands on a side edge.
  button.className = '';
  const size = button.getBoundingClientRect();
  button.className = className;
  return spots(size, first, pill.host.dir === 'rtl');
}

function stand(at: Spot): void {
  spot = at;
  corner = at.corner;
  pill.host.className = schemeOfPage();
  pill.stand(at);
}

/** What takes more than words is done by the script with the card, which comes with the first touch. */
function want(what?: Want): void {
  if (state.serve) {
    if (what) state.serve(what);
    return;
  }
  state.wants = what ?? state.wants;
  void ask({ ask: 'open-card' });
}

function onMove(): void {
  if (location.href !== address) look();
}

/** The page can make events of its own: only the browser's count. Without an id the extension is gone, and the label goes too. */
function on(target: EventTarget, types: string, act: (event: Event) => void): void {
  const listener = (event: Event): void => {
    if (!chrome.runtime?.id) state.stop();
    else if (event.isTrusted) act(event);
  };
  for (const type of types.split(' ')) target.addEventListener(type, listener, { signal: gone.signal });
}

on(pill.button, 'click', () => want('card'));
on(pill.button, 'pointerenter focus', () => want());
on(pill.button, 'contextmenu', (event) => {
  event.preventDefault();
  want('menu');
});
on(pill.button, 'keydown', (event) => {
  if ('key' in event && event.key === 'm') want('move');
});
on(window.navigation, 'currententrychange', onMove);
on(window, 'pageshow', onMove);
on(document, 'visibilitychange', onMove);
// Back from the popup, the options or another tab, where something may have been settled.
on(window, 'focus', () => {
  if (shown?.done) look();
});
on(window, 'pointermove', onPointer);
on(window, 'resize fullscreenchange', place);

setPageState(state);
look();
