import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The items of a collection and one item, then what the collection is made of.
const content = route<'collection'>('/admin/content/:collection{/*}?');
const model = route<'collection'>('/admin/settings/data-model/:collection{/*}?');

const pageOf = (url: URL) => content(url) ?? model(url);

export const directus: Tool = {
  id: 'directus',
  name: 'Directus',
  // A collection is a table of whichever database it runs on, in a schema that the address does not name.
  serviceTypes: [],
  hosts: ['https://*.directus.app/*'],

  tenant(url) {
    const found = pageOf(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const name = pageOf(url)?.collection;
    return name && name !== '+' ? [{ kind: 'table', tool: 'directus', name }] : [];
  },
};
