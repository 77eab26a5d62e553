import type { Recorded } from '../recorded.ts';

/** Addresses from JupyterLab 4.6 and Notebook 7; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  ['notebook', { url: 'http://localhost:8888/lab/tree/orders.ipynb', title: 'orders.ipynb - JupyterLab' }, null],
  ['notebook in a workspace', 'https://lab.example.com/user/ada/lab/workspaces/auto-A/tree/shop/orders.ipynb', null],
  ['notebook by itself', 'https://lab.example.com/notebooks/shop/orders.ipynb', null],
  ['start', 'https://lab.example.com/lab', null],
  ['notebook of another lab', 'https://lab.example.com/user/ada/doc/tree/shop/orders.ipynb', null],
  ['file of the older notebook', 'https://lab.example.com/edit/shop/orders.csv', null],
  ['notebook that is gone', { url: 'http://localhost:8888/lab/tree/nothere.ipynb', title: 'JupyterLab' }, null],
];
