import { makeDraggable, moveOn } from './drag.ts';
import { makeMenu } from './label-menu.ts';
import { type PageState, pageState, type Want } from './label-state.ts';
import { mountCard } from './mount.tsx';

const state = pageState();
if (state) serve(state);

/** Runs on the first touch of the label, and may run twice after a hasty one: only the first servant of a label stays. */
function serve(label: PageState): void {
  label.serve ??= servant(label);
  const { wants } = label;
  label.wants = undefined;
  if (wants) label.serve(wants);
}

function servant(label: PageState): (want: Want) => void {
  const { button } = label.pill;
  let closeCard: (() => void) | undefined;
  const toggle = (): void => {
    if (closeCard) {
      closeCard();
      button.focus();
      closeCard = undefined;
    } else closeCard = mountCard(label, toggle);
    button.ariaExpanded = String(closeCard !== undefined);
  };
  const answer = (want: Want): void => {
    if (want === 'card') toggle();
    else if (want === 'menu') openMenu();
    else moveOn(label);
  };
  const openMenu = makeMenu(label, answer);
  makeDraggable(label);
  // The label goes when its site is switched off or its extension is gone; the card goes with it.
  label.watch(() => {
    if (pageState() !== label) closeCard?.();
  });
  return answer;
}
