/**
 * Handles arrow keys, Home and End inside a list that is one stop in the Tab order. The stop moves with the focus by changing the elements
 * directly, so that no row is redrawn. Returns true if it handled the key. `onEnd` draws the remaining rows before the last one takes the
 * focus.
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
    // The remaining rows are drawn before the next frame.
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

/** Moves the focus, and with it the list's stop in the Tab order. */
export function focusRow(list: HTMLElement, rows: string, row: HTMLElement | undefined): void {
  if (!row) return;
  for (const stop of list.querySelectorAll<HTMLElement>(`${rows}[tabindex="0"]`)) stop.tabIndex = -1;
  row.tabIndex = 0;
  row.focus();
}
