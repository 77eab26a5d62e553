import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const pipeline = route<'name'>('/authoring/pipeline/:name{/*}?');

export const dataFactory: Tool = {
  id: 'data-factory',
  name: 'Azure Data Factory',
  serviceTypes: ['DataFactory'],
  // The rest are the clouds of the US government and of China.
  hosts: ['https://adf.azure.com/*', 'https://adf.azure.us/*', 'https://adf.azure.cn/*'],

  /** The factory's name, which is unique in all of Azure, from `/subscriptions/…/factories/{name}`. */
  tenant: (url) => /\/factories\/([^/]+)\/?$/i.exec(url.searchParams.get('factory') ?? '')?.[1]?.toLowerCase() ?? null,

  recognise({ url }) {
    const found = pipeline(url);
    // The address is verified; that the catalog names a pipeline as Data Factory does is not.
    return found ? [{ kind: 'pipeline', tool: 'data-factory', id: found.name, name: found.name, unverified: true }] : [];
  },
};
