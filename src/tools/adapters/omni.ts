import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const document = route<'id'>('{/embed}?/:type(dashboards|w)/:id([\\w\\-]+){/}?');

export const omni: Tool = {
  id: 'omni',
  name: 'Omni',
  serviceTypes: ['Omni'],
  // The second shows the same documents inside other pages.
  hosts: ['https://*.omniapp.co/*', 'https://*.embed-omniapp.co/*'],

  // One host may serve several, each in a folder of its own.
  tenant(url) {
    const found = document(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const found = document(url);
    if (!found) return [];
    const { base, id } = found;
    // Stored as Omni's API gives it; a document is a dashboard and its workbook.
    const site = base.replace(/\.embed-omniapp\.co(?=\/|$)/, '.omniapp.co');
    return [{ kind: 'dashboard', tool: 'omni', ...storedAs(`${site}/dashboards/${id}`, `${site}/w/${id}`), id }];
  },
};
