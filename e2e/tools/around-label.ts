import type { Page } from 'playwright/test';
import { label } from '../chromium/user-actions.ts';

/** Controls up to this distance from the label are tried, in px. */
const NEAR = 60;
/** Placard keeps this distance around the label free of controls, in px. */
const FREE = 8;
/** Distance between the points at which controls are searched, in px. */
const STEP = 4;

/** Results of real clicks on the page's controls near the label. */
interface Tried {
  /** Each control once, by its opening tag. */
  readonly near: readonly string[];
  /** Those that extend into the space that Placard keeps free. */
  readonly tooNear: readonly string[];
  /** Controls that did not receive a click, each with the element that did. */
  readonly covered: readonly string[];
}

/**
 * Moves the mouse towards the label as a user would, and clicks the page's controls under and around it. The page itself does not receive
 * these clicks.
 */
export async function clickAroundLabel(page: Page): Promise<Tried> {
  const at = await label(page).boundingBox();
  if (at) await page.mouse.move(at.x + at.width / 2, at.y - NEAR / 2, { steps: 5 });
  const trial = await page.evaluateHandle(beginTrial, { NEAR, FREE, STEP });
  const found = await trial.evaluate(({ controls }) => controls.map(({ name, tooNear, points }) => ({ name, tooNear, points })));
  const covered: string[] = [];
  for (const [index, { points }] of found.entries()) {
    for (const [x, y] of points) {
      await page.mouse.move(x, y, { steps: 5 });
      await page.mouse.click(x, y);
      const wrong = await trial.evaluate((held, at) => held.fault(at), index);
      if (wrong !== null) covered.push(`${wrong} at ${x}, ${y}`);
    }
  }
  await trial.evaluate(({ end }) => end());
  await trial.dispose();
  return { near: found.map(({ name }) => name), tooNear: found.flatMap(({ name, tooNear }) => (tooNear ? name : [])), covered };
}

/** Runs in the page. Finds the controls below and around the label point by point, and from then on intercepts all clicks. */
function beginTrial({ NEAR, FREE, STEP }: { readonly NEAR: number; readonly FREE: number; readonly STEP: number }) {
  const CONTROLS =
    'a[href],button,input,select,textarea,summary,iframe,[tabindex]:not([tabindex="-1"]),[contenteditable=true],[role=button],[role=link],[role=tab],[role=menuitem],[role=switch],[role=combobox],[role=treeitem],[onclick]';
  const OURS = 'placard-label,placard-card';
  const button = document.querySelector('placard-label')?.shadowRoot?.querySelector('button');
  if (!button) throw new Error('the label is not drawn');
  const label = button.getBoundingClientRect();

  const controlAt = (x: number, y: number): Element | null => {
    const [top] = document.elementsFromPoint(x, y).filter((element) => !element.matches(OURS));
    if (!top) return null;
    const control = top.closest(CONTROLS);
    // An element that covers a large part of the page takes the focus, not clicks.
    const box = control?.getBoundingClientRect();
    const whole = box && box.width * box.height > (innerWidth * innerHeight) / 4;
    if (control && !whole) return control.matches(':disabled') ? null : control;
    return getComputedStyle(top).cursor === 'pointer' ? top : null;
  };
  const away = (x: number, y: number): number => Math.max(label.left - x, x - label.right, label.top - y, y - label.bottom, 0);

  const at = new Map<Element, (readonly [number, number])[]>();
  for (let y = Math.max(1, label.top - NEAR); y < Math.min(innerHeight, label.bottom + NEAR); y += STEP) {
    for (let x = Math.max(1, label.left - NEAR); x < Math.min(document.documentElement.clientWidth, label.right + NEAR); x += STEP) {
      const control = controlAt(x, y);
      if (control) at.set(control, [...(at.get(control) ?? []), [x, y]]);
    }
  }

  const controls = [...at].map(([control, points]) => {
    const sorted = points.toSorted((one, other) => away(...one) - away(...other));
    const distance = Math.min(...sorted.map((point) => away(...point)));
    const name = control.cloneNode() instanceof Element ? (control.cloneNode() as Element).outerHTML.slice(0, 160) : control.nodeName;
    return { control, name, tooNear: distance < FREE, points: [sorted[0], sorted.at(-1)].flatMap((point) => (point ? [point] : [])) };
  });

  let target: EventTarget | null = null;
  const keep = (event: Event): void => {
    if (event.type === 'click') target = event.target;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const types = 'pointerdown pointerup pointerover pointerout mousedown mouseup mousemove mouseover mouseout focusin click'.split(' ');
  for (const type of types) window.addEventListener(type, keep, { capture: true });

  return {
    controls,
    /** Describes the target of the last click, aimed at the control with this index; null = the control received it. */
    fault: (index: number): string | null => {
      const wanted = controls[index];
      const got = target;
      target = null;
      if (wanted && got instanceof Node && wanted.control.contains(got)) return null;
      return `${wanted?.name}: ${got instanceof Element ? got.outerHTML.slice(0, 160) : 'no click'}`;
    },
    end: () => {
      for (const type of types) window.removeEventListener(type, keep, { capture: true });
    },
  };
}
