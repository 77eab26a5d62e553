import { render } from 'preact';
import card from '../card/card.css?inline';
import { direction } from '../i18n.ts';
import bricks from '../ui/bricks.css?inline';
import tokens from '../ui/tokens.css?inline';
import inPage from './card.css?inline';
import { element } from './dom.ts';
import { InPageCard } from './in-page-card.tsx';
import type { PageState } from './label-state.ts';
import { schemeOfPage } from './scheme.ts';
import { adopt, rootIn, secret } from './shadow.ts';

/** Distance in px between the card and the label, and between the card and the window's edge. */
const APART = 8;
/** Greatest width of the card, in px. */
const WIDTH = 392;

/** Draws the card above the label. Returns a function that closes it. */
export function mountCard(state: PageState, onClose: () => void): () => void {
  const host = element('placard-card', { class: schemeOfPage() });
  const root = rootIn(host, tokens + bricks + card + inPage);
  const sheet = adopt(root, '');
  const box = element('div', { class: 'in-page pl', dir: direction(), tabindex: '-1' });
  root.append(box);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
  });
  const place = (): void => {
    const label = state.pill.button.getBoundingClientRect();
    const onSide = label.bottom < innerHeight - 2 * label.height;
    const bottom = onSide ? APART : innerHeight - label.top + APART;
    const beside = label.left > innerWidth / 2 ? label.right - WIDTH : label.left;
    const left = Math.max(APART, Math.min(beside, innerWidth - WIDTH - APART));
    sheet.replaceSync(`:host{inset:auto auto ${bottom}px ${left}px!important;direction:${box.dir}!important}`);
    box.style.setProperty(secret('--room'), `${innerHeight - bottom - APART}px`);
  };
  document.documentElement.append(host);
  place();
  addEventListener('resize', place);
  render(<InPageCard state={state} onMove={() => box.focus()} onClose={onClose} />, box);
  box.focus();
  return () => {
    removeEventListener('resize', place);
    render(null, box);
    host.remove();
  };
}
