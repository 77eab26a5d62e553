import { ask } from '../messages.ts';
import type { Spot } from './free-spots.ts';
import type { PageState } from './label-state.ts';

/** A movement of fewer px is a press, not a drag. */
const DRAG = 4;

/** Lets the label be dragged: it snaps to the nearest free spot, which is remembered for the site. */
export function makeDraggable(state: PageState): void {
  const { button } = state.pill;
  let from: PointerEvent | null = null;
  let moved = false;
  button.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = event;
    moved = false;
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (!from || (!moved && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < DRAG)) return;
    moved = true;
    button.style.translate = `${event.clientX - from.clientX}px ${event.clientY - from.clientY}px`;
  });
  button.addEventListener('pointerup', ({ clientX, clientY }) => {
    from = null;
    button.style.translate = '';
    if (!moved) return;
    const { width } = button.getBoundingClientRect();
    const far = ({ left, top }: Spot): number => Math.hypot(left + width / 2 - clientX, top - clientY);
    const [nearest] = [...state.free()].sort((one, other) => far(one) - far(other));
    if (nearest) keepAt(state, nearest);
  });
  // The click that ends a drag is not a press. Listens at the root, to run before the button's own listener.
  state.pill.root.addEventListener(
    'click',
    (event) => {
      if (moved) event.stopImmediatePropagation();
      moved = false;
    },
    { capture: true },
  );
}

/** Moves the label to the next free spot: the keyboard equivalent of dragging. */
export function moveOn(state: PageState): void {
  const spot = state.spot();
  const all = state.free();
  const at = all.findIndex(({ left, top }) => spot?.left === left && spot.top === top);
  const next = all[(at + 1) % all.length];
  if (next) keepAt(state, next);
}

function keepAt(state: PageState, spot: Spot): void {
  state.stand(spot);
  void ask({ ask: 'place-label', corner: spot.corner });
}
