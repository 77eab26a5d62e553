import type { AssetKind } from '../../model/kind.ts';
import type { AssetRef } from '../../model/reference.ts';
import { UUID } from '../addresses/uuid.ts';
import { insideHash, route } from '../route.ts';
import type { Tool } from '../tool.ts';

// Behind the hash. A Liveboard was called a pinboard; in other pages it is embedded as `embed/viz`. A table or model has three addresses.
const page = route<'type' | 'id'>(`/:type(pinboard|viz|saved-answer|tables|embrace|explore)/:id${UUID}{/*}?`);
const visualization = route<'id'>(`/:type(pinboard|viz)/:board${UUID}/:id${UUID}{/*}?`);

const KINDS: Readonly<Record<string, AssetKind>> = { pinboard: 'dashboard', viz: 'dashboard', 'saved-answer': 'chart' };

export const thoughtspot: Tool = {
  id: 'thoughtspot',
  name: 'ThoughtSpot',
  serviceTypes: ['ThoughtSpot'],
  hosts: ['https://*.thoughtspot.cloud/*'],

  /** The folder of the page, since the rest is behind the hash. */
  tenant: ({ pathname }) => pathname.replace(/\/(?:v2\/?)?$/, ''),

  /** By id alone: no connector for it is public, so what it stores is unknown. */
  recognise({ url }) {
    const inside = insideHash(url);
    const found = inside && page(inside);
    if (!found) return [];
    const ref: AssetRef = { kind: KINDS[found.type] ?? 'dashboardDataModel', tool: 'thoughtspot', id: found.id };
    const shown = visualization(inside);
    return shown ? [{ kind: 'chart', tool: 'thoughtspot', id: shown.id }, ref] : [ref];
  },
};
