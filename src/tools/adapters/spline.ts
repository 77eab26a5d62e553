import { storedAs } from '../addresses/stored-as.ts';
import { UUID } from '../addresses/uuid.ts';
import { route } from '../route.ts';
import type { Tool } from '../tool.ts';

// The id of an execution: that of its plan, and its time.
const event = route<'id'>(`/app/events/overview/:id(${UUID.slice(1, -1)}:\\w+){/*}?`);

export const spline: Tool = {
  id: 'spline',
  name: 'Spline',
  serviceTypes: ['Spline'],
  hosts: [],
  looksLike: ['link[rel="icon"][href*="spline-common/images/logo.png"]'],

  tenant(url) {
    const found = event(url);
    return found ? found.base.slice(url.origin.length) : null;
  },

  recognise({ url }) {
    const found = event(url);
    if (!found) return [];
    const { base, id } = found;
    return [{ kind: 'pipeline', tool: 'spline', ...storedAs(`${base}/app/events/overview/${id}`), id }];
  },
};
