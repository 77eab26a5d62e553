import { t } from '../i18n.ts';
import type { LabelDrawing } from '../model/label.ts';
import { drawn, element } from './dom.ts';
import type { Spot } from './free-spots.ts';
import css from './label.css?inline';
import { adopt, rootIn, secret } from './shadow.ts';

export interface Pill {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLElement;
  /** null = looking. */
  say(label: LabelDrawing | null): void;
  /** Places the label. On a side edge it is a symbol that unfolds towards the middle. */
  stand(spot: Spot): void;
  show(shown: boolean): void;
}

/** The label as an element of the page: a button whose accessible name is the whole sentence. */
export function makePill(): Pill {
  const host = element('placard-label', { dir: t('languageDirection') });
  const button = element('button', { type: 'button', 'aria-expanded': 'false' });
  const root = rootIn(host, css);
  root.append(button);
  const sheet = adopt(root, '');
  let inset = 'auto';
  let display = 'none';
  // Important rules in a style sheet of the shadow root are stronger than any style of the page, even one in the element's attribute.
  const put = (): void =>
    sheet.replaceSync(`@media screen{:host{inset:${inset}!important;display:${display}!important;direction:${host.dir}!important}}`);
  return {
    host,
    root,
    button,
    say: (label) => {
      button.ariaLabel = button.title = label?.sentence ?? t('labelLooking');
      button.replaceChildren(
        ...(label ? inside(label) : [symbol({ tone: 'none', line: 'M8 1.8A6.2 6.2 0 0 1 14.2 8' }, 'turn'), element('i', {})]),
      );
    },
    stand: ({ left, top, side }) => {
      inset = `${top}px auto auto ${left}px`;
      put();
      button.className = side ? (left > innerWidth / 2 ? 'side right' : 'side') : '';
    },
    show: (shown) => {
      display = shown ? 'flex' : 'none';
      put();
    },
  };
}

function symbol({ tone, fill, cut, line }: Pick<LabelDrawing, 'tone' | 'fill' | 'cut' | 'line'>, turning = ''): Element {
  const paths = Object.entries({ in: fill, cut, out: line }).flatMap(([name, d]) => (d ? drawn('path', { class: name, d }) : []));
  return drawn('svg', { viewBox: '0 0 16 16', class: turning, style: secret(`color:var(--${tone})`) }, ...paths);
}

/** When space is short, the owner's name is cut and the words of the verdict stay. */
function inside(label: LabelDrawing): readonly Node[] {
  const { lead, rest, gives } = label;
  const keeps = (part: 'lead' | 'rest'): Record<string, string> => (rest && gives && gives !== part ? { class: 'keep' } : {});
  const words = [symbol(label), element('b', keeps('lead'), element('bdi', {}, lead))];
  return rest ? [...words, element('span', keeps('rest'), ' · ', element('bdi', {}, rest))] : words;
}
