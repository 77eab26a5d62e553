/**
 * Arrow keys, Home and End in a row of tabs: the next one is chosen and has the focus, from the last on to the first. Right to left the
 * arrows change sides.
 */
export function chooseByKey(event: KeyboardEvent, count: number, choose: (index: number) => void): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = event.target instanceof HTMLElement ? tabs.indexOf(event.target) : -1;
  if (at < 0) return;
  const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: count - 1 };
  const to = steps[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const index = (to + count) % count;
  choose(index);
  tabs[index]?.focus();
}
