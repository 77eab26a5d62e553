import { sha1 } from '../addresses/sha1.ts';
import type { Tool } from '../tool.ts';

export const kedroViz: Tool = {
  id: 'kedro-viz',
  name: 'Kedro-Viz',
  // It has no service in the catalog: a data set is a table or a file of any service, under a name of its own.
  serviceTypes: [],
  hosts: [],
  looksLike: ['meta[name="description"][content^="Kedro-Viz is "]'],
  // The heading of the panel beside the chart. A click changes the address before the panel, which tells whose name it is.
  reads: { node: '.pipeline-metadata__title' },

  fits: nodeOf,

  tenant: (url) => (nodeOf(url) === null ? null : url.pathname.replace(/\/$/, '')),

  // The id of a data set is made from its name alone, that of a task also from its inputs: a task's name never fits.
  recognise({ url, text }) {
    const id = nodeOf(url);
    const name = text.node ?? '';
    if (id === null || name === '' || (id !== name && id !== sha1(name).slice(0, 8))) return [];
    return namesOf(name).map((one) => ({ kind: 'table', tool: 'kedro-viz', name: one }));
  },
};

/** The chosen node: its id, or its name in a link that was written by hand. null = none. */
function nodeOf({ searchParams }: URL): string | null {
  const id = searchParams.get('sid');
  return id && /^[\da-f]{8}$/.test(id) ? id : searchParams.get('sn') || null;
}

/** A data set of a pipeline with a namespace: `marts.orders`, then `orders`. */
function namesOf(name: string): readonly string[] {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last === name || last === '' ? [name] : [name, last];
}
