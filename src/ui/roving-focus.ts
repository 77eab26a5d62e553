/**
 * Arrow keys, Home and End inside a list that is one stop in the Tab order. The stop moves along with the focus, in the elements
 * themselves, so that no row is drawn again for it. True when the key was one of them. `onEnd`: the last row is wanted, draw it first.
 */
export function moveRovingFocus(event: KeyboardEvent, rows: string, onEnd?: () => void): boolean {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !STEPS.has(event.key) || event.altKey || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  const focusEnd = (): void => {
    const all = [...list.querySelectorAll<HTMLElement>(rows)];
    focusRow(list, rows, all.at(-1));
  };
  if (event.key === 'End') {
    onEnd?.();
    // The rows that were asked for are drawn before the next frame.
    if (onEnd) requestAnimationFrame(focusEnd);
    else focusEnd();
    return true;
  }
  const all = [...list.querySelectorAll<HTMLElement>(rows)];
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>(rows) : null;
  const at = row ? all.indexOf(row) : -1;
  const to = event.key === 'Home' ? 0 : at + (event.key === 'ArrowDown' ? 1 : -1);
  focusRow(list, rows, all[Math.max(0, to)]);
  return true;
}

const STEPS = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Moves the focus, and with it the one stop of the list. */
export function focusRow(list: HTMLElement, rows: string, row: HTMLElement | undefined): void {
  if (!row) return;
  for (const stop of list.querySelectorAll<HTMLElement>(`${rows}[tabindex="0"]`)) stop.tabIndex = -1;
  row.tabIndex = 0;
  row.focus();
}
