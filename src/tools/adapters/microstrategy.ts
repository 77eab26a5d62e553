import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const ID = '([0-9A-Fa-f]{32})';
// A custom application shows the same dashboards behind its own id.
const library = route<'project' | 'id'>(`/app{/config/:config${ID}}?/:project${ID}/:id${ID}{/*}?`);
const web = route('/:way(servlet/mstrWeb|asp/Main.aspx){/}?');

export const microstrategy: Tool = {
  id: 'microstrategy',
  name: 'MicroStrategy',
  serviceTypes: ['MicroStrategy'],
  hosts: ['https://*.cloud.microstrategy.com/*', 'https://*.cloud.strategy.com/*'],

  // One host may serve several libraries, each in a folder of its own.
  tenant(url) {
    const found = library(url) ?? web(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  // A duplicate of a project keeps the ids of its dashboards.
  recognise({ url }) {
    const found = library(url);
    if (found) {
      const { base, project, id } = found;
      return [{ kind: 'dashboard', tool: 'microstrategy', ...storedAs(`${base}/app/${project}/${id}`), id, sharedName: true }];
    }
    const id = web(url) && url.searchParams.get('documentID');
    return id ? [{ kind: 'dashboard', tool: 'microstrategy', id, sharedName: true }] : [];
  },
};
