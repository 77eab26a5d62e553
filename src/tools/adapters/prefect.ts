import { storedAs, typed } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The UI that Prefect 3.9 opens is below /v2; ingestion stores the older address without it.
const flow = route<'id'>(`{/v2}?/flows/flow/:id${UUID}{/*}?`);

const NAMED = /^Flow: (.+?)(?: • Prefect[^•]*)?$/;

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

  // The catalog identifies a flow by its name, which only the title contains.
  titled: (url) => (flow(url) ? NAMED : null),

  recognise({ url, title }) {
    const found = flow(url);
    if (!found) return [];
    const name = NAMED.exec(title)?.[1];
    const addresses = storedAs(`${found.base}/flows/flow/${found.id}`);
    // A server's address is stored as somebody typed it.
    const storedLike = `${typed(found.base)}/flows/flow/${found.id}`;
    return [{ kind: 'pipeline', tool: 'prefect', ...addresses, storedLike, ...(name && { name }) }];
  },
};
