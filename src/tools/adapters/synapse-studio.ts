import { bucketRefs } from '../addresses/bucket-refs.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const pipeline = route<'name'>('/authoring/:hub(orchestrate|analyze)/pipeline/:name{/*}?');
// The linked service and the container in one encoded segment.
const storage = route<'place'>('/authoring/explore{/linked}?/storageaccounts/:place{/*}?');

export const synapseStudio: Tool = {
  id: 'synapse-studio',
  name: 'Azure Synapse Studio',
  serviceTypes: ['Synapse', 'DataFactory', 'ADLS'],
  hosts: [
    'https://web.azuresynapse.net/*',
    'https://*.web.azuresynapse.net/*',
    'https://web.azuresynapse.usgovcloudapi.net/*',
    'https://web.azuresynapse.azure.cn/*',
  ],

  /** The workspace's name, which is unique in its cloud, and the kind of service. */
  tenant(url) {
    const name = /\/workspaces\/([^/]+)\/?$/i.exec(url.searchParams.get('workspace') ?? '')?.[1]?.toLowerCase();
    return name === undefined ? null : `${name}${storage(url) ? '/storage' : ''}`;
  },

  recognise({ url }) {
    const name = pipeline(url)?.name;
    // The addresses are verified; that the catalog has these names is not.
    if (name) return [{ kind: 'pipeline', tool: 'synapse-studio', id: name, name, unverified: true }];
    const container = storage(url)?.place.split('/')[1];
    if (!container) return [];
    const folder = url.searchParams.get('subFolderPath') ?? '';
    return bucketRefs('synapse-studio', container, folder, () => ({})).map((ref) => ({ ...ref, unverified: true }));
  },
};
