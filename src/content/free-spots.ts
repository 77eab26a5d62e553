import type { Corner } from '../model/label.ts';

/**
 * Corners in the order in which they are tried, with the position along the edge as a fraction (0 to 1) of its free length. Never at the
 * top, where tools keep their controls.
 */
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

/** Matches Placard's own elements in a page. */
export const OURS = 'placard-label,placard-card';

/** Margin kept free around the label, and its distance from a corner, in px. */
const AROUND = 8;
const FROM_CORNER = 16;
/** Step of the search in px; smaller elements may be missed. */
const GRAIN = 8;
/** Greatest height in px of a bar along the lower edge. */
const BAR = 64;

const CONTROLS =
  'a,button,input,select,textarea,label,summary,iframe,[role=button],[role=link],[role=tab],[role=menuitem],[onclick],[contenteditable]';

/** A place for the label, in px from the window's left and top. */
export interface Spot {
  readonly corner: Corner;
  readonly left: number;
  readonly top: number;
  /** Width in px. On a side edge the label is a symbol, as wide as it is high. */
  readonly width: number;
  readonly height: number;
  /** Whether the spot is on a side edge. */
  readonly side: boolean;
}

/** The spots for a label of this size, those of the remembered corner first. `rtl`: text runs right to left, so `end` is on the left. */
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

/** Whether the label with its margin covers nothing that can be pressed and nothing pinned. Placard's own elements do not count. */
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
    // An application may be pinned to the window as a whole; only a smaller pinned element is in the way.
    if (/fixed|sticky/.test(position) && width * height < (innerWidth * innerHeight) / 2) return true;
  }
  return false;
}

/** The window's lower edge, or the upper edge of a bar that stays there. */
function lowerEdge(): number {
  const stays = document.documentElement.scrollHeight <= innerHeight;
  for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight - 2)) {
    const { top, width, height } = element.getBoundingClientRect();
    if (height <= BAR && height > 0 && width > innerWidth * 0.9 && (stays || isPinned(element))) return top;
  }
  return innerHeight;
}
