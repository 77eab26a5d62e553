import { bucketRefs } from '../addresses/bucket-refs.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash, in the portal's form of today (`view`) and in that of old (`blade`). A blob is below its container in one segment.
const container = route<'account' | 'place'>(
  '/Microsoft_Azure_Storage/:blade((?:ContainerMenu|BlobProperties)Blade.*)/storageAccountId/:account/path/:place{/*}?',
);

export const azureStorage: Tool = {
  id: 'azure-storage',
  name: 'Azure Storage',
  serviceTypes: ['ADLS'],
  hosts: ['portal.azure.com', '*.portal.azure.com', 'portal.azure.us', 'portal.azure.cn'].map((host) => `https://${host}/*`),

  /** The storage account: its name is unique in its cloud. */
  tenant: (url) => /\/storageAccounts\/([^/]+)$/i.exec(shownAt(url)?.account ?? '')?.[1]?.toLowerCase() ?? null,

  recognise({ url }) {
    const [name, ...folders] = shownAt(url)?.place.split('/') ?? [];
    if (!name) return [];
    // The address is verified; that the catalog names a container as Azure does is not.
    return bucketRefs('azure-storage', name, folders.join('/'), () => ({})).map((ref) => ({ ...ref, unverified: true }));
  },
};

function shownAt(url: URL) {
  const inside = insideHash(url);
  return inside && container(inside);
}
