import { ask, lookUp } from '../messages.ts';
import type { Corner } from '../model/label.ts';
import { isFree, OURS, type Spot, spots } from './free-spots.ts';
import { makePill } from './label-element.ts';
import { type PageState, pageState, type Shown, setPageState, type Want } from './label-state.ts';
import { schemeOfPage } from './scheme.ts';

/** Delay in ms before anything is drawn, so that a quick answer does not blink. */
const QUIET = 300;
/** Time in ms after which the label stops turning. */
const LONGEST = 21_000;
/** Distance in px above the label from which a pointer may be on its way to something beside it. */
const NEAR = 80;
/** Pause in ms between two checks of what lies under the label while a pointer comes near. */
const PAUSE = 100;

// A page has one label: remove earlier ones, left by this run of the extension or by a previous one.
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
/** One function per running look-up, to end it: the newest, whose answers alone count, and those before it until it has answered. */
const ends: (() => void)[] = [];
let quiet: ReturnType<typeof setTimeout>;
/** Until when the site's label is hidden, in ms since 1970. */
let until = 0;
/** The page whose label is hidden, by its answer's digest or its address. */
let resting: string | undefined;
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
  rest: () => {
    resting = page();
    draw();
  },
  wake: () => {
    resting = undefined;
    draw();
  },
  isResting: () => resting === page(),
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

/** What the page shows, or its address while that is not known. */
const page = (): string => shown?.stands?.digest ?? location.href;

function say(answer: Shown | null): void {
  shown = answer;
  for (const tell of watching) tell();
}

function look(anew = false): void {
  // A hidden page asks nothing, and a prerendered page does not belong to a tab yet. It asks once it is seen.
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
    // The same asset at another address has joined the previous look-up, which may end only now.
    leave(ends.length - 1);
    if (answer.say === 'looking') {
      // The page shows another asset now: facts about the last one must not stand beside it.
      if (shown) pill.show(false);
      say(null);
      return;
    }
    clearTimeout(quiet);
    if (answer.say === 'stay-away') state.stop();
    if (answer.say === 'snoozed') {
      until = answer.until;
      // Asks again at any other occasion, too: the user may end it in the popup.
      address = '';
      say(null);
      draw();
      quiet = setTimeout(look, until - Date.now());
    }
    // An older look-up of this page lost the worker, asked again and took the place of this one.
    if (answer.say === 'dropped') look(true);
    // The answer took so long that the label had already started turning.
    if (answer.say === 'unchanged' && !shown) look(true);
    if (answer.say !== 'outcome') return;
    until = 0;
    say(answer);
    draw();
  });
  ends.push(end);
}

/** Ends this many look-ups, the oldest first. */
function leave(count: number): void {
  for (const end of ends.splice(0, count)) end();
}

function draw(): void {
  wanted = Date.now() >= until && resting !== page() && (!shown || !!shown.label);
  if (wanted) {
    pill.say(shown?.label ?? null);
    if (!pill.host.isConnected) document.documentElement.append(pill.host);
  }
  place();
}

/** Moves the label, unless a pointer or the focus is on it. */
function place(): void {
  const stands = wanted && !document.fullscreenElement;
  pill.show(stands);
  if (!stands) return;
  if (spot && pill.host.matches(':hover,:focus')) {
    // With more words, it grows away from the edge where it stands.
    const more = pill.button.getBoundingClientRect().width - spot.width;
    if (!spot.side && spot.left > innerWidth / 2) stand({ ...spot, left: spot.left - more, width: spot.width + more });
    return;
  }
  // Checking a spot is slow, and on most pages the first one is free.
  const best = anywhere(corner).find(isFree);
  if (best) stand(best);
  else pill.show(false);
}

/** An element that has appeared under the label since it was placed must be free to press: the label moves away. */
function onPointer(event: Event): void {
  const { clientY, timeStamp } = event as PointerEvent; // registered for pointer events alone
  if (!spot || clientY < spot.top - NEAR || timeStamp < checked) return;
  checked = timeStamp + PAUSE;
  if (!isFree(spot)) place();
}

function anywhere(first?: Corner): readonly Spot[] {
  const { button } = pill;
  const { className } = button;
  // The width of its words, even while it stands on a side edge.
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

/** Everything beyond words is done by the card's script, which is loaded on the first touch. */
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

/**
 * Handles only the browser's own events, since the page can dispatch synthetic ones. Without an id the extension is gone, so the label goes
 * too.
 */
function on(target: EventTarget, types: string, act: (event: Event) => void): void {
  const listener = (event: Event): void => {
    if (!chrome.runtime?.id) state.stop();
    else if (event.isTrusted) act(event);
  };
  for (const type of types.split(' ')) target.addEventListener(type, listener, { signal: gone.signal });
}

on(pill.button, 'click', () => (shown?.label?.opens ? void ask({ ask: 'open-query' }) : want('card')));
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
// Back from the popup, the options or another tab, where a setting may have changed.
on(window, 'focus', () => {
  if (shown?.done || !address) look();
});
on(window, 'pointermove', onPointer);
on(window, 'resize fullscreenchange', place);

setPageState(state);
look();
