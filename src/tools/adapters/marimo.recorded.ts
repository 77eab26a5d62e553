import type { Recorded } from '../recorded.ts';

/** Addresses and titles as seen in marimo 0.25.2; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['list of notebooks', { url: 'http://localhost:2718/', title: 'marimo' }, null],
  ['notebook', { url: 'http://localhost:2718/?file=orders.py', title: 'orders.py' }, null],
  ['notebook in a folder', { url: 'http://localhost:2718/?file=sub%2FBig+Orders.py', title: 'Big Orders.py' }, null],
  ['new notebook', { url: 'http://localhost:2718/?file=__new__', title: 'Untitled Notebook' }, null],
  ['notebook that is gone: its text alone', { url: 'http://localhost:2718/?file=gone.py', title: '' }, null],
  ['app below a prefix', { url: 'https://apps.example.com/team/mo/?file=orders.py', title: 'orders' }, null],
];
