import { CONSOLE, googleHosts, isGoogleConsole } from '../addresses/google-console.ts';
import { storedAs } from '../addresses/stored-as.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

const table = route<'instance' | 'table'>('/bigtable/instances/:instance/tables/:table{/*}?');
const instance = route<'instance'>('/bigtable/instances/:instance{/*}?');

export const bigtable: Tool = {
  id: 'bigtable',
  name: 'Google Bigtable',
  serviceTypes: ['BigTable'],
  hosts: googleHosts('/bigtable/*'),

  tenant: (url) => url.searchParams.get('project') || null,

  recognise({ url }) {
    if (!isGoogleConsole(url)) return [];
    const project = url.searchParams.get('project');
    const above = project ? [project] : [];

    const shown = table(url);
    if (shown) {
      const { instance: schema, table: name } = shown;
      const address = project ? storedAs(`${CONSOLE}/bigtable/instances/${schema}/tables/${name}/overview?project=${project}`) : {};
      return [{ kind: 'table', tool: 'bigtable', ...address, path: [...above, schema, name], name }];
    }

    const name = instance(url)?.instance;
    return name ? [{ kind: 'databaseSchema', tool: 'bigtable', path: [...above, name], name }] : [];
  },
};
