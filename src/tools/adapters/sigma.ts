import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const workbook = route<'organization' | 'workbook'>('/:organization/workbook/:workbook((?:[^\\/]*-)?[0-9A-Za-z]{22}){/*}?');

export const sigma: Tool = {
  id: 'sigma',
  name: 'Sigma',
  serviceTypes: ['Sigma'],
  hosts: ['https://app.sigmacomputing.com/*', 'https://aws.sigmacomputing.com/*'],

  tenant: (url) => workbook(url)?.organization ?? null,

  recognise({ url }) {
    const found = workbook(url);
    if (!found) return [];
    const { base, organization, workbook: titled } = found;
    // The id in the address is not the one that the catalog uses as the workbook's name.
    const name = titled.slice(0, -22).replaceAll('-', ' ').trim();
    const addresses = storedAs(...spelled(`${base}/${organization}/workbook/`, titled));
    return [{ kind: 'dashboard', tool: 'sigma', ...addresses, ...(name && { name }) }];
  },
};

/** The address as the browser encodes it, which Sigma gives to ingestion, and decoded. */
function spelled(container: string, segment: string): readonly [string, string] {
  return [`${container}${encodeURIComponent(segment)}`, `${container}${segment}`];
}
