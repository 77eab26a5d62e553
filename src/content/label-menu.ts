import { t } from '../i18n.ts';
import { ask } from '../messages.ts';
import { SNOOZES, type Snooze, snoozeEnd } from '../model/snooze.ts';
import { timeOfDay } from '../ui/age.ts';
import { element } from './dom.ts';
import css from './label-menu.css?inline';
import type { PageState, Want } from './label-state.ts';
import { adopt } from './shadow.ts';

/** The label's menu: moves the label without dragging, and offers what the label has no room for. Returns a function that opens it. */
export function makeMenu(state: PageState, serve: (want: Want) => void): () => void {
  const { root, button } = state.pill;
  adopt(root, css);
  return () => {
    root.querySelector('[role="menu"]')?.remove();
    const close = (): void => {
      button.focus();
      menu.remove();
    };
    const entry = (act: () => void, ...words: readonly (Node | string)[]): HTMLElement => {
      const made = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, ...words);
      made.addEventListener('click', ({ isTrusted }) => {
        if (!isTrusted) return;
        close();
        act();
      });
      return made;
    };
    const entries = [
      entry(() => void ask({ ask: 'open-panel' }), t('labelMenuPanel')),
      entry(() => serve('move'), t('labelMenuMove'), element('kbd', {}, 'M')),
      ...SNOOZES.map((how) => entry(() => void ask({ ask: 'snooze', how }), snoozeWords(how))),
      entry(state.rest, t('snoozePage')),
      entry(() => {
        void ask({ ask: 'hide-label' });
        state.stop();
      }, t('labelMenuHide')),
    ];
    const side = button.getBoundingClientRect().left > innerWidth / 2 ? 'right' : '';
    const menu = element('div', { role: 'menu', 'aria-label': t('labelMenu'), class: side }, ...entries);
    menu.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape' || event.key === 'Tab') close();
      if (step === undefined) return;
      event.preventDefault();
      const at = event.target instanceof HTMLElement ? entries.indexOf(event.target) : -1;
      entries.at((at + step) % entries.length)?.focus();
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.remove();
    });
    root.append(menu);
    entries[0]?.focus();
  };
}

/** Says when the label comes back. */
const snoozeWords = (how: Snooze): string => (how === 'hour' ? t('snoozeHour', timeOfDay(snoozeEnd(how, Date.now()))) : t('snoozeToday'));
