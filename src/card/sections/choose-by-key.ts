/**
 * Handles arrow keys, Home and End in a row of tabs: the chosen tab takes the focus, and the last one wraps around to the first. In
 * right-to-left text the arrows swap.
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
