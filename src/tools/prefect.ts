import { route } from './route.ts';
import { storedAs } from './stored-as.ts';
import type { Tool } from './tool.ts';
import { UUID } from './uuid.ts';

const flow = route<'id'>(`/flows/flow/:id${UUID}{/*}?`);

export const prefect: Tool = {
  id: 'prefect',
  name: 'Prefect',
  serviceTypes: ['Prefect'],
  hosts: ['https://app.prefect.cloud/*'],
  looksLike: ['link[rel="mask-icon"][href$="/ico/safari-pinned-tab.svg"][color="#5bbad5"] ~ script[src*="/assets/index-"]'],

  // Prefect Cloud: the account and its workspace.
  tenant(url) {
    const found = flow(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url, title }) {
    const found = flow(url);
    if (!found) return [];
    // The catalog calls a flow by its name, which only the title has. A title comes late, and may be that of the page before: it is no id.
    const name = /^Flow: (.+?)(?: • Prefect.*)?$/.exec(title)?.[1];
    return [{ kind: 'pipeline', tool: 'prefect', ...storedAs(`${found.base}/flows/flow/${found.id}`), ...(name && { name }) }];
  },
};
