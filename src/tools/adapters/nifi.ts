import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

const ui = route('/nifi{/*}?');
// Behind the hash, with the group that is selected in the one around it.
const group = route<'id' | 'selected'>(`/process-groups/:id${UUID}{/ProcessGroup/:selected${UUID}}?{/*}?`);

export const nifi: Tool = {
  id: 'nifi',
  name: 'Apache NiFi',
  serviceTypes: ['Nifi'],
  hosts: [],
  looksLike: ['body > nifi', 'body#canvas-body[ng-controller="ngCanvasAppCtrl"]'],

  tenant(url) {
    const found = ui(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const base = ui(url)?.base;
    const inside = insideHash(url);
    const found = inside && group(inside);
    // Before NiFi 2 the group is in the query.
    const old = url.searchParams.get('processGroupId') ?? '';
    const ids = found ? [found.selected, found.id] : [old];
    if (base === undefined) return [];
    return ids
      .filter((id) => isId.test(id))
      .map((id) => {
        // Ingestion puts NiFi's own address of the group, which is a whole one, behind the address of NiFi.
        const own = `${base}/nifi-api/process-groups/${id}`;
        return { kind: 'pipeline', tool: 'nifi', ...storedAs(`${url.origin}${own}`, `${base}${own}`), id };
      });
  },
};

const isId = new RegExp(`^${UUID}$`);
