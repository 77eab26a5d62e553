import type { Recorded } from '../recorded.ts';

const SITE = 'http://localhost:4141';
const SHOWN = 'types=nodes,datasets&expandAllPipelines=false';
const title = 'Kedro-Viz';

/** Addresses and headings as seen in Kedro-Viz 12.5.0, whose title is the same on every page; hosts and names replaced. */
export const recorded: readonly Recorded[] = [
  [
    'data set chosen by a click',
    { url: `${SITE}/?${SHOWN}&pid=__default__&sid=96584038`, title, text: { node: 'orders' } },
    [{ kind: 'table', tool: 'kedro-viz', name: 'orders' }],
  ],
  [
    'data set of a namespace',
    { url: `${SITE}/?${SHOWN}&pid=__default__&sid=4d58b24a`, title, text: { node: 'marts.big_orders' } },
    [{ name: 'marts.big_orders' }, { name: 'big_orders' }],
  ],
  ['data set by its name', { url: `${SITE}/?sn=orders&${SHOWN}&pid=__default__`, title, text: { node: 'orders' } }, [{ name: 'orders' }]],
  [
    'data set in a named pipeline',
    { url: `${SITE}/?pid=loading&sid=714fdb69&${SHOWN}`, title, text: { node: 'raw.orders-2024' } },
    [{ name: 'raw.orders-2024' }, { name: 'orders-2024' }],
  ],
  [
    'task, whose id is not made from its name',
    { url: `${SITE}/?${SHOWN}&pid=__default__&sid=69cada13`, title, text: { node: 'clean_orders' } },
    null,
  ],
  [
    'heading of the data set before, which stays for a moment after a click',
    { url: `${SITE}/?${SHOWN}&pid=__default__&sid=714fdb69`, title, text: { node: 'marts.big_orders' } },
    null,
  ],
  ['data set that is gone: no panel', { url: `${SITE}/?sid=0a1b2c3d&${SHOWN}&pid=__default__`, title }, null],
  ['gone name: no panel', { url: `${SITE}/?sn=gone&${SHOWN}&pid=__default__`, title }, null],
  ['home', { url: `${SITE}/?${SHOWN}&pid=__default__`, title }, null],
  ['pipeline', { url: `${SITE}/?pid=loading&${SHOWN}`, title }, null],
  ['pipeline with an ampersand, which the tool writes as it is', { url: `${SITE}/?pid=sales+&+marts=&${SHOWN}`, title }, null],
  ['chosen folder', { url: `${SITE}/?pid=__default__&fid=marts&${SHOWN}`, title }, null],
];
