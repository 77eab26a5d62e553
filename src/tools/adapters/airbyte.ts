import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const connection = route<'workspace' | 'id'>(`/workspaces/:workspace${UUID}/connections/:id${UUID}{/*}?`);
const workspace = route<'workspace'>(`/workspaces/:workspace${UUID}{/*}?`);

export const airbyte: Tool = {
  id: 'airbyte',
  name: 'Airbyte',
  serviceTypes: ['Airbyte'],
  hosts: ['https://cloud.airbyte.com/*'],
  looksLike: ['meta[name="airbyte:version"]'],

  tenant(url) {
    const found = workspace(url);
    return found && `${found.base.slice(url.origin.length)}${found.workspace}`;
  },

  recognise({ url }) {
    const found = connection(url);
    if (!found) return [];
    const address = `${found.base}/workspaces/${found.workspace}/connections/${found.id}`;
    return [{ kind: 'pipeline', tool: 'airbyte', ...storedAs(address), id: found.id }];
  },
};
