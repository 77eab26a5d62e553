import type { Corner } from '../model/corner.ts';

/** Corners in the order they are tried, and how far along the edge, 0 to 1 of what is free there. Never at the top, where tools keep their own controls. */
const PLACES: readonly (readonly [Corner, number])[] = [
  ['bottom-end', 0],
  ['bottom-end', 0.4],
  ['bottom-start', 0],
  ['side-end', 0.3],
  ['side-end', 0.5],
  ['side-end', 0.7],
  ['side-start', 0.3],
  ['side-start', 0.5],
];

/** Our own elements in a page. */
export const OURS = 'placard-label,placard-card';

/** Kept free around the label, and its distance from a corner. px */
const AROUND = 8;
const FROM_CORNER = 16;
/** What is smaller slips through. px */
const GRAIN = 8;
/** A bar along the lower edge is at most so high. px */
const BAR = 64;

const CONTROLS =
  'a,button,input,select,textarea,label,summary,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[contenteditable]';

/** Where a label may stand; px from the window's left and top. */
export interface Spot {
  readonly corner: Corner;
  readonly left: number;
  readonly top: number;
  /** On a side edge the label is a symbol, as wide as it is high. px */
  readonly width: number;
  readonly height: number;
  /** Whether it is on a side edge. */
  readonly side: boolean;
}

/** The spots for a label of this size, those of the remembered corner first. `rtl`: the end of a line is on the left. */
export function spots({ width, height }: Pick<Spot, 'width' | 'height'>, first: Corner | undefined, rtl: boolean): readonly Spot[] {
  const { clientWidth } = document.documentElement;
  const floor = lowerEdge();
  const order = PLACES.toSorted(([one], [other]) => Number(other === first) - Number(one === first));
  return order.map(([corner, along]) => {
    const side = corner.startsWith('side');
    const wide = side ? height : width;
    const far = side ? 0 : FROM_CORNER + along * Math.max(0, clientWidth - wide - 2 * FROM_CORNER);
    return {
      corner,
      side,
      width: wide,
      height,
      left: corner.endsWith('end') === rtl ? far : clientWidth - wide - far,
      top: floor - height - (side ? along * floor : 0),
    };
  });
}

/** Whether the label and a margin around it meet nothing that can be pressed and nothing pinned. What is ours does not count. */
export function isFree({ left, top, width, height }: Spot): boolean {
  const seen = new Set<Element>();
  for (let x = left - AROUND; x < left + width + AROUND + GRAIN; x += GRAIN) {
    for (let y = top - AROUND; y < top + height; y += GRAIN) {
      const under = document.elementsFromPoint(x, y).find((element) => !element.matches(OURS));
      if (!under || seen.has(under)) continue;
      if (under.closest(CONTROLS) || getComputedStyle(under).cursor === 'pointer' || isPinned(under)) return false;
      seen.add(under);
    }
  }
  return true;
}

function isPinned(from: Element): boolean {
  for (let element: Element | null = from; element; element = element.parentElement) {
    const { position } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    // Whole applications are pinned to the window; only a part of one is in the way.
    if (/fixed|sticky/.test(position) && width * height < (innerWidth * innerHeight) / 2) return true;
  }
  return false;
}

/** A bar along the lower edge counts as the edge, if it stays there. */
function lowerEdge(): number {
  const stays = document.documentElement.scrollHeight <= innerHeight;
  for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight - 2)) {
    const { top, width, height } = element.getBoundingClientRect();
    if (height <= BAR && height > 0 && width > innerWidth * 0.9 && (stays || isPinned(element))) return top;
  }
  return innerHeight;
}
